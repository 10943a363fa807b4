import { rateLines } from './attribute-lines.ts';
import { pooled } from './average.ts';
import type { ControlChart } from './control-chart.ts';
import { type ControlOptions, chartInPhases, type Lines, type LinesAt } from './control-phases.ts';
import { type Exposed, isExposed, rateOf } from './exposed.ts';
import { movingSpread } from './moving-spread.ts';
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
  const lines = (from: number, end: number): Lines => {
    const baseline = samples.slice(from, end);
    const mean = rateOf(pooled(baseline));
    const distances = baseline.map(
      (sample) => (rateOf(sample) - mean) / Math.sqrt((mean || 1) / sample.exposure),
    );
    const spread = options.allowing === true ? movingSpread(distances) : 1;
    const at = (position: number): LinesAt =>
      scaled(rateLines(mean, samples[position]?.exposure ?? 1, spread), times);
    return { mean: mean * times, spread, at };
  };
  return chartInPhases({ kind: 'u', values, lines }, options);
}

function scaled({ lower, upper, nearLower, nearUpper }: LinesAt, times: number): LinesAt {
  return {
    lower: lower * times,
    upper: upper * times,
    nearLower: nearLower * times,
    nearUpper: nearUpper * times,
  };
}
