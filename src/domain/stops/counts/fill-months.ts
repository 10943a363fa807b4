import { monthsBefore, monthsBetween, spanCode, spanOf } from './month-span.ts';
import type { StopCounts } from './stop-counts.ts';

/**
 * The counts with every month from the first to the last among their values, whether it has searches or not. A month is
 * its own label: what it is called follows from its code.
 */
export function fillMonths(counts: StopCounts): StopCounts {
  const spans = counts.values.month.map(({ code }) => spanOf(code));
  const held = (month: string): boolean =>
    spans.some(({ first, last }) => first <= month && month <= last);
  const number = monthsBetween({ first: counts.from, last: counts.to });
  const months = Array.from({ length: number }, (_, index) =>
    monthsBefore(counts.to, number - 1 - index),
  );
  const added = months
    .filter((month) => !held(month))
    .map((month) => ({ first: month, last: month }));
  const all = [...spans, ...added].toSorted((a, b) => (a.first < b.first ? -1 : 1));
  const codes = all.map(spanCode);
  const places = counts.values.month.map(({ code }) => codes.indexOf(code));
  return {
    ...counts,
    values: {
      ...counts.values,
      month: codes.map((code) => ({ code, label: code })),
    },
    columns: {
      ...counts.columns,
      month: counts.columns.month.map((index) => places[index] ?? -1),
    },
  };
}
