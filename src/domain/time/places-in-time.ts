import { parts } from './date-parts.ts';
import { stretchOf, yearBefore } from './neighbours.ts';
import {
  comparePeriods,
  day,
  daysInMonth,
  financialYear,
  month,
  type Period,
  quarter,
  rollingYear,
  yearToDate,
} from './period.ts';

const monthsInYear = 12;

/** Months from one return to the next. */
export type Rhythm = 1 | 3 | 12;

/**
 * The places of an axis on which these periods stand, oldest first: they and every period that is missing between them, so
 * that months with a gap between them do not look like neighbours. What is returned in a rhythm is awaited in it. Periods
 * of several kinds, days that end no month, and what is set side by side on purpose stand as they are: the same
 * quarter of several years, this month beside the last and the one a year before, a few periods of which more would be
 * missing than there are.
 */
export function placesInTime(periods: readonly Period[], rhythm: Rhythm): readonly Period[] {
  const there = [...new Map(periods.map((period) => [period.id, period])).values()].toSorted(
    comparePeriods,
  );
  const [first, last] = [there[0], there.at(-1)];
  if (first === undefined || last === undefined || there.length < 2) return there;
  if (new Set(there.map(stretchOf)).size > 1 || !there.every(isRegular)) return there;
  if (there.length < 4 && yearBefore(last).id === first.id) return there;
  const ends = there.map(monthOfEnd);
  const step = ends.slice(1).reduce((sofar, end, index) => {
    return commonStep(sofar, end - (ends[index] ?? end));
  }, 0);
  if (step % monthsInYear === 0) return atStep(there, ends, step);
  return atStep(there, ends, commonStep(step, Math.max(rhythm, shortest[first.kind])));
}

/** A period cannot follow the one before it in fewer months; years to date are of one stretch. */
const shortest: Readonly<Record<Period['kind'], number>> = {
  day: 1,
  month: 1,
  quarter: 3,
  'financial-year': 12,
  'rolling-year': 1,
  'year-to-date': 12,
};

function atStep(there: readonly Period[], ends: readonly number[], step: number) {
  const from = ends[0] ?? 0;
  const count = ((ends.at(-1) ?? from) - from) / step + 1;
  if (count - there.length > there.length) return there;
  const byEnd = new Map(there.map((period, index) => [ends[index], period]));
  return Array.from({ length: count }, (_, index) => from + index * step).flatMap((end) => {
    const period = byEnd.get(end) ?? (there[0] && endingIn(end, there[0].kind));
    return period === undefined ? [] : [period];
  });
}

/** A day may be that of a month: what stood at its end. */
function isRegular({ kind, end }: Period): boolean {
  if (kind !== 'day') return true;
  const { year, month: monthOfYear, day: dayOfMonth } = parts(end);
  return dayOfMonth === daysInMonth(year, monthOfYear);
}

function monthOfEnd({ end }: Period): number {
  const { year, month: monthOfYear } = parts(end);
  return year * monthsInYear + monthOfYear - 1;
}

function endingIn(end: number, kind: Period['kind']): Period {
  const year = Math.floor(end / monthsInYear);
  const monthOfYear = (end % monthsInYear) + 1;
  const startYear = monthOfYear > 3 ? year : year - 1;
  const quarterOfYear = Math.floor(((monthOfYear + 8) % monthsInYear) / 3) + 1;
  switch (kind) {
    case 'day':
      return day(year, monthOfYear, daysInMonth(year, monthOfYear));
    case 'month':
      return month(year, monthOfYear);
    case 'quarter':
      return quarter(startYear, quarterOfYear);
    case 'financial-year':
      return financialYear(startYear);
    case 'rolling-year':
      return rollingYear(year, monthOfYear);
    case 'year-to-date':
      return yearToDate(startYear, quarterOfYear);
  }
}

/** The greatest step on which both fall. */
function commonStep(a: number, b: number): number {
  return b === 0 ? a : commonStep(b, a % b);
}
