import { rateLines } from './attribute-lines.ts';
import { meanOf } from './average.ts';
import type { ControlChart } from './control-chart.ts';
import { type ControlOptions, chartInPhases, type Lines } from './control-phases.ts';
import { movingSpread } from './moving-spread.ts';
import { isCount } from './quantities.ts';

/**
 * The chart of counts over like periods and like populations: `c̄ ± 3√c̄`, not below 0 (Montgomery,
 * "Introduction to statistical quality control").
 * Counts in the thousands vary by more than chance of this kind alone: ask for limits that are `allowing` for it.
 *
 * @param counts - Whole numbers, 0 or more.
 * @returns Null for anything else, for no counts, and for options that cannot be met.
 */
export function cChart(
  counts: readonly number[],
  options: ControlOptions = {},
): ControlChart | null {
  if (!counts.every(isCount)) return null;
  const lines = (from: number, end: number): Lines | null => {
    const baseline = counts.slice(from, end);
    const mean = meanOf(baseline);
    if (mean === null) return null;
    const distances = baseline.map((count) => (count - mean) / Math.sqrt(mean || 1));
    const spread = options.allowing === true ? movingSpread(distances) : 1;
    const lines = rateLines(mean, 1, spread);
    return { mean, spread, at: () => lines };
  };
  return chartInPhases({ kind: 'c', values: counts, lines }, options);
}
