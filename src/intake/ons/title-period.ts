import { monthByName } from '../../domain/time/month-names.ts';
import { daysInMonth, financialYear, type Period, rollingYear } from '../../domain/time/period.ts';

/** A month and its year, and the day where one is given. */
interface Stated {
  readonly day: number | null;
  readonly month: number;
  readonly year: number;
}

const date = /(?:(\d{1,2})(?:st|nd|rd|th)? )?([a-z]+)(?: (\d{1,2})(?:st|nd|rd|th)?)?,? (\d{4})\b/
  .source;
const twelve = /\b(?:year|(?:12|twelve) months)/.source;
const endingIn = new RegExp(`${twelve} (?:ending|ended|to|up to)(?: (?:the )?end of| in)? ${date}`);
const endingOn = new RegExp(
  `${twelve} (?:ending|ended|to|up to) (\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})\\b`,
);
const fromTo = new RegExp(`\\b${date} (?:to|–|-|until) (?:the )?(?:end of )?${date}`);
const financial = /\b(?:financial )?year (\d{4})[/–-](\d{2}|\d{4})\b/;

/**
 * The twelve months that a title is about, however it says them: `year ending March 2025`, `year ending 31 March
 * 2025`, `12 months to March 2025`, `April 2024 to March 2025`, `financial year 2024/25`. Null where it says none,
 * or says a day that is not the last of its month: that is no year of whole months.
 *
 * @param title - In lower case, with single spaces.
 */
export function readTitlePeriod(title: string): Period | null {
  const ending = endingIn.exec(title);
  if (ending !== null) return yearTo(stated(ending.slice(1, 5)));
  const on = endingOn.exec(title);
  if (on !== null) {
    const [day = 0, month = 0, year = 0] = on.slice(1).map(Number);
    return yearTo({ day, month, year });
  }
  const range = fromTo.exec(title);
  if (range !== null) return between(stated(range.slice(1, 5)), stated(range.slice(5, 9)));
  const years = financial.exec(title);
  return years === null ? null : financialYearOf(Number(years[1]), years[2] ?? '');
}

function stated([before, name = '', after, year]: readonly (string | undefined)[]): Stated | null {
  const month = monthByName.get(name);
  if (month === undefined) return null;
  const day = before ?? after;
  return { day: day === undefined ? null : Number(day), month, year: Number(year) };
}

function yearTo(end: Stated | null): Period | null {
  if (end === null || end.month < 1 || end.month > 12) return null;
  const { day, month, year } = end;
  const isWhole = day === null || day === daysInMonth(year, month);
  return isWhole ? rollingYear(year, month) : null;
}

function between(start: Stated | null, end: Stated | null): Period | null {
  if (start === null || end === null) return null;
  const months = 12 * (end.year - start.year) + end.month - start.month + 1;
  return months === 12 && (start.day ?? 1) === 1 ? yearTo(end) : null;
}

function financialYearOf(start: number, end: string): Period | null {
  const next = String(start + 1);
  if (end !== next && end !== next.slice(2)) return null;
  const { end: last } = financialYear(start);
  return rollingYear(Number(last.slice(0, 4)), Number(last.slice(5, 7)));
}
