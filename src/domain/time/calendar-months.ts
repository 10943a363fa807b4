import { dayNumber, parts } from './date-parts.ts';
import { day, daysInMonth, type IsoDate, shiftMonth } from './period.ts';

/**
 * The same day of the month so many calendar months later, or earlier where `months` is negative. A month
 * without that day gives its last: one month from 31 January 2025 is 28 February 2025. Add once from the
 * first date and not step by step: 31 January plus two months is 31 March, not 28 March.
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const from = parts(date);
  const to = shiftMonth(from.year, from.month, months);
  return day(to.year, to.month, Math.min(from.day, daysInMonth(to.year, to.month))).start;
}

/** The date so many days later, or earlier where `days` is negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date((dayNumber(date) + days) * dayInMilliseconds).toISOString().slice(0, 10);
}

/** Days from one date to another: 1 from any day to the next, negative where `to` comes first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

const dayInMilliseconds = 86_400_000;
