import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RowIndex } from '../../src/domain/tables/row-index.ts';
import type { Row } from '../../src/domain/tables/table.ts';
import { month } from '../../src/domain/time/period.ts';

const period = month(2024, 5);
const source = { file: 'returns/posts/2024-05.csv', sha256: '0'.repeat(64), period, revision: 1 };
const rowWith = (codes: Readonly<Record<string, string>>, at: number): Row => {
  return { period, codes, numbers: {}, texts: {}, source, row: at + 2 };
};

const code = fc.constantFrom('a', 'b', 'total');
const whole = fc.record({ unit: code, rank: code });
const withGaps = fc.record({ unit: code, rank: code }, { requiredKeys: ['unit'] });

it('finds the rows that a look through all of them finds, in their order', () => {
  fc.assert(
    fc.property(fc.array(whole, { maxLength: 30 }), whole, (codes, asked) => {
      const rows = codes.map(rowWith);
      const found = rows.filter(
        (row) => row.codes.unit === asked.unit && row.codes.rank === asked.rank,
      );
      expect(new RowIndex(rows).find(asked)).toEqual(found);
    }),
    { numRuns: 200 },
  );
});

it('leaves a column that some rows lack, and one that none has, to the one who asks', () => {
  fc.assert(
    fc.property(fc.array(withGaps, { maxLength: 30 }), code, (codes, unit) => {
      const rows = [{ unit }, ...codes].map(rowWith);
      const found = rows.filter((row) => row.codes.unit === unit);
      expect(new RowIndex(rows).find({ unit, rank: 'a', area: 'luton' })).toEqual(found);
    }),
    { numRuns: 200 },
  );
});
