import { describe, expect, it } from 'vitest';
import { checkRepeatedRows } from '../../src/checks/repeated-rows.ts';
import { claresLaw } from '../../src/datasets/clares-law.ts';
import type { Dataset } from '../../src/domain/tables/dataset.ts';
import { numberColumn, testDataset, testRow, testTable } from '../builders/table.ts';

const names = claresLaw.columns
  .filter((column) => column.kind === 'number' && column.optional !== true)
  .map(({ name }) => name);

/** The twelve months of the document of June 2024. */
const seed: Readonly<Record<string, readonly number[]>> = {
  '2023-06': [40, 25, 15, 40, 0, 18, 8, 8],
  '2023-07': [46, 30, 16, 45, 1, 8, 7, 7],
  '2023-08': [42, 26, 16, 42, 0, 11, 9, 5],
  '2023-09': [42, 30, 12, 42, 0, 8, 5, 4],
  '2023-10': [43, 24, 19, 43, 0, 8, 5, 4],
  '2023-11': [36, 23, 13, 36, 0, 3, 9, 4],
  '2023-12': [37, 18, 19, 37, 0, 11, 7, 9],
  '2024-01': [55, 37, 18, 55, 0, 12, 17, 6],
  '2024-02': [93, 37, 56, 93, 0, 15, 15, 5],
  '2024-03': [100, 55, 45, 99, 1, 23, 30, 5],
  '2024-04': [75, 34, 41, 73, 2, 28, 19, 3],
  '2024-05': [75, 47, 28, 62, 13, 16, 10, 1],
};

function found(months: typeof seed, dataset: Dataset = claresLaw) {
  const rows = Object.entries(months).map(([period, values], at) =>
    testRow(period, {}, Object.fromEntries(values.map((value, i) => [names[i], value])), at + 2),
  );
  return checkRepeatedRows(testTable(dataset, rows));
}

describe('a row that was pasted again', () => {
  it('is found in a month with all numbers of the month before', () => {
    expect(found({ ...seed, '2023-10': seed['2023-09'] ?? [] })).toMatchObject([
      {
        code: 'row-repeated',
        severity: 'warning',
        place: { row: 6 },
        says: 'all numbers of October 2023 are those of September 2023, which hardly ever happens by chance',
      },
    ]);
  });

  it('is found in a month with all numbers of the year before', () => {
    expect(found({ ...seed, '2024-06': seed['2023-06'] ?? [] })).toHaveLength(1);
  });

  it('is none in the months as they were, of which two have three numbers in common', () => {
    expect(found(seed)).toEqual([]);
  });

  it('is none where numbers are so small that chance repeats them', () => {
    // Each of three counts of 2 is equal with at most 0.27: 0.02 in one pair of months, of 11.
    const small = Object.fromEntries(Object.keys(seed).map((id, at) => [id, [2 * (at % 5), 2]]));
    expect(found({ ...small, '2023-07': small['2023-06'] ?? [] })).toEqual([]);
  });

  it('is none where numbers stand still, or are as at a day', () => {
    const still = Object.fromEntries(Object.keys(seed).map((id) => [id, seed['2023-06'] ?? []]));
    expect(found(still)).toEqual([]);
    const pasted = { ...seed, '2023-10': seed['2023-09'] ?? [] };
    expect(found(pasted, { ...claresLaw, asAt: true })).toEqual([]);
  });
});

describe('a return that was pasted again', () => {
  const service = {
    kind: 'code' as const,
    name: 'service',
    title: 'Service',
    description: '',
    codes: 'open' as const,
  };
  const dataset = testDataset({ columns: [service, numberColumn('calls')] });

  function foundIn(last: readonly number[]) {
    const months = [[310, 52], [297, 61], [333, 47], [305, 58], last];
    const rows = months.flatMap((values, at) =>
      values.map((calls, i) =>
        testRow(`2024-0${at + 1}`, { service: `s${i}` }, { calls }, 2 * at + i + 2),
      ),
    );
    return checkRepeatedRows(testTable(dataset, rows));
  }

  it('is one finding, where its rows together hardly ever come by chance', () => {
    expect(foundIn([305, 58])).toMatchObject([
      { place: { row: 10 }, also: [{ row: 11 }], says: expect.stringContaining('May 2024 (s0)') },
    ]);
  });

  it('is found in the second return already, where the numbers are large', () => {
    const twice = (...counts: readonly number[]) =>
      ['2024-04', '2024-05'].flatMap((month, at) =>
        counts.map((calls, i) => testRow(month, { service: `s${i}` }, { calls }, 9 * at + i + 2)),
      );
    // 0.0038 × 0.0064 × 0.0048 for the calls of three services.
    expect(checkRepeatedRows(testTable(dataset, twice(10_890, 3871, 6840)))).toHaveLength(1);
    // 0.038 × 0.065 × 0.048 is one in 8,000.
    expect(checkRepeatedRows(testTable(dataset, twice(108, 38, 68)))).toEqual([]);
  });

  it('is none where one of its rows alone is as it was', () => {
    expect(foundIn([305, 59])).toEqual([]);
  });
});
