import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumOf } from './form.ts';
import { boundByGlpk, fitsByGlpk, glpkIsHere } from './glpk.ts';
import { puzzlesOf } from './puzzle.ts';
import { everyTable } from './search.ts';
import { Bounds, tighten } from './tighten.ts';

const term = fc.constantFrom(0, 1, 1, -1, 2);
const sum = fc.record({
  terms: fc.array(term, { minLength: 4, maxLength: 4 }),
  low: fc.integer({ min: 0, max: 6 }),
  more: fc.integer({ min: 0, max: 3 }),
});

/** Four numbers of at most four, and some of their sums. */
const puzzles = fc.array(sum, { minLength: 1, maxLength: 4 }).map((sums) => {
  const names = ['a', 'b', 'c', 'd'];
  const equations = sums.map(({ terms, low, more }) => ({
    form: sumOf([[new Map(names.map((name, at) => [name, terms[at] ?? 0])), 1]]),
    low,
    high: low + more,
    says: '',
  }));
  const capped = names.map((name) => ({ form: new Map([[name, 1]]), low: 0, high: 4, says: '' }));
  const joined = { form: new Map(names.map((name) => [name, 1])), low: 0, high: 16, says: '' };
  const [puzzle] = puzzlesOf([...equations, ...capped, joined], () => 0, names);
  return puzzle ?? { names, bounds: [], lines: [], touching: [] };
});

describe.runIf(glpkIsHere)('what GLPK says of a puzzle', () => {
  it('is what trying every table says', () => {
    fc.assert(
      fc.property(puzzles, (puzzle) => {
        const bounds = new Bounds(puzzle.bounds);
        fc.pre(tighten(puzzle, bounds));
        const values = [...everyTable(puzzle, bounds)].map((table) => table[0] ?? -1);
        fc.pre(values.length > 0);
        const given = bounds;
        expect(boundByGlpk(puzzle, given, 0, 'least')).toBe(Math.min(...values));
        expect(boundByGlpk(puzzle, given, 0, 'greatest')).toBe(Math.max(...values));
        expect(fitsByGlpk(puzzle, given, 0, Math.min(...values))).toBe('some');
        expect(fitsByGlpk(puzzle, given, 0, Math.max(...values) + 1)).toBe('none');
      }),
      { numRuns: 12 },
    );
  });
});
