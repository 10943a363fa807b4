import { monthNames } from '../../../domain/time/month-names.ts';
import type { Token } from './tokens.ts';

/** A day and time, taken apart, and how many days there are from the workbook's day nought to it. */
export interface Moment {
  readonly date: Date;
  readonly serial: number;
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The tokens of a date or a time filled with a moment: `d mmm yyyy` is `1 May 2024`. */
export function fillMoment(tokens: readonly Token[], moment: Moment): string {
  const parts = tokens.filter(({ kind }) => kind === 'moment');
  const byHalves = parts.some(({ text }) => /^a/i.test(text));
  return tokens
    .map((token) => {
      if (token.kind !== 'moment') return token.text;
      return part(token, parts, moment, byHalves);
    })
    .join('');
}

function part(token: Token, parts: readonly Token[], moment: Moment, byHalves: boolean): string {
  const { date, serial } = moment;
  const text = token.text.toLowerCase();
  const hour = date.getUTCHours();
  if (text.startsWith('[')) return elapsed(text, serial);
  if (text.startsWith('.')) return fractionOf(date, text.length - 1);
  switch (text.charAt(0)) {
    case 'y':
      return text.length > 2 ? String(date.getUTCFullYear()) : pad(date.getUTCFullYear() % 100, 2);
    case 'd':
      return day(date, text.length);
    case 'h':
      return pad(byHalves ? ((hour + 11) % 12) + 1 : hour, text.length);
    case 's':
      return pad(date.getUTCSeconds(), text.length);
    case 'a':
      return `${hour < 12 ? 'A' : 'P'}${text.includes('m') ? 'M' : ''}`;
    default:
      return isMinutes(token, parts)
        ? pad(date.getUTCMinutes(), text.length)
        : month(date, text.length);
  }
}

/** `m` is minutes behind hours and before seconds, and months everywhere else. */
function isMinutes(token: Token, parts: readonly Token[]): boolean {
  const at = parts.indexOf(token);
  const before = parts[at - 1]?.text.toLowerCase() ?? '';
  const after = parts[at + 1]?.text.toLowerCase() ?? '';
  return token.text.length < 3 && (/^\[?h/.test(before) || /^\[?s/.test(after));
}

function day(date: Date, length: number): string {
  const name = weekdays[date.getUTCDay()] ?? '';
  if (length >= 4) return name;
  return length === 3 ? name.slice(0, 3) : pad(date.getUTCDate(), length);
}

function month(date: Date, length: number): string {
  const name = monthNames[date.getUTCMonth()] ?? '';
  if (length === 5) return name.charAt(0);
  if (length >= 4) return name;
  return length === 3 ? name.slice(0, 3) : pad(date.getUTCMonth() + 1, length);
}

/** Hours, minutes or seconds in all, of whole milliseconds. */
function elapsed(text: string, serial: number): string {
  const seconds = Math.floor(Math.round(serial * 86_400_000) / 1000);
  const unit = text.charAt(1) === 'h' ? 3600 : text.charAt(1) === 'm' ? 60 : 1;
  return pad(Math.floor(seconds / unit), text.length - 2);
}

function fractionOf(date: Date, places: number): string {
  return `.${String(date.getUTCMilliseconds()).padStart(3, '0').slice(0, places)}`;
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
