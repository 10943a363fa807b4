import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as bundle } from 'rolldown';
import * as sass from 'sass';
import subsetFont from 'subset-font';

const styles = 'src/publish/html/styles';

const fonts = [
  { family: 'source-sans-3', weight: 400 },
  { family: 'source-sans-3', weight: 600 },
  { family: 'source-serif-4', weight: 600 },
];

/** English and Welsh, and the marks that the pages print. */
const characters = [
  ...range(0x20, 0x7e),
  '\u00a0£§©«·»×÷±°²³¼½¾',
  'ÀÁÂÄÇÈÉÊËÌÍÎÏÑÒÓÔÖÙÚÛÜÝàáâäçèéêëìíîïñòóôöùúûüýÿ',
  '\u2009\u2011\u202f–—‘’“”†‡•…€−',
].join('');

/** Welsh letters outside Latin-1; they stand in another file of the source. */
const welshCharacters = 'ŴŵŶŷŸẀẁẂẃẄẅỲỳ';

/** Latin with its extensions, punctuation, currencies and signs of arithmetic. */
const printCharacters = [
  [0x20, 0x24f],
  [0x300, 0x36f],
  [0x1e00, 0x1eff],
  [0x2000, 0x206f],
  [0x20a0, 0x20bf],
  [0x2190, 0x2193],
  [0x2200, 0x22ff],
]
  .flatMap(([from, to]) => range(from, to))
  .join('');

/** Kerning, accents on their letters, and figures that line up in columns. */
const keepFeatures = ['kern', 'ccmp', 'locl', 'mark', 'tnum', 'lnum'];

/**
 * Makes `dist/assets` under `root`: the stylesheet, the fonts with their licences, the icon, the
 * scripts of the explorer, of the registers and of the page that verifies. Needs `dist` compiled, because the charts bring their own styles.
 */
export async function buildAssets({ root }) {
  const out = path.join(root, 'dist/assets');
  await mkdir(out, { recursive: true });
  await Promise.all([
    writeStylesheet(root, out),
    writeScript(root, out, 'explorer/browser/main.ts', 'explorer.js'),
    writeScript(root, out, 'registers/browser/main.ts', 'register.js'),
    writeScript(root, out, 'release/browser/main.ts', 'verify.js'),
    ...fonts.flatMap((font) => [
      writeFont(root, out, font, 'latin', characters, ''),
      writeFont(root, out, font, 'latin-ext', welshCharacters, '-welsh'),
    ]),
    ...[...new Set(fonts.map((font) => font.family))].map((family) =>
      copy(
        path.join(root, `node_modules/@fontsource/${family}/LICENSE`),
        path.join(out, `${family}-licence.txt`),
      ),
    ),
    copy(path.join(root, styles, 'icon.svg'), path.join(out, 'icon.svg')),
    ...fonts.flatMap((font) =>
      ['latin', 'latin-ext'].map((subset) => writePrintFont(root, font, subset)),
    ),
  ]);
}

async function writeStylesheet(root, out) {
  const charts = path.join(root, 'dist/publish/charts/styles.js');
  const { chartStyles } = await import(pathToFileURL(charts).href);
  const site = sass.compile(path.join(root, styles, 'site.scss'), {
    importers: [new sass.NodePackageImporter(root)],
    quietDeps: true,
  });
  const { css } = await sass.compileStringAsync(`${site.css}\n${chartStyles()}`, {
    syntax: 'css',
    style: 'compressed',
  });
  await writeFile(path.join(out, 'site.css'), css);
}

/**
 * A script of the pages: one file, and no module, because a browser does not load modules into a page that was
 * opened from a disk.
 */
async function writeScript(root, out, entry, name) {
  await bundle({
    input: path.join(root, 'src/publish', entry),
    tsconfig: false,
    transform: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    output: { file: path.join(out, name), format: 'iife', minify: true },
  });
}

async function writeFont(root, out, { family, weight }, subset, text, suffix) {
  const source = path.join(
    root,
    `node_modules/@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff2`,
  );
  const font = await subsetFont(await readFile(source), text, {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures,
  });
  await writeFile(path.join(out, `${family}-${weight}${suffix}.woff2`), font);
}

/** For the report and the pictures: TrueType with all that the typeface has of Latin; they take what they need. */
async function writePrintFont(root, { family, weight }, subset) {
  const out = path.join(root, 'dist/fonts');
  await mkdir(out, { recursive: true });
  const name = `${family}-${subset}-${weight}-normal`;
  const source = path.join(root, `node_modules/@fontsource/${family}/files/${name}.woff2`);
  const font = await subsetFont(await readFile(source), printCharacters, {
    targetFormat: 'truetype',
    noHinting: true,
    keepFeatures,
  });
  await writeFile(path.join(out, `${name}.ttf`), subset === 'latin' ? font : renamed(font));
}

/**
 * The typesetter takes one file alone of all that bear the same name of a family, so the rarer letters stand in a
 * family of their own: `Report Sans 3`. Names are UTF-16, and keep their length.
 */
function renamed(font) {
  const text = font.toString('latin1');
  const wide = (name) => [...name].map((letter) => `\0${letter}`).join('');
  const other = text.replaceAll(wide('Source'), wide('Report')).replaceAll('Source', 'Report');
  return Buffer.from(other, 'latin1');
}

async function copy(from, to) {
  await writeFile(to, await readFile(from));
}

function range(from, to) {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
}
