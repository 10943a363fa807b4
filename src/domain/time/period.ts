import { dayNumber, parts } from './date-parts.ts';
import { monthByName, monthNames } from './month-names.ts';

/** An ISO date, `YYYY-MM-DD`. */
export type IsoDate = string;

export type PeriodKind =
  | 'day'
  | 'month'
  | 'quarter'
  | 'financial-year'
  | 'rolling-year'
  | 'year-to-date';

/**
 * A stretch of whole days, both ends included.
 *
 * Quarters and years are financial: Q1 is April to June, and 2023-24 runs from 1 April 2023 to
 * 31 March 2024. A rolling year is the twelve months up to the end of a month. A year to date runs
 * from 1 April to the end of a quarter: such periods overlap, and are never added up.
 */
export interface Period {
  readonly kind: PeriodKind;
  /** `2024-05-31`, `2024-05`, `2023-24-q4`, `2023-24`, `12-months-to-2024-02` or `2023-24-to-q3`. */
  readonly id: string;
  readonly start: IsoDate;
  readonly end: IsoDate;
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}

/** Days in a month of the Gregorian calendar; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Moves a month by whole months: `shiftMonth(2024, 1, -1)` is December 2023. */
export function shiftMonth(year: number, month: number, by: number) {
  const index = year * 12 + (month - 1) + by;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

function firstOf(year: number, month: number): IsoDate {
  return `${year}-${pad(month)}-01`;
}

function lastOf(year: number, month: number): IsoDate {
  return `${year}-${pad(month)}-${pad(daysInMonth(year, month))}`;
}

export function day(year: number, month: number, dayOfMonth: number): Period {
  const date = `${year}-${pad(month)}-${pad(dayOfMonth)}`;
  return { kind: 'day', id: date, start: date, end: date };
}

export function month(year: number, monthOfYear: number): Period {
  return {
    kind: 'month',
    id: `${year}-${pad(monthOfYear)}`,
    start: firstOf(year, monthOfYear),
    end: lastOf(year, monthOfYear),
  };
}

/** The financial quarter: `quarter(2023, 4)` is January to March 2024. */
export function quarter(startYear: number, number: number): Period {
  const first = shiftMonth(startYear, 4, (number - 1) * 3);
  const last = shiftMonth(first.year, first.month, 2);
  return {
    kind: 'quarter',
    id: `${financialYearId(startYear)}-q${number}`,
    start: firstOf(first.year, first.month),
    end: lastOf(last.year, last.month),
  };
}

export function financialYear(startYear: number): Period {
  return {
    kind: 'financial-year',
    id: financialYearId(startYear),
    start: `${startYear}-04-01`,
    end: `${startYear + 1}-03-31`,
  };
}

/** The twelve months that end with this month. */
export function rollingYear(year: number, monthOfYear: number): Period {
  const first = shiftMonth(year, monthOfYear, -11);
  return {
    kind: 'rolling-year',
    id: `12-months-to-${year}-${pad(monthOfYear)}`,
    start: firstOf(first.year, first.month),
    end: lastOf(year, monthOfYear),
  };
}

/** From 1 April to the end of a quarter: `yearToDate(2023, 3)` is April to December 2023. */
export function yearToDate(startYear: number, number: number): Period {
  return {
    kind: 'year-to-date',
    id: `${financialYearId(startYear)}-to-q${number}`,
    start: financialYear(startYear).start,
    end: quarter(startYear, number).end,
  };
}

function financialYearId(startYear: number): string {
  return `${startYear}-${pad((startYear + 1) % 100)}`;
}

/**
 * Reads a period as people write it: `2024-05-31`, `31/05/2024`, `31 May 2024`, `2024-05`, `May 2024`,
 * `2023-24 Q4`, `2023/24 - Q4`, `2023-24`, `12 months to Feb 2024`, `2023-24 to Q3`. Returns null for anything else.
 */
export function parsePeriod(text: string): Period | null {
  const said = text.trim().toLowerCase();
  return (
    parseDay(said) ??
    parseRollingYear(said) ??
    parseQuarter(said) ??
    parseMonth(said) ??
    parseYear(said)
  );
}

function parseDay(said: string): Period | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(said);
  const british = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(said);
  const named = /^(\d{1,2})[ -]([a-z]+)[ -](\d{4})$/.exec(said);
  const [year, monthOfYear, dayOfMonth] = iso
    ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
    : british
      ? [Number(british[3]), Number(british[2]), Number(british[1])]
      : named
        ? [Number(named[3]), monthByName.get(named[2] ?? '') ?? 0, Number(named[1])]
        : [0, 0, 0];
  if (monthOfYear < 1 || monthOfYear > 12) return null;
  if (dayOfMonth < 1 || dayOfMonth > daysInMonth(year, monthOfYear)) return null;
  return day(year, monthOfYear, dayOfMonth);
}

function parseMonth(said: string): Period | null {
  const iso = /^(\d{4})-(\d{2})$/.exec(said);
  // `2023-24` is a financial year, and no month has a number over 12.
  if (iso && Number(iso[2]) >= 1 && Number(iso[2]) <= 12) {
    return month(Number(iso[1]), Number(iso[2]));
  }
  const named = /^([a-z]+)[ -](\d{4})$/.exec(said);
  const number = named?.[1] === undefined ? undefined : monthByName.get(named[1]);
  return number === undefined || named === null ? null : month(Number(named[2]), number);
}

