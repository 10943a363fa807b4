import { rgamma, setSeed } from 'lib-r-math.js';
import type { Exposed } from '../../src/domain/statistics/exposed.ts';

/**
 * The central 95% of each area's rank, lowest first, over many draws of all rates from gamma
 * distributions of shape events + ½: the method of Marshall and Spiegelhalter 1998, by simulation.
 */
export function simulatedRanks(areas: readonly Exposed[], draws: number): [number, number][] {
  setSeed(20240630);
  const rates = areas.map(({ events, exposure }) => {
    const drawn = Float64Array.from(rgamma(draws, events + 0.5, 1));
    return drawn.map((value) => value / exposure);
  });
  return rates.map((own) => {
    const ranks = Array.from(
      own,
      (rate, draw) => 1 + rates.filter((other) => (other[draw] ?? rate) < rate).length,
    );
    const sorted = ranks.toSorted((a, b) => a - b);
    return [sorted[Math.floor(draws * 0.025)] ?? 0, sorted[Math.floor(draws * 0.975)] ?? 0];
  });
}
