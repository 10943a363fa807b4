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
