import { meanOf } from './average.ts';
import { type Range, yearLevel } from './compare-years.ts';
import { studentReach } from './student.ts';
import { sumOf } from './sum.ts';

export interface MeansOfYears {
  readonly latest: number;
  readonly before: number;
  /** Latest less before. */
  readonly difference: number;
  /** Of the difference, so that it leaves out 0 exactly where the years differ. */
  readonly interval: Range;
  readonly degrees: number;
  readonly t: number;
  readonly differs: boolean;
}

/**
 * Compares measured values of two years, each month with the same month a year before, by Student’s test of paired
 * values (Student 1908, "The probable error of a mean"): seasons cancel, and the spread is that of the differences.
 *
 * @returns Null where the years differ in length, a value is not finite, or all differences are the same: without
 * spread nothing tells what chance allows.
 */
export function comparePairs(
  latest: readonly number[],
  before: readonly number[],
): MeansOfYears | null {
  const [one, other] = [meanOf(latest), meanOf(before)];
  if (latest.length !== before.length || one === null || other === null) return null;
  const degrees = latest.length - 1;
  if (degrees < 1) return null;
  const differences = latest.map((value, index) => value - (before[index] ?? 0));
  const difference = one - other;
  const variance = sumOf(differences, (each) => (each - difference) ** 2) / degrees;
  const error = Math.sqrt(variance / latest.length);
  const largest = Math.max(Math.abs(one), Math.abs(other));
  if (!(error > 1e-9 * largest)) return null;
  const reach = studentReach(1 - yearLevel, degrees);
  return {
    latest: one,
    before: other,
    difference,
    interval: { low: difference - reach * error, high: difference + reach * error },
    degrees,
    t: difference / error,
    differs: Math.abs(difference) > reach * error,
  };
}