function parseQuarter(said: string): Period | null {
  const found = /^(\d{4})[-/](\d{2})[ -]*(to[ -]+)?q([1-4])$/.exec(said);
  if (!found || !isNextYear(Number(found[1]), Number(found[2]))) return null;
  const gather = found[3] === undefined ? quarter : yearToDate;
  return gather(Number(found[1]), Number(found[4]));
}

function parseYear(said: string): Period | null {
  const found = /^(\d{4})[-/](\d{2})$/.exec(said);
  if (!found || !isNextYear(Number(found[1]), Number(found[2]))) return null;
  return financialYear(Number(found[1]));
}

function parseRollingYear(said: string): Period | null {
  const found = /^12[ -]months[ -]to[ -](.+)$/.exec(said);
  const last = found?.[1] === undefined ? null : parseMonth(found[1]);
  if (last === null) return null;
  const { year, month: monthOfYear } = parts(last.start);
  return rollingYear(year, monthOfYear);
}

function isNextYear(startYear: number, lastTwoDigits: number): boolean {
  return (startYear + 1) % 100 === lastTwoDigits;
}

/** The financial year that a period lies in, or null where it straddles two. */
export function financialYearOf(period: Period): Period | null {
  const startYear = yearStarting(period.start);
  return startYear === yearStarting(period.end) ? financialYear(startYear) : null;
}

/** The year in which the financial year of a date begins. */
export function yearStarting(date: IsoDate): number {
  const { year, month: monthOfYear } = parts(date);
  return monthOfYear >= 4 ? year : year - 1;
}

/** The financial quarter that a month lies in; null for any other period. */
export function quarterOf(period: Period): Period | null {
  if (period.kind !== 'month') return null;
  const { month: monthOfYear } = parts(period.start);
  return quarter(yearStarting(period.start), Math.floor(((monthOfYear + 8) % 12) / 3) + 1);
}

/** Number of whole days, both ends included. */
export function lengthInDays(period: Period): number {
  return dayNumber(period.end) - dayNumber(period.start) + 1;
}

/** Number of calendar months; a day has none. */
export function lengthInMonths(period: Period): number {
  if (period.kind === 'day') return 0;
  const first = parts(period.start);
  const last = parts(period.end);
  return (last.year - first.year) * 12 + (last.month - first.month) + 1;
}

/** True where the periods, in any order, cover `whole` without a gap or an overlap. */
export function tile(whole: Period, periods: readonly Period[]): boolean {
  const ordered = periods.toSorted(comparePeriods);
  let next = dayNumber(whole.start);
  for (const period of ordered) {
    if (dayNumber(period.start) !== next) return false;
    next = dayNumber(period.end) + 1;
  }
  return next === dayNumber(whole.end) + 1;
}

/** Orders by end, then the shorter first, so that a quarter comes before the year it closes. */
export function comparePeriods(a: Period, b: Period): number {
  if (a.end !== b.end) return a.end < b.end ? -1 : 1;
  if (a.start !== b.start) return a.start > b.start ? -1 : 1;
  return 0;
}

/** An ISO date as a reader writes it: `31 March 2024`. */
export function formatDate(date: IsoDate): string {
  const { year, month: monthOfYear, day: dayOfMonth } = parts(date);
  return `${dayOfMonth} ${monthNames[monthOfYear - 1]} ${year}`;
}

/** `June 2024`. */
export function formatMonth(date: IsoDate): string {
  const { year, month: monthOfYear } = parts(date);
  return `${monthNames[monthOfYear - 1]} ${year}`;
}

/** `1 April`, with its year only where the end is in another one. */
function formatStart({ start, end }: Period): string {
  const date = formatDate(start);
  return start.slice(0, 4) === end.slice(0, 4) ? date.slice(0, -' 2023'.length) : date;
}

/** In full, for sentences and captions: `January to March 2024`, `the year to 31 March 2024`. */
export function formatPeriod(period: Period): string {
  switch (period.kind) {
    case 'day':
      return formatDate(period.start);
    case 'month':
      return formatMonth(period.start);
    case 'quarter': {
      const first = monthNames[parts(period.start).month - 1];
      return `${first} to ${formatMonth(period.end)}`;
    }
    case 'financial-year':
      return `the year to 31 March ${parts(period.end).year}`;
    case 'rolling-year':
      return `the 12 months to ${formatMonth(period.end)}`;
    case 'year-to-date':
      return `${formatStart(period)} to ${formatDate(period.end)}`;
  }
}

/** Short, for axes and table headers: `May 24`, `Q4 2023/24`, `2023/24`. */
export function formatPeriodShort(period: Period): string {
  const { year, month: monthOfYear } = parts(period.end);
  const monthName = monthNames[monthOfYear - 1]?.slice(0, 3);
  const yearId = period.id.slice(0, 7).replace('-', '/');
  switch (period.kind) {
    case 'day':
      return formatDate(period.start);
    case 'month':
      return `${monthName} ${year}`;
    case 'quarter':
      return `Q${period.id.slice(-1)} ${yearId}`;
    case 'financial-year':
      return yearId;
    case 'rolling-year':
      return `12 months to ${monthName} ${year}`;
    case 'year-to-date':
      return `Apr to ${monthName} ${year}`;
  }
}
