import { describe, expect, it } from 'vitest';
import { checkSlips } from '../../src/checks/slips.ts';
import { count } from '../../src/domain/figures/unit.ts';
import type { Measure } from '../../src/domain/measures/measure.ts';
import { checkContext } from '../builders/check-context.ts';
import { numberColumn, testDataset, testRow, testTable } from '../builders/table.ts';

const calls: Measure = {
  id: 'calls',
  title: 'Calls',
  definition: '',
  unit: count('call'),
  decimals: 0,
  direction: 'neutral',
  dataset: 'calls',
  formula: { cell: 'calls' },
  by: [],
  period: 'row',
};

/** Months from October 2023 on. */
function series(...values: readonly number[]) {
  const months = ['2023-10', '2023-11', '2023-12', '2024-01', '2024-02', '2024-03', '2024-04'];
  const columns = [numberColumn('calls')];
  const rows = values.map((value, at) => testRow(months[at] ?? '', {}, { calls: value }, at + 2));
  return checkContext([testTable(testDataset({ id: 'calls', columns }), rows)], [calls]);
}

describe('a number unlike its series', () => {
  it('is found where it is more than three times the highest of the rest', () => {
    expect(checkSlips(series(41, 38, 45, 44, 136, 40, 39))).toMatchObject([
      { code: 'value-unlike-series', place: { row: 6, column: 'calls' }, about: ['calls.2024-02'] },
    ]);
  });

  it('is found where it is less than a third of the lowest', () => {
    expect(checkSlips(series(41, 38, 45, 44, 12, 40, 39))).toHaveLength(1);
  });

  it.each([
    ['it is just three times as high', [41, 38, 45, 44, 135, 40, 39]],
    ['the counts are so small that chance trebles them', [1, 2, 0, 1, 9, 2, 1]],
    ['there is too little of a series', [41, 38, 45, 44, 500, 40]],
    ['two are alike', [41, 38, 500, 44, 500, 40, 39]],
  ])('is none where %s', (_, values) => {
    expect(checkSlips(series(...values))).toEqual([]);
  });
});
