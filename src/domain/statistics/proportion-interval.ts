import type { Interval, Level } from './interval.ts';
import { standardDeviations } from './normal.ts';
import { isCount } from './quantities.ts';

/**
 * The interval of a proportion, as shares from 0 to 1: Wilson's score method (Wilson 1927; method 3 of
 * Newcombe 1998, "Two-sided confidence intervals for the single proportion"),
 * `(2x + z² ± z√(z² + 4x(1 − x/n))) / (2(n + z²))`.
 *
 * @param successes - A whole number from 0 to `trials`.
 * @param trials - A whole number, 1 or more.
 * @returns Null for anything else.
 */
export function wilsonInterval(
  successes: number,
  trials: number,
  level: Level = 0.95,
): Interval | null {
  if (!isCount(successes) || !isCount(trials) || trials === 0 || successes > trials) return null;
  const z = standardDeviations(level);
  const middle = 2 * successes + z * z;
  const reach = z * Math.sqrt(z * z + 4 * successes * (1 - successes / trials));
  const under = 2 * (trials + z * z);
  return {
    // At 0 and at 1 the formula gives exactly 0 and 1 but for the rounding of a root.
    low: successes === 0 ? 0 : (middle - reach) / under,
    high: successes === trials ? 1 : (middle + reach) / under,
    level,
    method: 'wilson',
  };
}
