import { atMost } from './attribute-lines.ts';
import { meanOf } from './average.ts';
import type { ControlChart } from './control-chart.ts';
import { type ControlOptions, chartInPhases, type Lines } from './control-phases.ts';

/** Three standard deviations in mean moving ranges: 3/d₂, with d₂ = 1.128 for two values. */
const reach = 2.66;
/** The upper limit of a moving range in mean moving ranges: D₄ for two values. */
const farRange = 3.267;

export interface XmrOptions extends ControlOptions {
  /**
   * Leave out moving ranges of 3.267 times their mean or more, once, and take the mean again. Off unless
   * asked for, as in NHS England's workbook: a real step then widens the limits by its one large range,
   * where screening would narrow them and mark more points. The R package NHSRplotthedots screens.
   */
  readonly screening?: boolean;
  /**
   * The values count events that come one by one. Limits then reach no less far than a Poisson count of the same
   * mean does by chance, so that months that happen to lie close together, or are all the same, mark nothing.
   */
  readonly events?: boolean;
}

/**
 * The chart of single values and their moving range (XmR, or I chart), with limits at the mean ± 2.66
 * times the mean moving range and near limits at two thirds of that: Wheeler, "Understanding variation";
 * NHS England, "Making Data Count". A limit of a count may come out below nought.
 *
 * @param values - Evenly spaced in time, without gaps; finite.
 * @returns Null where a phase has fewer than two values, and for options that cannot be met.
 */
export function xmrChart(values: readonly number[], options: XmrOptions = {}): ControlChart | null {
  const lines = (from: number, end: number): Lines | null =>
    linesOf(values.slice(from, end), options);
  return chartInPhases({ kind: 'xmr', values, lines }, options);
}

function linesOf(
  baseline: readonly number[],
  { screening = false, events = false }: XmrOptions,
): Lines | null {
  const mean = meanOf(baseline);
  const range = meanMovingRange(baseline, screening);
  if (mean === null || range === null) return null;
  const far = reach * range;
  const [down, up] = events ? [Math.max(far, 3 * Math.sqrt(mean)), upTo(mean, far)] : [far, far];
  const lines = {
    lower: mean - down,
    upper: mean + up,
    nearLower: mean - (2 * down) / 3,
    nearUpper: mean + (2 * up) / 3,
  };
  return { mean, at: () => lines };
}

/** How far above the mean of a count the limit is: three deviations, and never less than the exact limit. */
function upTo(mean: number, far: number): number {
  return Math.max(far, 3 * Math.sqrt(mean), atMost(mean) - mean);
}

function meanMovingRange(values: readonly number[], screening: boolean): number | null {
  const ranges = values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? value)));
  const mean = meanOf(ranges);
  if (mean === null || !screening) return mean;
  // Where nothing moves every range is as far as the limit, and none is an outlier.
  return meanOf(ranges.filter((range) => range < farRange * mean)) ?? mean;
}
