import type { Interval } from '../../statistics/interval.ts';
import { wilsonInterval } from '../../statistics/proportion-interval.ts';

/** A value with the levels that fit it, in the same unit; null where no method gives that. */
export interface Estimate {
  readonly value: number;
  readonly interval: Interval | null;
}

/**
 * A part of a whole as a percentage, 0 to 100, with Wilson's interval.
 *
 * @returns Null of nothing: there is no share of no one.
 */
export function percentOf(part: number, whole: number): Estimate | null {
  const interval = wilsonInterval(part, whole);
  if (interval === null) return null;
  return {
    value: (100 * part) / whole,
    interval: { ...interval, low: 100 * interval.low, high: 100 * interval.high },
  };
}
