import { countInterval } from './count-interval.ts';
import type { Interval, Level } from './interval.ts';
import { isCount, isPositive } from './quantities.ts';
import { sumOf } from './sum.ts';

/** Fewer events in all than this give no rate that one should publish (Public Health England 2018). */
const leastEvents = 10;

/** One band of age, with its events, its people, and its weight in the standard population. */
export interface StandardBand {
  /** A whole number, 0 or more. */
  readonly events: number;
  /** Over 0. */
  readonly population: number;
  /** 0 or more; over 0 in one band at least. */
  readonly standard: number;
}

export interface StandardisedRate {
  readonly rate: number;
  readonly interval: Interval;
}

/**
 * The directly standardised rate, what the rate would be in a population of standard ages:
 * `Σ(wᵢ·xᵢ/nᵢ)/Σwᵢ`, with the interval of Dobson and others (1991), "Confidence intervals for weighted sums
 * of Poisson parameters": `rate + √(Var/x)·(limit − x)`, where Var is `Σ(wᵢ²·xᵢ/nᵢ²)/(Σwᵢ)²`, x is all
 * events and the limits are Byar's of x.
 *
 * @param times - 1,000 for a rate per 1,000; over 0.
 * @returns Null under 10 events in all, and where a number is impossible.
 */
export function standardisedRate(
  bands: readonly StandardBand[],
  times: number,
  level: Level = 0.95,
): StandardisedRate | null {
  const events = sumOf(bands, (band) => band.events);
  const limits = countInterval(events, level);
  if (limits === null || events < leastEvents || !bands.every(isBand)) return null;
  const weights = sumOf(bands, ({ standard }) => standard);
  if (!isPositive(times) || !isPositive(weights)) return null;
  const scale = times / weights;
  const rate = scale * sumOf(bands, (band) => (band.standard * band.events) / band.population);
  const spread = scale * Math.sqrt(sumOf(bands, varianceOf) / events);
  const interval: Interval = {
    // A band with few people and a great weight can draw the limit below nought.
    low: Math.max(0, rate + spread * (limits.low - events)),
    high: rate + spread * (limits.high - events),
    level,
    method: 'dobson',
  };
  return { rate, interval };
}

function varianceOf({ events, population, standard }: StandardBand): number {
  return events * (standard / population) ** 2;
}

function isBand({ events, population, standard }: StandardBand): boolean {
  return isCount(events) && isPositive(population) && (standard === 0 || isPositive(standard));
}
