import { chiSquaredQuantile } from './gamma.ts';
import type { Interval, Level } from './interval.ts';
import { standardDeviations } from './normal.ts';
import { isCount, isPositive } from './quantities.ts';

/** From this count on Byar's approximation is within 0.2% of the exact limits at 95%. */
const byarFrom = 10;

/**
 * The interval of a count of independent events, in events: exact under 10, Byar's from 10, as the
 * public health technical guide has it (Public Health England 2018, "Confidence intervals").
 *
 * @param count - A whole number, 0 or more. Anything else has no interval: null.
 */
export function countInterval(count: number, level: Level = 0.95): Interval | null {
  return count < byarFrom ? exactPoissonInterval(count, level) : byarInterval(count, level);
}

/**
 * The exact interval of a Poisson count (Garwood 1936): `χ²(α/2; 2x)/2` to `χ²(1 − α/2; 2x + 2)/2`,
 * where α is 1 less the level. The lower limit of a count of 0 is 0.
 *
 * @param count - A whole number, 0 or more. Anything else has no interval: null.
 */
export function exactPoissonInterval(count: number, level: Level = 0.95): Interval | null {
  if (!isCount(count)) return null;
  const tail = (1 - level) / 2;
  return {
    low: count === 0 ? 0 : chiSquaredQuantile(tail, 2 * count) / 2,
    high: chiSquaredQuantile(1 - tail, 2 * count + 2) / 2,
    level,
    method: 'exact-poisson',
  };
}

/**
 * Byar's approximation to the exact interval (Breslow and Day 1987, volume II, page 69):
 * `x·(1 − 1/(9x) − z/(3√x))³` to `(x + 1)·(1 − 1/(9(x + 1)) + z/(3√(x + 1)))³`.
 *
 * @param count - A whole number, 1 or more: the formula divides by it. Anything else: null.
 */
export function byarInterval(count: number, level: Level = 0.95): Interval | null {
  if (!isCount(count) || count === 0) return null;
  const z = standardDeviations(level);
  const low = count * (1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3;
  const next = count + 1;
  const high = next * (1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) ** 3;
  // At a level of 99.8% the cube is below nought for a count of 1.
  return { low: Math.max(0, low), high, level, method: 'byar' };
}

/**
 * The interval of a rate, `events / exposure × times`: that of the events, scaled. The exposure is taken
 * as known.
 *
 * @param events - A whole number, 0 or more.
 * @param exposure - People, person-years, days or whatever the rate is per; finite and over 0.
 * @param times - 1,000 for a rate per 1,000; finite and over 0.
 * @returns Null for anything else.
 */
export function rateInterval(
  events: number,
  exposure: number,
  times: number,
  level: Level = 0.95,
): Interval | null {
  const interval = countInterval(events, level);
  if (interval === null || !isPositive(exposure) || !isPositive(times)) return null;
  const scale = times / exposure;
  return { ...interval, low: interval.low * scale, high: interval.high * scale };
}
