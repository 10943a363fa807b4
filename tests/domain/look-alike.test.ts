import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asSeen,
  foldSpelling,
  otherLetter,
  withoutUnseen,
} from '../../src/domain/text/look-alike.ts';

describe('a name as it is seen', () => {
  it.each([
    ['a soft hyphen', 'North Ru\u{ad}ral'],
    ['a joiner of no width', 'North\u{200d} Rural'],
    ['a separator of no width', 'North\u{200c} Rural'],
    ['a space that does not break', 'North\u{a0}Rural'],
    ['two spaces', ' North  Rural'],
    ['a Cyrillic о', 'N\u{43e}rth Rural'],
    ['a Greek capital Nu', '\u{39d}orth Rural'],
    ['full-width letters', 'Ｎｏｒｔｈ Ｒｕｒａｌ'],
    ['a raised 1', 'North Rural¹'],
    ['a star', 'North Rural *'],
    ['a note', 'North Rural [note 2]'],
  ])('has no %s', (_, name) => {
    expect(asSeen(name)).toBe('North Rural');
  });

  it('keeps the letters of Welsh, however they are composed', () => {
    expect(asSeen('Y Dw\u{302}r')).toBe('Y Dŵr');
    expect(asSeen('Llŷn')).toBe('Llŷn');
  });

  it('leaves words of another alphabet, of which the first letter is told', () => {
    expect(asSeen('Северный')).toBe('Северный');
    expect(otherLetter('Hub Ж')).toBe('Ж');
    expect(otherLetter('Hub ŵ 2')).toBeNull();
  });

  it('keeps a number, whose end is no mark of a note', () => {
    expect(asSeen('Hub 2')).toBe('Hub 2');
  });
});

describe('the spelling of a name', () => {
  it.each([
    ['King’s Lynn', "KING'S LYNN."],
    ['North–West', 'north-west'],
    ['Sgts', 'sgts:'],
  ])('%s is that of %s', (one, other) => {
    expect(foldSpelling(one)).toBe(foldSpelling(other));
  });
});

describe('words', () => {
  it('have nothing unseen between Latin letters, and keep joiners of other scripts and signs', () => {
    expect(withoutUnseen('Acme\u{ad} Ltd\u{200b}')).toBe('Acme Ltd');
    expect(withoutUnseen('👩\u{200d}🚒')).toBe('👩\u{200d}🚒');
  });
});

/** What may stand in a name without being seen, and what may stand in place of its letters. */
const disguises = [
  (letter: string) => letter,
  (letter: string) => `${letter}\u{ad}`,
  (letter: string) => `\u{200b}${letter}`,
  (letter: string) =>
    ({ a: '\u{430}', e: '\u{435}', o: '\u{3bf}', T: '\u{422}' })[letter] ?? letter,
  (letter: string) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0),
] as const;

describe('two names that look the same', () => {
  it('are the same, whatever they are made of', () => {
    const letter = fc.constantFrom(...'TaeorthsunL');
    const disguised = fc.tuple(letter, fc.constantFrom(...disguises));
    fc.assert(
      fc.property(fc.array(disguised, { minLength: 2, maxLength: 12 }), (letters) => {
        const plain = letters.map(([one]) => one).join('');
        const name = `L${letters.map(([one, disguise]) => disguise(one)).join('')}`;
        expect(asSeen(name)).toBe(`L${plain}`);
        expect(asSeen(asSeen(name))).toBe(asSeen(name));
      }),
      { numRuns: 60 },
    );
  });
});
