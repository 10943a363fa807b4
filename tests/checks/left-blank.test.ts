import { describe, expect, it } from 'vitest';
import { checkLeftBlank } from '../../src/checks/left-blank.ts';
import { communityPosts } from '../../src/datasets/community-posts.ts';
import { joinersLeavers } from '../../src/datasets/joiners-leavers.ts';
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

describe('a blank percentage', () => {
  const row = (percent: number | null, at: number) =>
    testRow(
      '2024-05',
      { flow: 'starters', category: `c${at}` },
      { headcount: 20, female: 8, female_percent: percent },
      at,
    );

  it('is told beside its number and its base, where others of the return are given', () => {
    expect(checkLeftBlank(testTable(joinersLeavers, [row(40, 2), row(null, 3)]))).toMatchObject([
      { place: { row: 3, column: 'female_percent' } },
    ]);
  });

  it('is none where none is given', () => {
    const rows = [row(null, 2), row(null, 3)];
    expect(checkLeftBlank(testTable(joinersLeavers, rows))).toEqual([]);
  });
});

describe('a row of a total', () => {
  const ranks = ['inspector', 'sergeant', 'constable', 'pcso'];
  const rows = ['hubs', 'rural', 'total'].flatMap((unit) =>
    ranks.map((rank, at) => testRow('2024-06', { unit, rank }, { budget: 4, actual: 4 }, at + 2)),
  );

  it('is missed where every other group has one', () => {
    const without = rows.filter(({ codes }) => codes.unit !== 'total' || codes.rank !== 'pcso');
    expect(checkLeftBlank(testTable(communityPosts, without))).toMatchObject([
      { code: 'number-left-blank', says: expect.stringContaining('no total is given for PCSO') },
    ]);
  });

  it('is not missed where all or none are given', () => {
    expect(checkLeftBlank(testTable(communityPosts, rows))).toEqual([]);
    const none = rows.filter(({ codes }) => codes.unit !== 'total');
    expect(checkLeftBlank(testTable(communityPosts, none))).toEqual([]);
  });
});
