import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';

const fonts = fileURLToPath(new URL('../../fonts', import.meta.url));

/** An SVG as PNG, with the typefaces of the project and no others: the same bytes on every machine. */
export function pictureOf(svg: string): Uint8Array {
  const fontFiles = readdirSync(fonts)
    .toSorted()
    .map((name) => `${fonts}${name}`);
  const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Source Sans 3' };
  return new Resvg(svg, { font }).render().asPng();
}
