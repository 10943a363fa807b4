import type { ControlChart, ControlPoint } from '../statistics/control-chart.ts';
import type { ControlOptions } from '../statistics/control-phases.ts';
import { inPercent } from '../statistics/control-scale.ts';
import { pChart } from '../statistics/p-chart.ts';
import { uChart } from '../statistics/u-chart.ts';
import { xmrChart } from '../statistics/xmr.ts';
import { chancesOf } from './chances.ts';
import type { Reading, Run } from './series.ts';
import { standsOut } from './stands-out.ts';
import type { ChartReading, ChartSignal, Judged } from './trend.ts';

/**
 * Limits are made from the last so many points, and the word is about them: two years show a season twice, and what
 * lies further back is told as past.
 */
export const windowOfPoints = 24;

/** A control chart takes so many points before its rules are asked. */
export const leastPoints = 12;

/**
 * The control chart of a run: of shares with their bases p or p′, of rates with their exposure u or u′, of counts
 * XmR with limits no narrower than chance makes them, of everything else XmR. It begins anew only at the periods that
 * an author names. Null where a phase is too short. The page draws this chart, and the word is taken from it.
 */
export function chartOf(
  { readings }: Run,
  judged: Judged,
  rebase: readonly string[],
): ControlChart | null {
  const rebaseAt = rebase
    .map((id) => readings.findIndex(({ period }) => period.id === id))
    .filter((position) => position > 0)
    .toSorted((a, b) => a - b);
  const options: ControlOptions = { rebaseAt, latest: windowOfPoints, allowing: true };
  const chances = chancesOf(readings);
  const values = readings.map(({ value }) => value);
  if (chances.kind === 'shares') return inPercent(pChart(chances.samples, options));
  const { uncertainty } = judged;
  if (chances.kind === 'events' && uncertainty?.kind === 'rate') {
    return uChart(chances.events, uncertainty.times, options);
  }
  return xmrChart(values, { ...options, events: chances.kind === 'events' });
}

/** What the chart of a run says of its latest point; null where there are too few points for it. */
export function readChart(
  run: Run,
  judged: Judged,
  rebase: readonly string[],
): ChartReading | null {
  const { readings } = run;
  if (readings.length < leastPoints) return null;
  const chart = chartOf(run, judged, rebase);
  const point = chart?.points.at(-1);
  const [phase, former] = [chart?.phases.at(-1), chart?.phases.at(-2)];
  const begun = readings[phase?.from ?? 0]?.period;
  const from = readings[phase?.baselineFrom ?? 0]?.period;
  if (point === undefined || phase === undefined || from === undefined) return null;
  return {
    mean: point.mean,
    lower: point.lower,
    upper: point.upper,
    points: phase.baseline,
    from,
    spread: phase.spread,
    begun:
      former === undefined || begun === undefined ? null : { period: begun, before: former.mean },
    signal: signalAt(
      chart?.points.slice(phase.baselineFrom) ?? [],
      readings.slice(phase.baselineFrom),
    ),
  };
}

/** The first special cause by precedence. A trend is told by where it leads, the others by their side of the mean. */
function signalAt(
  points: readonly ControlPoint[],
  readings: readonly Reading[],
): ChartSignal | null {
  const [point, before] = [points.at(-1), points.at(-2)];
  const [cause] = point?.causes ?? [];
  if (point === undefined || cause === undefined) return null;
  const rises = point.value > (before?.value ?? point.value);
  const side = cause !== 'trend' && point.side !== null ? point.side : rises ? 'high' : 'low';
  const opposite = points.findLastIndex((each) =>
    cause === 'trend' ? !each.causes.includes('trend') : each.side !== point.side,
  );
  const stretch = points.length - 1 - opposite;
  return { cause, side, stretch, standsOut: standsOut(readings, stretch) };
}
