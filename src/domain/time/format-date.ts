import { formatPeriod, parsePeriod } from './period.ts';

/** An ISO date as a reader writes it: `31 March 2024`. Anything that is no date comes back as it is. */
export function formatIsoDate(date: string): string {
  const day = parsePeriod(date);
  return day === null ? date : formatPeriod(day);
}
