import { monthByName, monthNames } from '../../domain/time/month-names.ts';
import {
  day,
  daysInMonth,
  formatDate,
  formatMonth,
  month,
  shiftMonth,
} from '../../domain/time/period.ts';

/** A month that is typed in a text: `May 2024`, `31 May 2024`. */
export interface MonthWord {
  /** Where it begins, and where what follows it does. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** The same so many months later; null where only a person can say what it becomes. */
  readonly moved: string | null;
}

const name = `(?:${monthNames.join('|')})`;
const typed = new RegExp(`\\b(?:(\\d{1,2})\\s+)?(${name})\\s+(\\d{4})\\b`, 'g');

/**
 * After these words, or before “to”, a month is one end of a longer time, or the time that something began, was compared
 * with or was said: it does not move on with the edition.
 */
const fixed =
  /\b(?:to|than|with|since|before|after|against|from|until|between(?:\s+\w+)+\s+and)\s+(?:(?:in|the|that|of|year|quarter|months?|\d+)\s+)*$/i;

/** Every month in a text, with what it becomes in an edition so many months later. */
export function monthWords(text: string, months: number): readonly MonthWord[] {
  return [...text.matchAll(typed)].map((found) => {
    const [whole, dayOfMonth, monthName = '', year = ''] = found;
    const from = found.index;
    const to = from + whole.length;
    const isFixed = fixed.test(text.slice(0, from)) || /^\s+to\b/.test(text.slice(to));
    const moved = isFixed ? null : move(dayOfMonth, monthName, Number(year), months);
    return { from, to, text: whole.replaceAll(/\s+/g, ' '), moved };
  });
}

/** A day moves only where it is the last of its month: any other is the day of something that happened. */
function move(
  dayOfMonth: string | undefined,
  monthName: string,
  year: number,
  months: number,
): string | null {
  const number = monthByName.get(monthName.toLowerCase()) ?? 0;
  const next = shiftMonth(year, number, months);
  if (dayOfMonth === undefined) return formatMonth(month(next.year, next.month).start);
  if (Number(dayOfMonth) !== daysInMonth(year, number)) return null;
  return formatDate(day(next.year, next.month, daysInMonth(next.year, next.month)).start);
}

/** The text with every month moved on that moves. */
export function moveMonths(text: string, months: number): string {
  return replaceWords(
    text,
    monthWords(text, months).filter(({ moved }) => moved !== null),
  );
}

/** The text with these months, which are in its order, as they are moved. */
export function replaceWords(text: string, words: readonly MonthWord[]): string {
  let at = 0;
  let written = '';
  for (const { from, to, text: former, moved } of words) {
    written += text.slice(at, from) + (moved ?? former);
    at = to;
  }
  return written + text.slice(at);
}
