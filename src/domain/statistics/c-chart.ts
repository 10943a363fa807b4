import { linesAt, notNegative } from './attribute-lines.ts';
import { meanOf } from './average.ts';
import type { ControlChart } from './control-chart.ts';
import { type ControlOptions, chartInPhases, type Lines } from './control-phases.ts';
import { isCount } from './quantities.ts';

/**
 * The chart of counts over like periods and like populations: `c̄ ± 3√c̄`, not below 0 (Montgomery,
 * "Introduction to statistical quality control").
 * Counts in the thousands vary by more than chance of this kind alone: an XmR chart is
 * the safer choice for them.
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
    const mean = meanOf(counts.slice(from, end));
    return mean === null ? null : linesAt(mean, () => Math.sqrt(mean), notNegative);
  };
  return chartInPhases({ kind: 'c', values: counts, lines }, options);
}
