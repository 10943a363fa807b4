import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pictureOf } from '../../src/shelf/pdf/card-picture.ts';
import { freshPrintFonts } from '../builders/published/assets.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';

const svg = (words: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="80"><rect width="300" height="80" fill="#fff"/><text x="10" y="50" font-size="30" font-family="Source Sans 3">${words}</text></svg>`;

describe('the picture of a card', () => {
  it('shows its words in the typefaces of the project', async () => {
    const fonts = temporaryFolder('fonts');
    for (const [n, font] of (await freshPrintFonts()).entries()) {
      writeFileSync(join(fonts, `${n}.ttf`), font);
    }
    const [words, nothing] = [pictureOf(svg('In May'), fonts), pictureOf(svg(''), fonts)];
    expect(words).not.toEqual(nothing);
    expect(words).not.toEqual(pictureOf(svg('In June'), fonts));
  });
});
