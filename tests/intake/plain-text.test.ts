import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  asSeen,
  foldSpelling,
  isPlain,
  lookAlikeKey,
  otherLetter,
  withoutUnseen,
} from '../../src/domain/text/look-alike.ts';
import { findMisread } from '../../src/intake/cells/misread.ts';
import { slug } from '../../src/intake/cells/slug.ts';
import { textCell } from '../../src/intake/files/grid.ts';

/** A sign that nobody sees: it sends a text through every rule, and out again as if it were not there. */
const unseen = '\u{2060}';
const plainText = fc.string({ unit: 'grapheme-ascii', maxLength: 40 });

it.each<[string, (text: string) => unknown]>([
  ['asSeen', asSeen],
  ['lookAlikeKey', lookAlikeKey],
  ['foldSpelling', foldSpelling],
  ['withoutUnseen', withoutUnseen],
  ['otherLetter', otherLetter],
  ['slug', slug],
  ['textCell', textCell],
  ['findMisread', findMisread],
])('%s says the same of plain text as the rules for all text do', (_, read) => {
  fc.assert(
    fc.property(plainText, (text) => {
      expect(read(text)).toEqual(read(`${unseen}${text}`));
    }),
    { numRuns: 200 },
  );
});

it.each(['café', 'Luton\u{200b}', 'ŵ', '№', 'a\u{a0}b', 'a\tb', 'a\nb', '\u{7f}'])(
  'puts %j through the rules for all text',
  (text) => {
    expect(isPlain(text)).toBe(false);
  },
);
