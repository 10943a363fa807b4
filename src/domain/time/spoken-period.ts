import { parts } from './date-parts.ts';
import { monthByName } from './month-names.ts';
import {
  daysInMonth,
  financialYear,
  month,
  type Period,
  parsePeriod,
  quarter,
  rollingYear,
  shiftMonth,
  yearStarting,
  yearToDate,
} from './period.ts';

/** Longer text says no period, and is not put through patterns whose time grows faster than it does. */
const longestPeriod = 60;

/** Two years that follow each other: `2023/24`, `2023-2024`, `23/24`. */
const years = String.raw`((?:\d{2})?\d{2})[-/]((?:\d{2})?\d{2})`;
const quarterWord = '(?:q|qtr|quarter|ch|chwarter) ?';
const monthAndYear = String.raw`([\p{L}]+)[ -]*'?(\d{4}|\d{2})`;

/**
 * What text says of a period, as people write it and as periods are printed here: `Q4 2023/24`, `Quarter 4 2023-24`,
 * `January to March 2024`, `Jan–Mar 2024`, `year ending March 2024`, `the 12 months to February 2024`, `Mai 2024`, `202405`,
 * `2024-05-01T00:00:00`, and whatever {@link parsePeriod} reads. Text may say several: April to June is a quarter, and a
 * year to date; none where it says nothing, or not which year.
 */
export function periodsSaid(text: string): readonly Period[] {
  if (text.length > longestPeriod) return [];
  const said = plain(text);
  const found = [parsePeriod(said), ...readers.flatMap((read) => read(said))];
  const byKind = new Map(found.flatMap((one) => (one === null ? [] : [[one.id + one.kind, one]])));
  return [...byKind.values()];
}

/** Without what says nothing of the period: case, kinds of dash and space, midnight, the day of the week. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[,\s]+/g, ' ')
    .replace(/[ t]00:00(?::00(?:\.0+)?)?z?$/, '')
    .replace(/^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)? (?=\d)/, '')
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
    .replace(/^the /, '')
    .replace(/ ?\/ ?/g, '/')
    .trim();
}

type Reader = (said: string) => readonly (Period | null)[];

const readers: readonly Reader[] = [
  readDay,
  readMonth,
  readQuarter,
  readYear,
  readYearToMonth,
  readQuarterToMonth,
  readYearToDate,
  readSpan,
];

function readDay(said: string): readonly (Period | null)[] {
  const [, day, monthOfYear, year] = /^(\d{1,2})[.-](\d{1,2})[.-](\d{4})$/.exec(said) ?? [];
  return day === undefined ? [] : [parsePeriod(`${day}/${monthOfYear}/${year}`)];
}

function readMonth(said: string): readonly (Period | null)[] {
  const [, year, number] = /^((?:19|20)\d{2})(\d{2})$/.exec(said) ?? [];
  const [, before, after] = /^(\d{1,2})[/.-]((?:19|20)\d{2})$/.exec(said) ?? [];
  return [monthOf(year, number), monthOf(after, before), named(said)];
}

function monthOf(year: string | undefined, monthOfYear: string | undefined): Period | null {
  const number = Number(monthOfYear);
  return year !== undefined && number >= 1 && number <= 12 ? month(Number(year), number) : null;
}

/** `May-24`, as spreadsheets show a month, and `May 2024`. */
function named(said: string): Period | null {
  const [, name = '', year = ''] = new RegExp(`^${monthAndYear}$`, 'u').exec(said) ?? [];
  const number = monthByName.get(name);
  return number === undefined ? null : month(inFull(year), number);
}

function readQuarter(said: string): readonly (Period | null)[] {
  const first = new RegExp(`^${quarterWord}([1-4])[ -]*(?:of |fy ?)?\\(?${years}\\)?$`).exec(said);
  const last = new RegExp(`^(?:fy ?)?${years}[ -]*\\(?${quarterWord}([1-4])\\)?$`).exec(said);
  const [number, one, other] = first?.slice(1) ?? [last?.[3], last?.[1], last?.[2]];
  const start = startOf(one, other);
  return start === null ? [] : [quarter(start, Number(number))];
}

function readYear(said: string): readonly (Period | null)[] {
  const [, one, other] = new RegExp(`^(?:fy ?|financial year ?|year ?)?${years}$`).exec(said) ?? [];
  const start = startOf(one, other);
  return start === null ? [] : [financialYear(start)];
}

