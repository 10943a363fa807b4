import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapClasses } from '../../src/domain/places/map-classes.ts';
import { inEnglish } from '../builders/in-english.ts';

const labels = (values: readonly (number | null)[], decimals?: number): readonly string[] =>
  inEnglish(mapClasses(values, decimals)).classes.map(({ label }) => label);

describe('Classes of a map', () => {
  it('have about a quarter of the areas each, and begin at round numbers near it', () => {
    const values = Array.from({ length: 100 }, (_, index) => index + 1);
    expect(labels(values)).toEqual(['1 to 19', '20 to 49', '50 to 79', '80 or more']);
  });

  it('keep areas with none apart', () => {
    const { classes, levelOf } = inEnglish(mapClasses([0, 0, 4, 9, 30, 200]));
    expect(classes[0]).toEqual({ level: 0, from: 0, to: 0, label: 'None' });
    expect([0, 4, 9, 30, 200].map(levelOf)).toEqual([0, 1, 2, 3, 4]);
  });

  it('give an area without a figure no level', () => {
    expect(inEnglish(mapClasses([null, 5])).levelOf(null)).toBeNull();
    expect(labels([null, 5])).toEqual(['5']);
  });

  it('are as fine as values are shown, and call what is shown as none by that', () => {
    expect(labels([0.04, 5.24, 12.31, 24.06], 1)).toEqual([
      '0.0',
      '5.2 to 9.9',
      '10.0 to 19.9',
      '20.0 or more',
    ]);
  });

  it('tell three areas apart, the highest being the darkest', () => {
    expect([5.2, 24.1, 12.3].map(inEnglish(mapClasses([5.2, 24.1, 12.3], 1)).levelOf)).toEqual([
      2, 4, 3,
    ]);
  });

  it('are one where all values are the same, and none where there are none', () => {
    expect(labels([7, 7, 7])).toEqual(['7']);
    expect(labels([])).toEqual([]);
    expect(labels([0, 0])).toEqual(['None']);
  });

  it('hold every value in one class, higher ones never in a lower class', () => {
    const values = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 400 });
    fc.assert(
      fc.property(values, (all) => {
        const { classes, levelOf } = inEnglish(mapClasses(all));
        const sorted = all.toSorted((a, b) => a - b);
        const levels = sorted.map(levelOf);
        expect(levels).toEqual(levels.toSorted());
        const held = sorted.map((value) =>
          classes.filter(({ from, to }) => value >= from && value <= to),
        );
        expect(held.map((found) => found.map(({ level }) => level))).toEqual(
          levels.map((level) => [level]),
        );
        expect(new Set(levels).size).toBe(classes.length);
      }),
    );
  });
});
