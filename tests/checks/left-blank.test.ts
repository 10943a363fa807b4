import { describe, expect, it } from 'vitest';
import { checkLeftBlank } from '../../src/checks/left-blank.ts';
import { specialConstabulary } from '../../src/datasets/special-constabulary.ts';
import { numberColumn, testDataset, testRow, testTable } from '../builders/table.ts';

type Cell = number | null | { readonly is: 'unavailable' | 'suppressed' };

function inSeries(...values: readonly Cell[]) {
  const dataset = testDataset({ columns: [numberColumn('hours')] });
  const rows = values.map((hours, at) => testRow(`2024-0${at + 1}`, {}, { hours }, at + 2));
  return checkLeftBlank(testTable(dataset, rows));
}

function inRanks(constable: Cell, sergeant: Cell, total: Cell) {
  const all = { constable, sergeant, total };
  const rows = Object.entries(all).map(([rank, headcount], at) =>
    testRow('2024-05', { rank }, { headcount }, at + 2),
  );
  return checkLeftBlank(testTable(specialConstabulary, rows));
}

describe('a blank', () => {
  it('is told where every other period of its series has a number', () => {
    expect(inSeries(1746, 1698, null, 1802)).toMatchObject([
      { code: 'number-left-blank', severity: 'warning', place: { row: 4, column: 'hours' } },
    ]);
  });

  it('is told with the number that it would be where its total and all other parts are given', () => {
    expect(inRanks(null, 4, 56)).toMatchObject([
      { place: { row: 2 }, says: expect.stringContaining('its total less the other parts is 52') },
    ]);
  });

  it.each([
    ['another period has none either', [1746, null, null, 1802, 1799]],
    ['there are too few others', [1746, null, 1802]],
    ['another is hidden', [1746, { is: 'suppressed' }, null, 1802, 1799]],
  ] as const)('is none where %s', (_, values) => {
    expect(inSeries(...values)).toEqual([]);
  });

  it('is none where the total has no number either', () => {
    expect(inRanks(null, 4, null)).toEqual([]);
  });
});
