import { type Exposed, isExposed, rateOf } from './exposed.ts';
import type { Level } from './interval.ts';
import { normalDistribution } from './normal.ts';
import { competitionRanks, type RankDirection } from './ranks.ts';

/** The rank that was observed, and the ranks that the data are compatible with. */
export interface RankInterval {
  readonly rank: number;
  readonly low: number;
  readonly high: number;
  /** Among how many areas. */
  readonly of: number;
  readonly level: Level;
}

/** What is known of an area's rate: its cube root is normal with this middle and spread. */
interface Belief {
  readonly middle: number;
  readonly spread: number;
}

/** Points at which an area's own rate is tried, in its standard deviations: −4 to 4 in steps of 1/6. */
const tried = Array.from({ length: 49 }, (_, index) => -4 + index / 6);
const totalDensity = tried.reduce((sum, z) => sum + densityAt(z), 0);

/**
 * The interval of each area's rank by rate: the ranks that it holds with the probability of the level,
 * what lies outside being split evenly over both ends (Goldstein and Spiegelhalter 1996, "League tables and
 * their limitations"; Marshall and Spiegelhalter 1998, "Reliability of league tables of in vitro
 * fertilisation clinics").
 *
 * There it is found by simulation; here by calculation, so that it comes out the same each time. What is
 * known of a rate after x events is a gamma distribution of shape x + ½ (Jeffreys's prior), whose cube root
 * is very nearly normal (Wilson and Hilferty 1931). Given one area's rate, the others lie below it
 * independently of each other, and their number has a Poisson-binomial distribution; the mean of that over
 * the area's own distribution is the distribution of its rank.
 *
 * The observed rank is always part of the interval, also where ties among counts of 0 would leave it out.
 *
 * @returns One per area, in order; null where a count or exposure is impossible.
 */
export function rankIntervals(
  areas: readonly Exposed[],
  direction: RankDirection,
  level: Level = 0.95,
): readonly RankInterval[] | null {
  if (!areas.every(isExposed)) return null;
  const ranks = competitionRanks(areas.map(rateOf), direction);
  if (ranks === null) return null;
  const beliefs = areas.map(beliefOf);
  return ranks.map((rank, index) => {
    const { first, last } = centralRanks(rankDistribution(beliefs, index), level);
    const [low, high] =
      direction === 'lowest-first'
        ? [first, last]
        : [areas.length + 1 - last, areas.length + 1 - first];
    return {
      rank,
      low: Math.min(low, rank),
      high: Math.max(high, rank),
      of: areas.length,
      level,
    };
  });
}

function beliefOf({ events, exposure }: Exposed): Belief {
  const shape = events + 0.5;
  const root = Math.cbrt(shape / exposure);
  return { middle: root * (1 - 1 / (9 * shape)), spread: root / (3 * Math.sqrt(shape)) };
}

/** The probability that 0, 1, 2 … others lie below an area. */
function rankDistribution(beliefs: readonly Belief[], index: number): readonly number[] {
  const { middle, spread } = beliefs[index] ?? { middle: 0, spread: 1 };
  const others = beliefs.filter((_, other) => other !== index);
  const distribution = beliefs.map(() => 0);
  for (const z of tried) {
    const weight = densityAt(z) / totalDensity;
    const root = middle + z * spread;
    const below = others.map((other) => normalDistribution((root - other.middle) / other.spread));
    poissonBinomial(below).forEach((probability, count) => {
      distribution[count] = (distribution[count] ?? 0) + weight * probability;
    });
  }
  return distribution;
}

/** The distribution of how many of several independent events happen, one event at a time. */
function poissonBinomial(probabilities: readonly number[]): Float64Array {
  const distribution = new Float64Array(probabilities.length + 1);
  distribution[0] = 1;
  let most = 0;
  for (const p of probabilities) {
    if (p === 0) continue;
    most += 1;
    for (let count = most; count > 0; count -= 1) {
      distribution[count] =
        (distribution[count] ?? 0) * (1 - p) + (distribution[count - 1] ?? 0) * p;
    }
    distribution[0] = (distribution[0] ?? 0) * (1 - p);
  }
  return distribution;
}

function centralRanks(
  distribution: readonly number[],
  level: Level,
): { first: number; last: number } {
  const tail = (1 - level) / 2;
  let sum = 0;
  const upTo = distribution.map((probability) => {
    sum += probability;
    return sum;
  });
  const last = upTo.findIndex((probability) => probability >= 1 - tail);
  return {
    first: upTo.findIndex((probability) => probability > tail) + 1,
    last: last === -1 ? distribution.length : last + 1,
  };
}

function densityAt(z: number): number {
  return Math.exp(-(z * z) / 2);
}
