import { meanOf } from './average.ts';
import type { ControlChart, ControlPoint } from './control-chart.ts';
import { type ControlOptions, chartInPhases, isDrawable, type Lines } from './control-phases.ts';
import { isCount } from './quantities.ts';
import { xmrChart } from './xmr.ts';

/*
 * Charts of rare events look at the gaps between them: a high point is a long quiet stretch. They see a
 * fall in the rate far sooner than a chart of counts that are mostly 0.
 */

/**
 * The g chart, of the number of cases between one event and the next: `ḡ ± 3√(ḡ(ḡ + 1))`, not below 0
 * (Benneyan 2001, "Number-between g-type statistical quality control charts").
 *
 * Two rules apply, outside limits and trend. Such gaps are skewed: 63 in 100 lie below the mean by
 * chance, so that seven in a row there happen in 4 of 100 stretches, not in 0.8.
 *
 * @param gaps - Whole numbers of cases without the event, 0 or more.
 * @returns Null for anything else, for no gaps, and for options that cannot be met.
 */
export function gChart(gaps: readonly number[], options: ControlOptions = {}): ControlChart | null {
  if (!gaps.every(isCount)) return null;
  const lines = (from: number, end: number): Lines | null => {
    const mean = meanOf(gaps.slice(from, end));
    if (mean === null) return null;
    const deviation = Math.sqrt(mean * (mean + 1));
    const lines = {
      lower: Math.max(0, mean - 3 * deviation),
      upper: mean + 3 * deviation,
      nearLower: Math.max(0, mean - 2 * deviation),
      nearUpper: mean + 2 * deviation,
    };
    return { mean, at: () => lines };
  };
  const rules = ['outside-limits', 'trend'] as const;
  return chartInPhases({ kind: 'g', values: gaps, lines, rules }, options);
}

/** Days between events, to the power of 1/3.6, are very nearly normal: Nelson 1994. */
const power = 3.6;

/**
 * The t chart, of the days between one event and the next: an XmR chart of `days^(1/3.6)`, its lines
 * raised to 3.6 again (Nelson 1994, "A control chart for parts-per-million nonconforming items", Journal
 * of Quality Technology 26). The transformation makes the gaps of a steady rate symmetrical, so all four
 * rules apply. The mean is that of the transformed days: near their median, below their mean.
 *
 * @param days - 0 or more, finite; 0 for two events on one day.
 * @returns Null for anything else, where a phase has fewer than two gaps, and for options that cannot be
 * met.
 */
export function tChart(days: readonly number[], options: ControlOptions = {}): ControlChart | null {
  if (!days.every((gap) => gap >= 0)) return null;
  const chart = xmrChart(
    days.map((gap) => gap ** (1 / power)),
    options,
  );
  if (chart === null) return null;
  const points = chart.points.map((point, index) => inDays(point, days[index] ?? 0));
  if (!points.every(isDrawable)) return null;
  return {
    kind: 't',
    points,
    phases: chart.phases.map((phase) => ({ ...phase, mean: backToDays(phase.mean) })),
  };
}

function inDays(point: ControlPoint, value: number): ControlPoint {
  return {
    ...point,
    value,
    mean: backToDays(point.mean),
    lower: backToDays(point.lower),
    upper: backToDays(point.upper),
    nearLower: backToDays(point.nearLower),
    nearUpper: backToDays(point.nearUpper),
  };
}

function backToDays(transformed: number): number {
  return Math.max(0, transformed) ** power;
}
