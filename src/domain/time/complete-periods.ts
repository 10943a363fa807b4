import { addDays } from './calendar-months.ts';
import { parts } from './date-parts.ts';
import {
  financialYear,
  type IsoDate,
  month,
  type Period,
  quarterOf,
  yearStarting,
} from './period.ts';

/** The kinds that follow one another without a gap or an overlap. */
export type ReckonedKind = 'month' | 'quarter' | 'financial-year';

/** The period of this kind that a date lies in. */
export function periodOn(kind: ReckonedKind, date: IsoDate): Period {
  const { year, month: monthOfYear } = parts(date);
  if (kind === 'financial-year') return financialYear(yearStarting(date));
  const ofMonth = month(year, monthOfYear);
  return kind === 'quarter' ? (quarterOf(ofMonth) ?? ofMonth) : ofMonth;
}

/** The period of this kind that begins after the one that a date lies in. */
export function periodAfter(kind: ReckonedKind, date: IsoDate): Period {
  return periodOn(kind, addDays(periodOn(kind, date).end, 1));
}

/**
 * The last period of this kind that is over on a date. On its own last day a period still runs: on 30 June
 * 2024 the last complete month is May, on 1 July it is June.
 */
export function lastComplete(kind: ReckonedKind, on: IsoDate): Period {
  return periodOn(kind, addDays(periodOn(kind, on).start, -1));
}

/** Every period of this kind whose last day lies from `from` to `to`, both included, in order. */
export function periodsBetween(kind: ReckonedKind, from: IsoDate, to: IsoDate): readonly Period[] {
  const periods: Period[] = [];
  for (let next = periodOn(kind, from); next.end <= to; next = periodAfter(kind, next.end)) {
    periods.push(next);
  }
  return periods;
}
