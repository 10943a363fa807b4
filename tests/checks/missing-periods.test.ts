import { describe, expect, it } from 'vitest';
import { checkMissingPeriods } from '../../src/checks/missing-periods.ts';
import type { Dataset } from '../../src/domain/tables/dataset.ts';
import { numberColumn, testDataset, testRow, testTable } from '../builders/table.ts';

const monthly = testDataset({ columns: [numberColumn('calls')], frequency: 'monthly' });

function found(periods: readonly string[], dataset: Dataset = monthly) {
  const rows = periods.map((period, at) => testRow(period, {}, { calls: 1 }, at + 2));
  return checkMissingPeriods(testTable(dataset, rows));
}

describe('a month without a row', () => {
  it('is found between others, at the row after it', () => {
    expect(found(['2023-07', '2023-08', '2023-10', '2023-11'])).toMatchObject([
      {
        code: 'period-without-row',
        severity: 'warning',
        place: { row: 4 },
        says: '“Stops” has no row for September 2023, and has rows for what comes before and after',
      },
    ]);
  });

  it('is found in whatever order the rows come', () => {
    expect(found(['2023-11', '2023-08', '2023-07', '2023-10'])).toHaveLength(1);
  });

  it('is one finding where there are several', () => {
    const most = ['2023-01', '2023-02', '2023-04', '2023-05', '2023-07', '2023-08'];
    expect(found(most).map(({ says }) => says)).toEqual([
      '“Stops” has no row for March 2023, June 2023, and has rows for what comes before and after',
    ]);
  });

  it.each([
    ['none is missing', ['2023-07', '2023-08', '2023-09', '2023-10']],
    ['there are too few to be a series', ['2023-07', '2023-08', '2023-10']],
    ['a third of them is missing', ['2023-07', '2023-09', '2023-11', '2024-01']],
    ['three follow each other', ['2023-01', '2023-02', '2023-03', '2023-04', '2023-08', '2023-09']],
  ])('is none where %s', (_, periods) => {
    expect(found(periods)).toEqual([]);
  });

  it('is none in a list, nor in what changes when it changes', () => {
    const periods = ['2023-07', '2023-08', '2023-10', '2023-11'];
    expect(found(periods, { ...monthly, lasting: true })).toEqual([]);
    expect(found(periods, { ...monthly, frequency: 'when-it-changes' })).toEqual([]);
  });
});

describe('a month in which one of several things has no row', () => {
  const service = {
    kind: 'code' as const,
    name: 'service',
    title: 'Service',
    description: '',
    codes: [
      { code: 'emergency', label: '999' },
      { code: 'other', label: '101' },
    ],
  };
  const dataset = { ...monthly, columns: [service, ...monthly.columns] };

  function foundIn(calls: number) {
    const months = ['2023-07', '2023-08', '2023-09', '2023-10', '2023-11'];
    const rows = months.flatMap((period, at) => [
      testRow(period, { service: 'emergency' }, { calls: 900 }, 2 * at + 2),
      ...(at === 2 ? [] : [testRow(period, { service: 'other' }, { calls }, 2 * at + 3)]),
    ]);
    return checkMissingPeriods(testTable(dataset, rows));
  }

  it('is found where it has one in all others', () => {
    expect(foundIn(5)).toMatchObject([
      {
        place: { row: 9 },
        says: '“Stops” has no row about 101 for September 2023, and has rows for what comes before and after',
      },
    ]);
  });

  it('is none where so few are counted that there may have been none', () => {
    expect(foundIn(4)).toEqual([]);
  });
});

describe('a quarter without a row', () => {
  it('is found between others, but not where each is set beside the one a year before', () => {
    const quarterly = { ...monthly, frequency: 'quarterly' as const };
    expect(
      found(['2023-24-q1', '2023-24-q2', '2023-24-q4', '2024-25-q1'], quarterly),
    ).toMatchObject([{ says: expect.stringContaining('October to December 2023') }]);
    expect(found(['2021-22-q4', '2022-23-q4', '2023-24-q4', '2024-25-q4'], quarterly)).toEqual([]);
  });
});
