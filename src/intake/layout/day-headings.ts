import { monthByName } from '../../domain/time/month-names.ts';
import { periodsSaid } from '../../domain/time/spoken-period.ts';
import type { Spot } from './board.ts';
import { type HeadingMeaning, nothing } from './heading-meaning.ts';

interface Dated {
  readonly at: Spot;
  readonly text: string;
  readonly meaning: HeadingMeaning;
}

const weekday =
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?\.?,?(?:\s+|$)/i;

/** True of words that name a day, with its year or without: `2 November 2026`, `Mon 2 Nov`, `Tuesday`, `02/11`. */
export function namesDay(text: string): boolean {
  if (dayOf(text) !== null) return true;
  const rest = text.trim().replace(weekday, '');
  if (rest === '') return text.trim() !== '';
  return isDayOfMonth(rest);
}

/** `2 Nov`, `2nd November`, `Nov 2`, `02/11`. */
function isDayOfMonth(text: string): boolean {
  if (/^(?:0[1-9]|[12]\d|3[01])\/(?:0[1-9]|1[0-2])$/.test(text)) return true;
  const [first = '', second = '', third] = text.split(/[\s-]+/);
  const isDay = (word: string) => /^(?:[1-9]|0[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/i.test(word);
  const isMonth = (word: string) => monthByName.has(word.toLowerCase());
  return third === undefined && isDay(first) && isMonth(second);
}

/** The day that a text names in full, as its date; null where it names none. */
function dayOf(text: string): string | null {
  const [said] = periodsSaid(text.trim().replace(weekday, ''));
  return said?.kind === 'day' ? said.id : null;
}

/**
 * Rows or columns of headings that name days: a date on the first of a month, which alone stands for the month, is a day
 * like the others there. What says so are days that are no firsts.
 */
export function rowsOfDays(
  lines: readonly (readonly Dated[])[],
  along: 'row' | 'column',
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { at, text } of lines.flat()) {
    const day = dayOf(text);
    if (day !== null && !day.endsWith('-01')) found.add(at[along]);
  }
  return found;
}

/** Firsts of a month among days say no month. */
export function withoutFirsts<T extends Dated>(
  headings: readonly T[],
  days: ReadonlySet<number>,
  along: 'row' | 'column',
): readonly T[] {
  if (days.size === 0) return headings;
  return headings.map((heading) => {
    const { at, text, meaning } = heading;
    const isFirst = days.has(at[along]) && dayOf(text)?.endsWith('-01') === true;
    const saysMonth = meaning.times.some(
      (time) => time.kind === 'period' && time.period.kind !== 'day',
    );
    if (!(isFirst && saysMonth)) return heading;
    return { ...heading, meaning: { ...nothing, words: [text] } };
  });
}
