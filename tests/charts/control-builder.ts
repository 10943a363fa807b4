import type {
  ControlChart,
  ControlChartKind,
  ControlPoint,
  SpecialCause,
} from '../../src/domain/statistics/control-chart.ts';

/** One phase as a test writes it; limits are one for all points, or one each. */
export interface PhaseSketch {
  readonly values: readonly number[];
  readonly mean: number;
  readonly lower: number | readonly number[];
  readonly upper: number | readonly number[];
  readonly trial?: boolean;
  readonly baseline?: number;
  /** Rules by position in the phase. */
  readonly causes?: Readonly<Record<number, readonly SpecialCause[]>>;
}

/** A control chart as the statistics hand it over. */
export function buildControl(
  kind: ControlChartKind,
  ...sketches: readonly PhaseSketch[]
): ControlChart {
  let from = 0;
  const phases = sketches.map(({ values, mean, trial = false, baseline }) => {
    const phase = {
      from,
      to: from + values.length - 1,
      mean,
      baseline: baseline ?? values.length,
      baselineFrom: from,
      spread: 1,
      trial,
    };
    from += values.length;
    return phase;
  });
  return { kind, phases, points: sketches.flatMap(pointsOf) };
}

function pointsOf(sketch: PhaseSketch): readonly ControlPoint[] {
  const { values, mean, causes = {} } = sketch;
  return values.map((value, index) => {
    const lower = at(sketch.lower, index);
    const upper = at(sketch.upper, index);
    return {
      value,
      mean,
      lower,
      upper,
      nearLower: mean - ((mean - lower) * 2) / 3,
      nearUpper: mean + ((upper - mean) * 2) / 3,
      causes: causes[index] ?? [],
      side: sideOf(value, mean),
    };
  });
}

function sideOf(value: number, mean: number): ControlPoint['side'] {
  if (value === mean) return null;
  return value > mean ? 'high' : 'low';
}

function at(limit: number | readonly number[], index: number): number {
  return typeof limit === 'number' ? limit : (limit[index] ?? 0);
}
