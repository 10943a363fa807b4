import type { SpecialCause } from '../statistics/control-chart.ts';
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

/** The first special cause, by precedence, at the latest point of the run; null for common cause. */
export function signalIn({ readings }: Run, rebase: readonly string[]): Signal | null {
  const values = readings.map(({ value }) => value);
  const starts = rebase
    .map((id) => readings.findIndex(({ period }) => period.id === id))
    .filter((position) => position > 0);
  const point = xmrChart(values, { rebaseAt: starts })?.points.at(-1);
  const [cause] = point?.causes ?? [];
  if (point === undefined || cause === undefined) return null;
  const { value, mean, lower, upper } = point;
  return { cause, side: sideOf(cause, point.side, values), value, mean, lower, upper };
}

/** A trend is told by where it leads, not by the side of the mean on which it is found. */
function sideOf(
  cause: SpecialCause,
  side: 'high' | 'low' | null,
  values: readonly number[],
): 'high' | 'low' {
  if (cause !== 'trend' && side !== null) return side;
  return (values.at(-1) ?? 0) > (values.at(-2) ?? 0) ? 'high' : 'low';
}
