import type { ControlChart, ControlPoint } from './control-chart.ts';

/** A chart of shares, which run from 0 to 1, in per cent. Null stays null. */
export function inPercent(chart: ControlChart | null): ControlChart | null {
  if (chart === null) return null;
  return {
    kind: chart.kind,
    points: chart.points.map(times100),
    phases: chart.phases.map((phase) => ({ ...phase, mean: 100 * phase.mean })),
  };
}

function times100(point: ControlPoint): ControlPoint {
  return {
    ...point,
    value: 100 * point.value,
    mean: 100 * point.mean,
    lower: 100 * point.lower,
    upper: 100 * point.upper,
    nearLower: 100 * point.nearLower,
    nearUpper: 100 * point.nearUpper,
  };
}
