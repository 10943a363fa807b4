import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkShares } from '../../src/checks/shares.ts';
import type { Identity } from '../../src/domain/tables/dataset.ts';
import type { Row } from '../../src/domain/tables/table.ts';
import { numberColumn, testDataset, testRow, testTable } from '../builders/table.ts';

const columns = [
  numberColumn('of'),
  numberColumn('base'),
  numberColumn('percent', { unit: { kind: 'percentage' }, decimals: 1 }),
];
const dataset = testDataset({ columns });
const share: Identity = {
  kind: 'percentage',
  id: 'share',
  percentage: 'percent',
  numerator: 'of',
  denominator: 'base',
  decimals: 1,
  says: 'share of all',
};

/** A month with a percentage, as it stood in its cell. */
function month(at: number, given: string, counts: { of?: number; base?: number } = {}): Row {
  const id = `2024-${String(at).padStart(2, '0')}`;
  const row = testRow(id, {}, { of: counts.of ?? null, base: counts.base ?? null }, at + 1);
  const quantity = { value: Number.parseFloat(given), status: 'final' as const, given };
  return { ...row, numbers: { ...row.numbers, percent: quantity } };
}

function found(rows: readonly Row[], identities: readonly Identity[] = []) {
  return checkShares(testTable({ ...dataset, identities }, rows));
}

const rowsAsked = (rows: readonly Row[]) =>
  found(rows).flatMap(({ place, also = [] }) => [place, ...also].map(({ row }) => row));

describe('a share of 1 in a column of percentages', () => {
  it('is asked about, with both of its meanings', () => {
    expect(found([month(1, '0.9')])).toEqual([
      {
        code: 'share-for-percentage',
        severity: 'error',
        place: { file: 'returns/stops/2023-24-q4.csv', row: 2, column: 'percent' },
        says: '0.9 in a column of percentages may be the share of 1 that is 90%, or 0.9%',
        fix: 'Ask the force. Write 90%, or 0.9% with its sign: a cell that shows a percentage and is saved as a plain number loses it.',
        about: ['stops'],
      },
    ]);
  });

  it('is one finding for a whole column, a 1 among them included, and a 0 not', () => {
    const rows = ['0.884', '1', '0', '0.91'].map((given, at) => month(at + 1, given));
    expect(found(rows).map(({ says }) => says)).toEqual([
      '0.884 in a column of percentages may be the share of 1 that is 88.4%, or 0.884%; the same is wrong with 2 more cells (rows 3 and 5)',
    ]);
    expect(rowsAsked(rows)).toEqual([2, 3, 5]);
  });

  it('is what it says where it has a percent sign', () => {
    expect(found([month(1, '0.9%'), month(2, '88')])).toEqual([]);
  });

  it('is what its number and base make it', () => {
    const few = month(1, '0.9', { of: 9, base: 1000 });
    expect(found([few], [share])).toEqual([]);
    expect(found([few])).toHaveLength(1);
  });

  it('is a small percentage beside others that no share can be', () => {
    const rows = ['0.9', '1.2', '0.7', '1.4'].map((given, at) => month(at + 1, given));
    expect(found(rows)).toEqual([]);
    expect(rowsAsked(['0.9', '88', '92', '90'].map((given, at) => month(at + 1, given)))).toEqual([
      2,
    ]);
  });

  it.each([
    ['alone', [], [2]],
    ['beside others of half and more', ['88', '92'], [2]],
    ['beside small percentages', ['88', '49'], []],
    ['beside a share', ['0.9', '12'], [2, 3]],
  ] as const)('is a 1 %s, or is not', (_, others, rows) => {
    expect(rowsAsked(['1', ...others].map((given, at) => month(at + 1, given)))).toEqual(rows);
  });

  it('is told without the mark that follows it', () => {
    expect(found([month(1, '0.9 [p]')])[0]?.says).toMatch(/^0\.9 in a column/);
  });

  it('is never let through, whatever it is', () => {
    const thousandths = fc.integer({ min: 1, max: 999 });
    fc.assert(
      fc.property(fc.array(thousandths, { minLength: 1, maxLength: 8 }), (values) => {
        const rows = values.map((value, at) => month(at + 1, String(value / 1000)));
        expect(rowsAsked(rows)).toEqual(rows.map(({ row }) => row));
      }),
      { numRuns: 40 },
    );
  });
});
