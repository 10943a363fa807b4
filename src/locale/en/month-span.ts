import type { MonthSpan } from '../../domain/stops/counts/month-span.ts';
import { formatPeriod, formatPeriodShort, parsePeriod } from '../../domain/time/period.ts';

/** `March 2024`; `January to March 2024`; `April 2023 to March 2024`. */
export function formatSpan({ first, last }: MonthSpan): string {
  const end = nameOf(last);
  if (first === last) return end;
  const start = nameOf(first);
  const sameYear = first.slice(0, 4) === last.slice(0, 4);
  return `${sameYear ? start.replace(/ \d{4}$/, '') : start} to ${end}`;
}

/** `Mar 2024`; `Jan to Mar 2024`. */
export function formatSpanShort({ first, last }: MonthSpan): string {
  const end = shortNameOf(last);
  if (first === last) return end;
  const start = shortNameOf(first);
  const sameYear = first.slice(0, 4) === last.slice(0, 4);
  return `${sameYear ? start.replace(/ \d{4}$/, '') : start} to ${end}`;
}

/** `March 2024`, of `2024-03`. */
export function monthName(month: string): string {
  return formatSpan({ first: month, last: month });
}

function nameOf(month: string): string {
  const period = parsePeriod(month);
  return period === null ? month : formatPeriod(period);
}

function shortNameOf(month: string): string {
  const period = parsePeriod(month);
  return period === null ? month : formatPeriodShort(period);
}
