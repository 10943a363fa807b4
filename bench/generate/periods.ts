import type { Dataset, PeriodGrain } from '../../src/domain/tables/dataset.ts';
import {
  day,
  daysInMonth,
  financialYear,
  month,
  type Period,
  quarter,
  rollingYear,
  yearToDate,
} from '../../src/domain/time/period.ts';

/** How many periods a return goes back where each takes few rows. */
const longest: Readonly<Record<PeriodGrain, number>> = {
  day: 12,
  month: 12,
  quarter: 4,
  'financial-year': 2,
  'rolling-year': 2,
  'year-to-date': 4,
};

/**
 * The periods that a return of this dataset reports on, oldest first, all complete before the month
 * of the edition. Where a period takes many rows, only as many as stay within `mostRows`.
 */
export function reportedPeriods(
  dataset: Dataset,
  edition: Period,
  rowsEach: number,
  mostRows: number,
): readonly Period[] {
  const column = dataset.columns.find((candidate) => candidate.kind === 'period');
  const grain = grainOf(dataset, column?.grains ?? []);
  const fitting = column === undefined ? 1 : Math.floor(mostRows / rowsEach);
  const back = Math.max(1, Math.min(longest[grain], fitting));
  return completeBefore(edition, grain).slice(-back);
}

/** The grain that goes with how often the force returns the dataset, else the first it allows. */
function grainOf({ frequency }: Dataset, grains: readonly PeriodGrain[]): PeriodGrain {
  const usual: PeriodGrain = frequency === 'quarterly' ? 'quarter' : 'month';
  return grains.length === 0 || grains.includes(usual) ? usual : (grains[0] ?? usual);
}

/** Periods of a grain over some years, oldest first, that ended before the edition's month. */
function completeBefore(edition: Period, grain: PeriodGrain): readonly Period[] {
  const last = Number(edition.start.slice(0, 'yyyy'.length));
  return [last - 3, last - 2, last - 1, last]
    .flatMap((year) => periodsOf(grain, year))
    .filter((period) => period.end < edition.start);
}

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

function periodsOf(grain: PeriodGrain, year: number): readonly Period[] {
  switch (grain) {
    case 'day':
      return months.map((number) => day(year, number, daysInMonth(year, number)));
    case 'month':
      return months.map((number) => month(year, number));
    case 'quarter':
      return [1, 2, 3, 4].map((number) => quarter(year, number));
    case 'financial-year':
      return [financialYear(year)];
    case 'rolling-year':
      return months.map((number) => rollingYear(year, number));
    case 'year-to-date':
      return [1, 2, 3, 4].map((number) => yearToDate(year, number));
  }
}
