import type { Interval, Level } from './interval.ts';
import { standardDeviations } from './normal.ts';
import { isCount, isPositive } from './quantities.ts';

/**
 * The interval of the ratio of two rates by the log method for Poisson counts (Rothman 1986,
 * "Modern epidemiology"): `exp(ln RR ± z·√(1/a + 1/b))`, where RR is `(a/exposure) / (b/exposure)`.
 *
 * @param events - a: a whole number.
 * @param exposure - What `events` are out of; finite, over 0, in the unit of `againstExposure`.
 * @param againstEvents - b, of the group that is compared with: a whole number.
 * @returns Null for anything else, and where either count is 0: then the method cannot be calculated.
 */
export function logRatioInterval(
  events: number,
  exposure: number,
  againstEvents: number,
  againstExposure: number,
  level: Level = 0.95,
): Interval | null {
  const ratio = ratioOfRates(events, exposure, againstEvents, againstExposure);
  if (ratio === null) return null;
  const variance = 1 / events + 1 / againstEvents;
  return { ...aroundRatio(ratio, variance, level), level, method: 'log-ratio' };
}

/**
 * The interval of the ratio of two proportions by the log method for binomial counts (Katz and others
 * 1978): `exp(ln RR ± z·√(1/a − 1/n + 1/b − 1/m))`, for a of n against b of m.
 *
 * @returns Null for anything but whole numbers with a ≤ n and b ≤ m, and where a or b is 0.
 */
export function katzInterval(
  successes: number,
  trials: number,
  againstSuccesses: number,
  againstTrials: number,
  level: Level = 0.95,
): Interval | null {
  if (!isCount(trials) || !isCount(againstTrials)) return null;
  if (successes > trials || againstSuccesses > againstTrials) return null;
  const ratio = ratioOfRates(successes, trials, againstSuccesses, againstTrials);
  if (ratio === null) return null;
  const variance = 1 / successes - 1 / trials + (1 / againstSuccesses - 1 / againstTrials);
  return { ...aroundRatio(ratio, variance, level), level, method: 'katz' };
}

function ratioOfRates(
  events: number,
  exposure: number,
  againstEvents: number,
  againstExposure: number,
): number | null {
  if (!isCount(events) || !isCount(againstEvents)) return null;
  if (![events, exposure, againstEvents, againstExposure].every(isPositive)) return null;
  return events / exposure / (againstEvents / againstExposure);
}

function aroundRatio(
  ratio: number,
  varianceOfLog: number,
  level: Level,
): { low: number; high: number } {
  const factor = Math.exp(standardDeviations(level) * Math.sqrt(varianceOfLog));
  return { low: ratio / factor, high: ratio * factor };
}
