import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/domain/tables/dataset.ts';
import type { Table } from '../../../src/domain/tables/table.ts';
import { type Period, parsePeriod } from '../../../src/domain/time/period.ts';
import { dueReturns } from '../../../src/edition/next/due-returns.ts';
import { testDataset } from '../../builders/table.ts';

function period(id: string): Period {
  const parsed = parsePeriod(id);
  if (parsed === null) throw new Error(`${id} is no period.`);
  return parsed;
}

function table(frequency: Dataset['frequency'], periods: readonly string[]): Table {
  const sources = periods.map((id) => ({
    file: `returns/people/${id}.csv`,
    sha256: '',
    period: period(id.replace(/-q/, ' q')),
    revision: 1,
  }));
  return {
    dataset: testDataset({ id: 'people', frequency, columns: [] }),
    rows: [],
    sources,
    labels: {},
  };
}

/** What is missing for an edition, after one of June 2024 that was made from returns of these periods. */
function missing(
  frequency: Dataset['frequency'],
  last: string,
  next: string,
  came: readonly string[] = [],
) {
  const former = { month: period('2024-06'), tables: [table(frequency, [last])] };
  const due = dueReturns(former, period(next), [table(frequency, [last, ...came])]);
  return due.filter(({ files }) => files.length === 0).map((one) => one.period.id);
}

describe('what is due for the next edition', () => {
  it.each([
    ['monthly', '2024-05', '2024-07', ['2024-06']],
    ['monthly', '2024-06', '2024-07', ['2024-07']],
    ['monthly', '2024-05', '2024-08', ['2024-06', '2024-07']],
    ['monthly', '2024-05-31', '2024-07', ['2024-06-30']],
    ['monthly', '12-months-to-2024-05', '2024-07', ['12-months-to-2024-06']],
    ['quarterly', '2023-24-q4', '2024-07', []],
    ['quarterly', '2023-24-q4', '2024-09', ['2024-25-q1']],
    ['yearly', '2023-24', '2025-06', ['2024-25']],
    ['when-it-changes', '2024-05', '2024-07', []],
  ] as const)('of a %s return whose last was %s, for %s, is %s', (frequency, last, next, due) => {
    expect(missing(frequency, last, next)).toEqual(due);
  });

  it('is there where it came, in whatever revision', () => {
    expect(missing('monthly', '2024-05', '2024-07', ['2024-06'])).toEqual([]);
  });

  it('is late after a month where the former edition had waited longer', () => {
    expect(missing('monthly', '2024-02', '2024-07')).toEqual([
      '2024-03',
      '2024-04',
      '2024-05',
      '2024-06',
    ]);
  });
});
