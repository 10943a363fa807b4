import type { Dataset } from '../../domain/tables/dataset.ts';
import type { ReturnSource, Table } from '../../domain/tables/table.ts';
import {
  comparePeriods,
  day,
  daysInMonth,
  financialYear,
  month,
  type Period,
  quarter,
  rollingYear,
  shiftMonth,
  yearToDate,
} from '../../domain/time/period.ts';

/** A return that is due for an edition, as the months before had theirs. */
export interface DueReturn {
  readonly dataset: string;
  readonly title: string;
  readonly period: Period;
  /** Paths of what came for it; none where it is missing. */
  readonly files: readonly string[];
}

/** How many months a period lies back at most before the next one is late, whatever came in former months. */
const latest: Readonly<Record<Dataset['frequency'], number>> = {
  monthly: 1,
  quarterly: 4,
  yearly: 15,
  'when-it-changes': Number.POSITIVE_INFINITY,
};

/**
 * What should be there for an edition by what the one before was made from: of each dataset that is returned every month, quarter
 * or year the period after its last, once that lies as far back as the last one did. `there` is everything that came.
 */
export function dueReturns(
  former: { readonly month: Period; readonly tables: readonly Table[] },
  next: Period,
  there: readonly Table[],
): readonly DueReturn[] {
  const came = new Map(there.map((table) => [table.dataset.id, table.sources]));
  return former.tables.flatMap(({ dataset, sources }) => {
    const last = newest(sources);
    if (last === undefined || dataset.frequency === 'when-it-changes') return [];
    if (dataset.published !== undefined) return [];
    const lag = Math.min(monthsFrom(last, former.month), latest[dataset.frequency]);
    return periodsAfter(last, next, lag).map((period) => ({
      dataset: dataset.id,
      title: dataset.title,
      period,
      files: (came.get(dataset.id) ?? [])
        .filter((source) => source.period.id === period.id)
        .map(({ file }) => file),
    }));
  });
}

function newest(sources: readonly ReturnSource[]): Period | undefined {
  return sources
    .map(({ period }) => period)
    .toSorted(comparePeriods)
    .at(-1);
}

/** From the month in which one period ends to that in which the other does. */
function monthsFrom(one: Period, other: Period): number {
  const [a, b] = [one.end, other.end].map(
    (date) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)),
  );
  return (b ?? 0) - (a ?? 0);
}

function periodsAfter(last: Period, next: Period, lag: number): readonly Period[] {
  const periods: Period[] = [];
  for (let one = following(last); one !== null; one = following(one)) {
    if (monthsFrom(one, next) < lag) break;
    periods.push(one);
  }
  return periods;
}

/** The period of the same kind that ends next: the end of the next month for a day. */
function following({ kind, id, start, end }: Period): Period | null {
  const ending = shiftMonth(Number(end.slice(0, 4)), Number(end.slice(5, 7)), 1);
  const year = Number(id.slice(0, 4));
  const number = Number(id.slice(-1));
  switch (kind) {
    case 'day':
      return day(ending.year, ending.month, daysInMonth(ending.year, ending.month));
    case 'month':
      return month(ending.year, ending.month);
    case 'rolling-year':
      return rollingYear(ending.year, ending.month);
    case 'quarter':
      return number === 4 ? quarter(year + 1, 1) : quarter(year, number + 1);
    case 'year-to-date':
      return number === 4 ? yearToDate(year + 1, 1) : yearToDate(year, number + 1);
    case 'financial-year':
      return financialYear(Number(start.slice(0, 4)) + 1);
  }
}
