import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';

const ownFonts = fileURLToPath(new URL('../../fonts', import.meta.url));

/**
 * An SVG as PNG, with the typefaces of the project and no others: the same bytes on every machine.
 *
 * @param fonts - The folder that holds them. Letters of a typeface that is not there are left out.
 */
export function pictureOf(svg: string, fonts = ownFonts): Uint8Array {
  const fontFiles = readdirSync(fonts)
    .toSorted()
    .map((name) => join(fonts, name));
  const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Source Sans 3' };
  return new Resvg(svg, { font }).render().asPng();
}
