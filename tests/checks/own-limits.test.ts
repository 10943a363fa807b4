import fc from 'fast-check';
import { expect, it } from 'vitest';
import { limitsBeside, movingDeviation } from '../../src/checks/own-limits.ts';
import { testRow } from '../builders/table.ts';

const counts = fc.array(fc.nat({ max: 500 }), { minLength: 7, maxLength: 20 });

/** Written down as the definition says it: the mean of the others, and three deviations about it. */
function isWithin(count: number, others: readonly number[]): boolean {
  const mean = others.reduce((sum, other) => sum + other, 0) / others.length;
  const deviation = Math.max(movingDeviation(others), Math.sqrt(mean));
  return Math.abs(count - mean) <= 3 * deviation;
}

it('sets for each row the limits of the others alone', () => {
  fc.assert(
    fc.property(counts, fc.nat({ max: 500 }), (values, asked) => {
      const rows = values.map((value, at) => testRow('2024-05', {}, { count: value }, at + 2));
      const limits = limitsBeside(rows, 'count');
      const found = rows.map((row) => limits(row)?.(asked));
      expect(found).toEqual(values.map((_, at) => isWithin(asked, values.toSpliced(at, 1))));
    }),
  );
});
