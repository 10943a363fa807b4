import type { ControlChart, SpecialCause } from '../statistics/control-chart.ts';
import { xmrChart } from '../statistics/xmr.ts';
import type { Run } from './series.ts';

/** What a control chart says of the latest point, where it says anything. */
export interface Signal {
  readonly cause: SpecialCause;
  readonly side: 'high' | 'low';
  readonly value: number;
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
}

/** The control chart of a run, begun anew at the periods named; null where a phase is too short. */
export function chartOf({ readings }: Run, rebase: readonly string[]): ControlChart | null {
  const starts = rebase
    .map((id) => readings.findIndex(({ period }) => period.id === id))
    .filter((position) => position > 0);
  return xmrChart(
    readings.map(({ value }) => value),
    { rebaseAt: starts },
  );
}

/** The first special cause, by precedence, at the latest point of the run; null for common cause. */
export function signalIn(run: Run, rebase: readonly string[]): Signal | null {
  const point = chartOf(run, rebase)?.points.at(-1);
  const [cause] = point?.causes ?? [];
  if (point === undefined || cause === undefined) return null;
  const { value, mean, lower, upper } = point;
  return { cause, side: sideOf(cause, point.side, run.readings), value, mean, lower, upper };
}

/** A trend is told by where it leads, not by the side of the mean on which it is found. */
function sideOf(
  cause: SpecialCause,
  side: 'high' | 'low' | null,
  readings: Run['readings'],
): 'high' | 'low' {
  if (cause !== 'trend' && side !== null) return side;
  const [before, latest] = readings.slice(-2).map(({ value }) => value);
  return (latest ?? 0) > (before ?? 0) ? 'high' : 'low';
}
