import { describe, expect, it } from 'vitest';
import { printable } from '../../../src/publish/pdf/printable.ts';
import { editionOf, publication } from '../../builders/published/publication.ts';
import { paragraph, section } from '../../builders/published/sections.ts';
import { readFonts } from './reading/fonts-read.ts';
import { setReport } from './set-report.ts';

/** Every letter of the first 0x2300 that the report lets through. */
const letters = Array.from({ length: 0x2300 }, (_, code) => String.fromCharCode(code))
  .filter((letter) => printable(letter) === letter)
  .join(' ');

const reportOf = (words: string) =>
  setReport(
    publication({
      editions: [
        editionOf(
          section({
            id: 'letters',
            title: words,
            headline: [paragraph(words)],
            blocks: [{ kind: 'gap', title: words, says: words }],
          }),
        ),
      ],
    }),
  );

describe('the letters of a report', () => {
  it('are all of its own typefaces, in words, in strong words and in headings', async () => {
    const fonts = await readFonts(await reportOf(letters));
    expect(letters.length).toBeGreaterThan(600);
    expect(fonts.filter((font) => !/^[A-Z]{6}\+(Source|Report)(Sans3|Serif4)/.test(font))).toEqual(
      [],
    );
  });

  it('have those of English and Welsh, and the signs that sentences about numbers need', () => {
    const words = 'Tŷ ŵyl Ŷ Ŵ ẁ ỳ Ẁ Ỳ ẃ ẅ â ê î ô û ï ÿ Ÿ − × ÷ – — ‘ ’ “ ” … ± £ € § [c] ½ ² ·';
    expect(printable(words)).toBe(words);
  });

  it('are written plainly where the typefaces have no sign for them', () => {
    expect(printable('≥ 5, ≤ 6, ≈ 7, → 8, non‑breaking, 9\u202f000')).toBe(
      '>= 5, <= 6, ~ 7, -> 8, non-breaking, 9\u00a0000',
    );
  });

  it('keep a picture in order', () => {
    expect(printable('<text>≤ 5</text>', '&lt;')).toBe('<text>&lt;= 5</text>');
  });
});
