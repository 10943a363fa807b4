import { monthByName, monthNames } from '../../domain/time/month-names.ts';
import {
  day,
  daysInMonth,
  formatDate,
  formatMonth,
  month,
  shiftMonth,
} from '../../domain/time/period.ts';
import { type TimeWord, timeWords } from './time-words.ts';

/** A time that is typed in a text: `May 2024`, `31 May 2024`, `Q1 2024/25`, `last month`. */
export interface MonthWord extends TimeWord {
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
  /\b(?:to|than|with|since|before|after|against|from|until|till|through|ending|ended|ends|starting|beginning|following|versus|vs\.?|between(?:\s+\w+)+\s+and)\s+(?:(?:in|on|the|that|of|year|quarter|months?|\d+)\s+)*$/i;

const joint = '\\s*(?:[–—/&-]|,|\\bto\\b|\\band\\b|\\bor\\b)\\s*';
/** One of several months, or the last of a span: `April–June 2024`, `May and June 2024`, `May/June 2024`. */
const oneOfMore = new RegExp(`\\b${name}(?:\\s+\\d{4})?${joint}(?:\\d{1,2}\\s+)?$`, 'i');
const goesOn = new RegExp(`^(?:\\s+to\\b|${joint}(?:\\d{1,2}\\s+)?${name}\\b)`, 'i');
/** Moved on, it would be another day of the week. */
const weekday = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+(?:the\s+)?$/i;

/**
 * Every time that a text names, with what it becomes in an edition so many months later. Only months with their year, and
 * last days of months, become another.
 */
export function monthWords(text: string, months: number): readonly MonthWord[] {
  const movable = [...text.matchAll(typed)].map((found) => {
    const [whole, dayOfMonth, monthName = '', year = ''] = found;
    const from = found.index;
    const to = from + whole.length;
    const [before, after] = [text.slice(0, from), text.slice(to)];
    const stays =
      [fixed, oneOfMore, weekday].some((words) => words.test(before)) || goesOn.test(after);
    const moved = stays ? null : move(dayOfMonth, monthName, Number(year), months);
    return { from, to, text: whole.replaceAll(/\s+/g, ' '), moved };
  });
  const others = timeWords(text)
    .filter((one) => movable.every(({ from, to }) => one.to <= from || to <= one.from))
    .map((one) => ({ ...one, text: one.text.replaceAll(/\s+/g, ' '), moved: null }));
  return [...movable, ...others].toSorted((a, b) => a.from - b.from);
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
