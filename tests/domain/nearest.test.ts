import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/domain/text/edit-distance.ts';
import { nearest } from '../../src/domain/text/nearest.ts';

describe('edit distance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['homicide', 'homicide', 0],
    ['homicde', 'homicide', 1],
    ['homicidee', 'homicide', 1],
    ['homocide', 'homicide', 1],
    ['hmoicide', 'homicide', 1],
    // Worked in Levenshtein's own terms: change k, change e, add g.
    ['kitten', 'sitting', 3],
    // The known case where optimal string alignment is one more than unrestricted transposition.
    ['ca', 'abc', 3],
  ])('from "%s" to "%s" is %i', (a, b, slips) => {
    expect(editDistance(a, b)).toBe(slips);
  });

  const word = fc.string({ maxLength: 12 });

  it('is the same both ways, and nought only between equals', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });

  it('lies between the difference of the lengths and the longer length', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const slips = editDistance(a, b);
        expect(slips).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
        expect(slips).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

describe('nearest', () => {
  const figures = ['homicide.2023-24-q3', 'homicide.2023-24-q4', 'homicide-year.2023-24'];

  it('puts the fewest slips first', () => {
    expect(nearest('homicide.2023-24-q44', figures, 3)[0]).toBe('homicide.2023-24-q4');
  });

  it('keeps the order given between equally near ones', () => {
    expect(nearest('homicide.2023-24-q5', figures, 2)).toEqual(figures.slice(0, 2));
  });

  it('gives no more than asked', () => {
    expect(nearest('homicide.2023-24', figures, 1)).toHaveLength(1);
  });

  it('finds those that the word is a part of', () => {
    expect(nearest('year', figures, 3)).toEqual(['homicide-year.2023-24']);
  });

  it('takes no two letters for a part of a word', () => {
    expect(nearest('ho', figures, 3)).toEqual([]);
  });

  it('minds neither case nor space around the word', () => {
    expect(nearest(' ESEX ', ['Essex', 'Sussex'], 1)).toEqual(['Essex']);
  });

  it('gives nothing where nothing is near', () => {
    expect(nearest('robbery', figures, 3)).toEqual([]);
    expect(nearest('', figures, 3)).toEqual([]);
    expect(nearest('homicide', [], 3)).toEqual([]);
  });
});
