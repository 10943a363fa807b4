import { formatPeriod, parsePeriod } from './period.ts';

/** A moment in UTC to the second, ISO 8601: `2024-07-01T08:30:00Z`. */
export type Instant = string;

/**
 * The instant of a time on the clocks of the United Kingdom, which go by summer time from 01:00 UTC on the last
 * Sunday of March to 01:00 UTC on the last Sunday of October (Summer Time Act 1972, as amended 2002).
 *
 * `date` is `2024-07-01`, `time` is `09:30`. The hour that is skipped in March is read as if the clocks had not
 * yet gone forward; the hour that comes twice in October as the first.
 */
export function ukInstant(date: string, time: string): Instant {
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  const summer = asUtc - hour;
  const at = isSummerTime(summer) ? summer : asUtc;
  return new Date(at).toISOString().replace('.000Z', 'Z');
}

/** The date and the time on the clocks of the United Kingdom at an instant: `2024-07-01`, `09:30`. */
export function ukClock(instant: Instant): { readonly date: string; readonly time: string } {
  const at = Date.parse(instant);
  const [date = '', time = ''] = new Date(isSummerTime(at) ? at + hour : at)
    .toISOString()
    .split('T');
  return { date, time: time.slice(0, 5) };
}

/**
 * The date and the time on the clocks of the United Kingdom, in words: `1 July 2024 at 9:30am`. In the hour
 * that comes twice in October it says which: `27 October 2024 at 1:30am, before the clocks went back`.
 * Anything that is no instant comes back as it is.
 */
export function formatInstant(instant: Instant): string {
  if (Number.isNaN(Date.parse(instant))) return instant;
  const { date, time } = ukClock(instant);
  const day = parsePeriod(date);
  const words = `${day === null ? date : formatPeriod(day)} at ${formatClock(time)}`;
  const at = Date.parse(instant);
  const change = lastSunday(new Date(at).getUTCFullYear(), 9);
  if (at < change - hour || at >= change + hour) return words;
  return `${words}, ${at < change ? 'before' : 'after'} the clocks went back`;
}

/** `09:30` as `9:30am`, `12:00` as `midday`, `00:00` as `midnight`. */
export function formatClock(time: string): string {
  if (time === '00:00') return 'midnight';
  if (time === '12:00') return 'midday';
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const past = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`;
  return `${hours % 12 || 12}${past}${hours < 12 ? 'am' : 'pm'}`;
}

const hour = 3_600_000;

function isSummerTime(at: number): boolean {
  const year = new Date(at).getUTCFullYear();
  return at >= lastSunday(year, 2) && at < lastSunday(year, 9);
}

/** 01:00 UTC on the last Sunday of a month of 31 days, counted from 0. */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 31, 1));
  return last.getTime() - last.getUTCDay() * 24 * hour;
}
