import { linesAt, notNegative } from './attribute-lines.ts';
import { pooled } from './average.ts';
import type { ControlChart } from './control-chart.ts';
import { type ControlOptions, chartInPhases } from './control-phases.ts';
import { type Exposed, isExposed, rateOf } from './exposed.ts';
import { isPositive } from './quantities.ts';

/**
 * The chart of rates with varying exposure: `ū ± 3√(ū/nᵢ)`, where ū is all events over all exposure, not
 * below 0 (Montgomery, "Introduction to statistical quality control").
 * What holds of large counts on a c chart holds here too.
 *
 * @param samples - Whole numbers of events, 0 or more; exposures finite and over 0.
 * @param times - 1,000 for values per 1,000; over 0.
 * @returns Null for anything else, for no samples, and for options that cannot be met.
 */
export function uChart(
  samples: readonly Exposed[],
  times: number,
  options: ControlOptions = {},
): ControlChart | null {
  if (!samples.every(isExposed) || !isPositive(times)) return null;
  const values = samples.map((sample) => rateOf(sample) * times);
  const lines = (from: number, end: number): ReturnType<typeof linesAt> => {
    const mean = rateOf(pooled(samples.slice(from, end)));
    const deviation = (at: number): number =>
      times * Math.sqrt(mean / (samples[at]?.exposure ?? 1));
    return linesAt(mean * times, deviation, notNegative);
  };
  return chartInPhases({ kind: 'u', values, lines }, options);
}
