import { betaQuantile, betaTails } from './beta.ts';
import { type Exposed, isExposed, rateOf } from './exposed.ts';
import type { Interval, Level } from './interval.ts';

/** What two periods' counts say about each other. */
export interface CountComparison {
  /** The later rate over the earlier one; null where the earlier one had no events. */
  readonly ratio: number | null;
  /** Of the ratio; null where that has no upper limit, for want of earlier events. */
  readonly interval: Interval | null;
  /** The probability of counts at least this far apart, either way, had the rate stayed as it was. */
  readonly p: number;
  /** Whether chance alone is an unlikely reason: p is at most 1 less the level. */
  readonly differs: boolean;
}

/**
 * Compares the events of two periods, or of two areas, given what they arose from.
 *
 * Of all events, those of the later period are binomial if the rates are equal, with the later period's
 * part of the exposure as probability (Przyborowski and Wilenski 1940). The test doubles the smaller tail,
 * and the interval is the exact one of Clopper and Pearson (1934) that belongs to it, so that it leaves
 * out 1 exactly where the test finds a difference (Fay 2010, "Two-sided exact tests and matching confidence
 * intervals for discrete data"). The log interval makes no such promise.
 *
 * @returns Null where a count or exposure is impossible. Where nothing happened in either period p is 1.
 */
export function compareCounts(
  later: Exposed,
  earlier: Exposed,
  level: Level = 0.95,
): CountComparison | null {
  if (!isExposed(later) || !isExposed(earlier)) return null;
  const ratio = rateOf(later) / rateOf(earlier);
  const p = probabilityByChance(later, earlier);
  return {
    ratio: Number.isFinite(ratio) ? ratio : null,
    interval: Number.isFinite(ratio) ? exactInterval(later, earlier, level) : null,
    p,
    differs: p <= 1 - level,
  };
}

function probabilityByChance(later: Exposed, earlier: Exposed): number {
  const share = later.exposure / (later.exposure + earlier.exposure);
  const [x, y] = [later.events, earlier.events];
  // P(X ≤ x) and P(X ≥ x) of a binomial X, as tails of beta distributions.
  const atMost = y === 0 ? 1 : betaTails(x + 1, y, share).above;
  const atLeast = x === 0 ? 1 : betaTails(x, y + 1, share).below;
  return Math.min(1, 2 * Math.min(atMost, atLeast));
}

function exactInterval(later: Exposed, earlier: Exposed, level: Level): Interval {
  const tail = (1 - level) / 2;
  const [x, y] = [later.events, earlier.events];
  const low = x === 0 ? 0 : oddsOf(betaQuantile(tail, x, y + 1));
  // The upper limit from its other end, where it keeps its digits when it is near 1.
  const high = 1 / oddsOf(betaQuantile(tail, y, x + 1));
  const scale = earlier.exposure / later.exposure;
  return { low: low * scale, high: high * scale, level, method: 'exact-conditional' };
}

function oddsOf(probability: number): number {
  return probability / (1 - probability);
}
