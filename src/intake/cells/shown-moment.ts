import { parts } from '../../domain/time/date-parts.ts';
import { monthByName } from '../../domain/time/month-names.ts';
import type { IsoDate } from '../../domain/time/period.ts';

const midnight = /[ T]+0?0:00(:00(\.0+)?)?$|[ T]+12:00(:00)? ?am$/i;
const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*$/;

/**
 * How much of this day is shown, in the orders in which Britain and ISO 8601 write it: the day, or its month and year
 * alone. Null where something else is shown; what shows no year could be of any.
 */
export function shownOfDate(shown: string, date: IsoDate): 'day' | 'month' | null {
  const words =
    shown
      .replace(midnight, '')
      .toLowerCase()
      .match(/\p{L}+|\d+/gu) ?? [];
  const { year, month, day } = parts(date);
  const said = words
    .filter((word) => !weekday.test(word) && !/^(?:st|nd|rd|th|of)$/.test(word))
    .map((word) => (/\d/.test(word) ? word : `m${monthByName.get(word) ?? 0}`));
  const named = `m${month}`;
  const orders = said.includes(named) ? inWords(day, named, year) : inDigits(day, month, year);
  const found = orders.find((order) => isOrder(said, order, year));
  return found === undefined ? null : found.length === 3 ? 'day' : 'month';
}

type Order = readonly (string | number)[];

function inWords(day: number, month: string, year: number): readonly Order[] {
  const whole = [
    [day, month, year],
    [month, day, year],
    [year, month, day],
  ];
  return [...whole, [month, year], [year, month]];
}

/** A month before its day can be told only where the day is no month. */
function inDigits(day: number, month: number, year: number): readonly Order[] {
  const whole = [
    [day, month, year],
    [year, month, day],
  ];
  const american = day > 12 ? [[month, day, year]] : [];
  return [...whole, ...american, [month, year], [year, month]];
}

function isOrder(said: readonly string[], order: Order, year: number): boolean {
  if (said.length !== order.length) return false;
  return said.every((word, index) => {
    const wanted = order[index];
    if (typeof wanted === 'string') return word === wanted;
    if (wanted === year) return word === String(year) || word === String(year).slice(-2);
    return Number(word) === wanted;
  });
}

/** True where what is shown is this length of time, in hours, minutes and seconds or in as few of them as it has. */
export function showsSeconds(shown: string, stored: string): boolean {
  const total = secondsOf(stored);
  const said = /^[\d:.]+$/.test(shown) ? secondsOf(shown) : Number.NaN;
  // Programs cut off the part of a second that they do not show, or round it.
  return Math.abs(said - total) < 1;
}

function secondsOf(clock: string): number {
  return clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}
