import { describe, expect, it } from 'vitest';
import { checkUnlikeSeries } from '../../src/checks/unlike-series.ts';
import { officerStrength } from '../../src/datasets/officer-strength.ts';
import { count, type Unit } from '../../src/domain/figures/unit.ts';
import { numberColumn, testDataset, testRow, testTable } from '../builders/table.ts';

const counted = count('call');
const months = ['2023-10', '2023-11', '2023-12', '2024-01', '2024-02', '2024-03', '2024-04'];

/** Months from October 2023 on. */
function found(values: readonly (number | null | { is: 'suppressed' })[], unit: Unit = counted) {
  const dataset = testDataset({ columns: [numberColumn('calls', { unit, decimals: 1 })] });
  const rows = values.map((calls, at) => testRow(months[at] ?? '', {}, { calls }, at + 2));
  return checkUnlikeSeries(testTable(dataset, rows));
}

describe('a number unlike its series', () => {
  it('is told with its place and with what the others run from and to', () => {
    expect(found([41, 38, 45, 44, 136, 40, 39])).toMatchObject([
      {
        code: 'value-unlike-series',
        severity: 'warning',
        place: { row: 6, column: 'calls' },
        says: '136 in February 2024 lies far from the rest of its series, which runs from 38 to 45',
      },
    ]);
  });

  it.each([
    ['a digit too few beside three others', [10_890, 11_204, 10_701, 1053], counted],
    ['a first digit that is another', [10_890, 11_204, 10_701, 16_530, 10_512], counted],
    ['a percentage that lost its point', [88.4, 87.9, 8.9, 88.8], { kind: 'percentage' }],
    [
      'two digits of a percentage that changed places',
      [88.4, 87.9, 48.8, 88.8, 89.1],
      { kind: 'percentage' },
    ],
    ['a length of time with a nought too many', [8, 9, 7, 80, 8], { kind: 'seconds' }],
    ['many times as much as the two others', [41, 38, 450], counted],
    ['nothing beside the one before', [31, 0], counted],
    ['officers of another rank', [963.2, 960.1, 958.8, 136.1], { kind: 'fte' }],
  ] as const)('is %s', (_, values, unit) => {
    expect(found(values, unit)).toHaveLength(1);
  });

  it.each([
    ['there are few others, and it is not many times as much', [41, 38, 150], counted],
    ['there is one other, and both are small', [2, 19], counted],
    ['months differ as months do', [10_890, 11_604, 9_700, 12_512, 10_050], counted],
    ['the series itself differs as much', [12, 140, 35, 88, 160, 21, 300], counted],
    ['so few are counted that several come by one cause', [1, 2, 0, 1, 13, 2, 1], counted],
    ['a step stays', [41, 38, 45, 44, 80, 84, 79], counted],
    [
      'percentages lie about as near to one another',
      [88.4, 84.9, 90.1, 87.2],
      { kind: 'percentage' },
    ],
  ] as const)('is none where %s', (_, values, unit) => {
    expect(found(values, unit)).toEqual([]);
  });

  it('is not told where another number of the series is hidden', () => {
    expect(found([41, { is: 'suppressed' }, 45, 44, 436, 40, 39])).toEqual([]);
  });

  it('is not told twice where it is a number in another unit', () => {
    const codes = found([122, 131, 2, 118], { kind: 'seconds' }).map(({ code }) => code);
    expect(codes).toEqual(['value-in-another-unit']);
  });

  it('is no difference of two numbers, which is near nought now and then', () => {
    const rows = [16.1, 15.9, 16.4, 2.1].map((variance, at) =>
      testRow(months[at] ?? '', { group: 'total', rank: 'total' }, { variance }, at + 2),
    );
    expect(checkUnlikeSeries(testTable(officerStrength, rows))).toEqual([]);
  });
});
