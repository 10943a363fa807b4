import { describe, expect, it } from 'vitest';
import { checkCumulated } from '../../src/checks/cumulated.ts';
import { numberColumn, testDataset, testRow, testTable } from '../builders/table.ts';

function found(...values: readonly number[]) {
  const dataset = testDataset({ columns: [numberColumn('stops')] });
  const rows = values.map((stops, at) =>
    testRow(`2023-${String(at + 4).padStart(2, '0')}`, {}, { stops }, at + 2),
  );
  return checkCumulated(testTable(dataset, rows));
}

describe('totals since the beginning among months', () => {
  it('are told at the last of them', () => {
    expect(found(93, 191, 280, 377, 470)).toMatchObject([
      { code: 'cumulative-in-series', severity: 'warning', place: { row: 6, column: 'stops' } },
    ]);
  });

  it('are found where they begin anew with the year', () => {
    expect(found(88, 93, 90, 85, 180, 270, 361)).toMatchObject([{ place: { row: 8 } }]);
  });

  it.each([
    ['months rise by a little each', [93, 99, 104, 111, 118]],
    ['there are three of them', [93, 191, 280]],
    ['one of them falls', [93, 191, 150, 260, 340]],
    ['growth grows', [10, 20, 45, 95, 200]],
    ['there are so few', [1, 2, 3, 4, 5]],
  ])('are none where %s', (_, values) => {
    expect(found(...values)).toEqual([]);
  });
});
