import { linesAt, notNegative } from './attribute-lines.ts';
import type { ControlChart } from './control-chart.ts';
import { type ControlOptions, chartInPhases } from './control-phases.ts';
import { isCount, isPositive } from './quantities.ts';
import { sumOf } from './sum.ts';

/** Events, and what they arose from: people, days, calls. */
export interface Exposed {
  readonly events: number;
  readonly exposure: number;
}

/**
 * The chart of rates with varying exposure: `ū ± 3√(ū/nᵢ)`, where ū is all events over all exposure, not
 * below 0 (Montgomery, "Introduction to statistical quality control").
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
  const values = samples.map(({ events, exposure }) => (events / exposure) * times);
  const lines = (from: number, end: number): ReturnType<typeof linesAt> => {
    const baseline = samples.slice(from, end);
    const mean =
      sumOf(baseline, ({ events }) => events) / sumOf(baseline, ({ exposure }) => exposure);
    const deviation = (at: number): number =>
      times * Math.sqrt(mean / (samples[at]?.exposure ?? 1));
    return linesAt(mean * times, deviation, notNegative);
  };
  return chartInPhases({ kind: 'u', values, lines }, options);
}

function isExposed({ events, exposure }: Exposed): boolean {
  return isCount(events) && isPositive(exposure);
}
