import { linesAt, shares } from './attribute-lines.ts';
import type { ControlChart } from './control-chart.ts';
import { type ControlOptions, chartInPhases } from './control-phases.ts';
import { isCount } from './quantities.ts';
import { sumOf } from './sum.ts';

/** How many of how many, in one period. */
export interface Sample {
  readonly successes: number;
  readonly trials: number;
}

/**
 * The chart of proportions of varying bases, as shares from 0 to 1: `p̄ ± 3√(p̄(1 − p̄)/nᵢ)`, where p̄ is all
 * successes over all trials (Montgomery, "Introduction to statistical quality control"). With bases in
 * the thousands the limits come out narrower than what varies by chance in practice: an XmR chart of the
 * shares is the safer choice there.
 *
 * @param samples - Whole numbers, with 0 ≤ successes ≤ trials and at least one trial.
 * @returns Null for anything else, for no samples, and for options that cannot be met.
 */
export function pChart(
  samples: readonly Sample[],
  options: ControlOptions = {},
): ControlChart | null {
  if (!samples.every(isSample)) return null;
  const values = samples.map(({ successes, trials }) => successes / trials);
  const lines = (from: number, end: number): ReturnType<typeof linesAt> => {
    const baseline = samples.slice(from, end);
    const mean =
      sumOf(baseline, ({ successes }) => successes) / sumOf(baseline, ({ trials }) => trials);
    const deviation = (at: number): number =>
      Math.sqrt((mean * (1 - mean)) / (samples[at]?.trials ?? 1));
    return linesAt(mean, deviation, shares);
  };
  return chartInPhases({ kind: 'p', values, lines }, options);
}

function isSample({ successes, trials }: Sample): boolean {
  return isCount(successes) && isCount(trials) && trials > 0 && successes <= trials;
}
