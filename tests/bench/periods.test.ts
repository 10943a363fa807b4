import { describe, expect, it } from 'vitest';
import { reportedPeriods } from '../../bench/generate/periods.ts';
import { count } from '../../src/domain/figures/unit.ts';
import type { Dataset, PeriodGrain } from '../../src/domain/tables/dataset.ts';
import { month } from '../../src/domain/time/period.ts';

function dataset(frequency: Dataset['frequency'], grains: readonly PeriodGrain[]): Dataset {
  const named = { title: 'A', description: 'A.' };
  return {
    ...named,
    id: 'example',
    frequency,
    columns: [
      { ...named, kind: 'period', name: 'period', grains },
      { ...named, kind: 'number', name: 'n', unit: count('a'), decimals: 0, blank: 'refused' },
    ],
    key: ['period'],
    identities: [],
    disclosure: 'none',
  };
}

const june = month(2024, 6);
const january = month(2025, 1);

/** First, last and number of the periods. */
function summary(of: Dataset, edition = june, rowsEach = 1, mostRows = 100) {
  const ids = reportedPeriods(of, edition, rowsEach, mostRows).map(({ id }) => id);
  return [ids[0], ids.at(-1), ids.length];
}

describe('the periods of a generated return', () => {
  it.each([
    ['monthly', ['month'], june, ['2023-06', '2024-05', 12]],
    ['monthly', ['month', 'rolling-year'], january, ['2024-01', '2024-12', 12]],
    ['monthly', ['day'], june, ['2023-06-30', '2024-05-31', 12]],
    ['quarterly', ['quarter', 'month', 'financial-year'], june, ['2023-24-q1', '2023-24-q4', 4]],
    ['quarterly', ['quarter'], january, ['2023-24-q4', '2024-25-q3', 4]],
    ['yearly', ['financial-year'], june, ['2022-23', '2023-24', 2]],
    ['quarterly', ['year-to-date'], june, ['2023-24-to-q1', '2023-24-to-q4', 4]],
    ['monthly', ['rolling-year'], june, ['12-months-to-2024-04', '12-months-to-2024-05', 2]],
  ] as const)('end before the edition: %s by %s for %o', (frequency, grains, edition, expected) => {
    expect(summary(dataset(frequency, grains), edition)).toEqual(expected);
  });

  it('are fewer where each takes many rows, and one at least', () => {
    const monthly = dataset('monthly', ['month']);
    expect(summary(monthly, june, 30, 100)).toEqual(['2024-03', '2024-05', 3]);
    expect(summary(monthly, june, 300, 100)).toEqual(['2024-05', '2024-05', 1]);
  });

  it('are the one of the report where a dataset has no column for them', () => {
    const without = { ...dataset('quarterly', []), columns: [], key: [] };
    expect(summary(without)).toEqual(['2023-24-q4', '2023-24-q4', 1]);
  });
});