/** Twelve months up to one: where it is March, a financial year as well. */
function readYearToMonth(said: string): readonly (Period | null)[] {
  const [, , day, end = ''] =
    /^(?:rolling )?((?:12|twelve)[ -]months?|year)(?: up)? (?:to|ending|ended)(?: end(?: of)?)?(?: (\d{1,2}))? (.+)$/.exec(
      said,
    ) ?? [];
  const last = parsePeriod(end) ?? named(end);
  if (last?.kind !== 'month' || (day !== undefined && !last.end.endsWith(`-${day}`))) return [];
  const { year, month: monthOfYear } = parts(last.end);
  const rolling = rollingYear(year, monthOfYear);
  const isFinancial = monthOfYear === 3 && said.startsWith('year');
  return isFinancial ? [financialYear(year - 1), rolling] : [rolling];
}

/** Three months up to the last of a quarter: `quarter ending September 2024`, `3 months to 30 June 2024`. */
function readQuarterToMonth(said: string): readonly (Period | null)[] {
  const [, day, end = ''] =
    /^(?:(?:3|three)[ -]months?|quarter|qtr)(?: up)? (?:to|end|ending|ended)(?: end(?: of)?)?(?: (\d{1,2}))? (.+)$/.exec(
      said,
    ) ?? [];
  const last = parsePeriod(end) ?? named(end);
  if (last?.kind !== 'month' || (day !== undefined && !last.end.endsWith(`-${day}`))) return [];
  const { year, month: to } = parts(last.end);
  return spanning(shiftMonth(year, to, -2), { year, month: to }).filter(isQuarter);
}

function isQuarter({ kind }: Period): boolean {
  return kind === 'quarter';
}

function readYearToDate(said: string): readonly (Period | null)[] {
  const first = new RegExp(`^${years} (?:ytd|to|year to date)[ -]*${quarterWord}([1-4])$`).exec(
    said,
  );
  const last = new RegExp(`^(?:ytd |q1 ?(?:-|to) ?)${quarterWord}([1-4]) ${years}$`).exec(said);
  const [number, one, other] = last?.slice(1) ?? [first?.[3], first?.[1], first?.[2]];
  const start = startOf(one, other);
  return start === null ? [] : [yearToDate(start, Number(number))];
}

/** From one month to another, whole months alone: `1 April to 31 December 2023`, `Oct 2023 - Dec 2023`. */
function readSpan(said: string): readonly (Period | null)[] {
  const [, firstDay, firstName = '', firstYear, lastDay, lastName = '', lastYear] =
    /^(?:(\d{1,2}) )?(\p{L}+)(?: (\d{4}))? ?(?:-|to|i) ?(?:(\d{1,2}) )?(\p{L}+) (\d{4}|\d{2})$/u.exec(
      said,
    ) ?? [];
  const from = monthByName.get(firstName);
  const to = monthByName.get(lastName);
  if (from === undefined || to === undefined || lastYear === undefined) return [];
  const end = inFull(lastYear);
  const start = firstYear === undefined ? end - (from > to ? 1 : 0) : Number(firstYear);
  if (firstDay !== undefined && Number(firstDay) !== 1) return [];
  if (lastDay !== undefined && Number(lastDay) !== daysInMonth(end, to)) return [];
  return spanning({ year: start, month: from }, { year: end, month: to });
}

interface Month {
  readonly year: number;
  readonly month: number;
}

function spanning(from: Month, to: Month): readonly Period[] {
  const length = (to.year - from.year) * 12 + to.month - from.month + 1;
  const last = shiftMonth(to.year, to.month, 1);
  const first = month(from.year, from.month);
  const startYear = yearStarting(first.start);
  const number = Math.floor(((to.month + 8) % 12) / 3) + 1;
  const endsQuarter = last.month % 3 === 1;
  const found: Period[] = [];
  if (length === 1) found.push(first);
  if (length === 3 && endsQuarter) found.push(quarter(startYear, number));
  if (length === 12 && from.month === 4) found.push(financialYear(startYear));
  if (length === 12) found.push(rollingYear(to.year, to.month));
  const isWithinYear = length >= 1 && length <= 12;
  if (from.month === 4 && endsQuarter && isWithinYear) found.push(yearToDate(startYear, number));
  return found;
}

/** The first of two years that follow each other; null where they do not. */
function startOf(one: string | undefined, other: string | undefined): number | null {
  if (one === undefined || other === undefined) return null;
  const start = inFull(one);
  return (start + 1) % 100 === Number(other) % 100 &&
    (other.length === 2 || Number(other) === start + 1)
    ? start
    : null;
}

function inFull(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}
