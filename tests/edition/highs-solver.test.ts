import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LinearProblem, Optimum, Terms } from '../../src/domain/disclosure/solver.ts';
import { loadSolver } from '../../src/edition/highs-solver.ts';

const solver = await loadSolver();

/** Tables of hidden cells: sums of some of them, and some that are at most others. */
const problems = fc
  .record({
    cells: fc.integer({ min: 4, max: 24 }),
    sums: fc.array(
      fc.record({
        members: fc.array(fc.nat(), { minLength: 2, maxLength: 7 }),
        open: fc.boolean(),
      }),
      { minLength: 2, maxLength: 14 },
    ),
    truth: fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 24, maxLength: 24 }),
    least: fc.integer({ min: 0, max: 1 }),
  })
  .map(
    ({ cells, sums, truth, least }): LinearProblem => ({
      lower: Array.from({ length: cells }, () => least),
      upper: Array.from({ length: cells }, () => Number.POSITIVE_INFINITY),
      rows: sums.map(({ members, open }) => {
        const terms = new Map(members.map((one, at) => [one % cells, open && at === 0 ? -1 : 1]));
        const sum = [...terms].reduce((all, [cell, times]) => all + times * (truth[cell] ?? 0), 0);
        return { terms, lower: open ? 0 : sum, upper: open ? Number.POSITIVE_INFINITY : sum };
      }),
      whole: false,
    }),
  )
  .filter(({ rows }) => rows.every(({ lower, upper }) => lower <= upper));

const wishes = fc.array(
  fc.record({
    cells: fc.uniqueArray(fc.nat(), { minLength: 1, maxLength: 3 }),
    towards: fc.constantFrom('least' as const, 'greatest' as const),
  }),
  { minLength: 6, maxLength: 30 },
);

describe('a problem that is kept', () => {
  it('answers where the simplex loses its way from the last basis', () => {
    const sum = (terms: readonly (readonly [number, number])[], value: number) => ({
      terms: new Map(terms),
      lower: value,
      upper: value,
    });
    const ones = (...cells: readonly number[]) => cells.map((cell) => [cell, 1] as const);
    const kept = solver.open({
      lower: Array.from({ length: 14 }, () => 1),
      upper: Array.from({ length: 14 }, () => Number.POSITIVE_INFINITY),
      rows: [
        sum(ones(0, 1, 2, 3), 29),
        sum(ones(4, 5, 6), 27),
        sum(ones(0, 4, 7), 69),
        sum(ones(0, 4, 7), 69),
        sum([...ones(1, 5), [8, -1]], 0),
        sum([...ones(2), [9, -1]], 0),
        sum([...ones(10, 3), [11, -1]], 0),
        sum([...ones(12, 6), [13, -1]], 0),
      ],
      whole: false,
    });
    const asked = [
      [8, 'least', 2],
      [8, 'greatest', 51],
      [9, 'greatest', 26],
      [11, 'least', 2],
      [11, 'greatest', 'unbounded'],
      [13, 'least', 2],
      [13, 'greatest', 'unbounded'],
    ] as const;
    const found = asked.map(([cell, towards]) =>
      told(kept.optimise(new Map([[cell, 1]]), towards)),
    );
    kept.close();
    expect(found).toEqual(asked.map(([, , answer]) => answer));
  });

  it('answers one question after the other as it would answer each alone', () => {
    fc.assert(
      fc.property(problems, wishes, (problem, asked) => {
        const kept = solver.open(problem);
        for (const { cells, towards } of asked) {
          const terms: Terms = new Map(cells.map((cell) => [cell % problem.lower.length, 1]));
          const found = told(kept.optimise(terms, towards));
          const other = solver.open(problem);
          const alone = told(other.optimise(terms, towards));
          other.close();
          expect(found).not.toBe('unsolved');
          expect(found).toEqual(alone);
        }
        kept.close();
      }),
      { numRuns: 300 },
    );
  });
});

/** The value, without the sign of nought, or why there is none. */
function told(found: Optimum): number | string {
  return found.outcome === 'optimal' ? Math.round(found.value * 1e5) / 1e5 + 0 : found.outcome;
}
