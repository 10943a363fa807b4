import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildAssets } from '../../../setup/assets.mjs';
import { chartStyles } from '../../../src/publish/charts/styles.ts';
import type { OutputFile } from '../../../src/publish/output.ts';

const house = path.resolve(import.meta.dirname, '../../..');

/** What a build makes besides code. */
interface Built {
  readonly assets: readonly OutputFile[];
  readonly printFonts: readonly Buffer[];
}

let built: Promise<Built> | undefined;

/** The assets as the build makes them, from the sources as they are now and not from `dist`. */
export async function freshAssets(): Promise<OutputFile[]> {
  built ??= buildOnce();
  return [...(await built).assets];
}

/** The typefaces of reports, made in the same way. */
export async function freshPrintFonts(): Promise<readonly Buffer[]> {
  built ??= buildOnce();
  return (await built).printFonts;
}

async function buildOnce(): Promise<Built> {
  const root = await mkdtemp(path.join(tmpdir(), 'site-assets-'));
  const charts = path.join(root, 'dist/publish/charts');
  await mkdir(charts, { recursive: true });
  await symlink(path.join(house, 'src'), path.join(root, 'src'));
  await symlink(path.join(house, 'node_modules'), path.join(root, 'node_modules'));
  await writeFile(path.join(root, 'package.json'), '{ "type": "module" }');
  await writeFile(
    path.join(charts, 'styles.js'),
    `export const chartStyles = () => ${JSON.stringify(chartStyles())};`,
  );
  await buildAssets({ root });
  const assets = await readAll(path.join(root, 'dist/assets'));
  const fonts = await readAll(path.join(root, 'dist/fonts'));
  await rm(root, { recursive: true });
  return {
    assets: assets.map(({ name, content }) => ({ path: `assets/${name}`, content })),
    printFonts: fonts.map(({ content }) => content),
  };
}

async function readAll(folder: string) {
  const names = (await readdir(folder)).toSorted();
  return Promise.all(
    names.map(async (name) => ({ name, content: await readFile(path.join(folder, name)) })),
  );
}
