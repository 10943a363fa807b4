import { scalePoint } from 'd3-scale';
import {
  type Controlled,
  type Crossable,
  centreOf,
  controlText,
  crossableIn,
} from '../../domain/claims/control-words.ts';
import type { ControlPhase } from '../../domain/statistics/control-chart.ts';
import { tickRoom } from './axis.ts';
import type { Frame } from './frame.ts';
import { type Extent, extentWithTicks, positions } from './scale.ts';
import { widest, wrapText } from './text-width.ts';

/** Between the right end of the lines and their names. */
export const beforeNames = 6;

/** From the edge of the plot to the first and the last point. */
const inset = 8;

/** A line named at its right end. */
export interface NamedLine {
  readonly kind: 'upper' | 'mean' | 'lower' | 'target';
  readonly value: number;
  readonly lines: readonly string[];
}

/** Where the series, its mean and its limits run. */
export interface ControlPlan {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly extent: Extent;
  readonly x: (category: number) => number;
  readonly y: (value: number) => number;
  /** From one point to the next. */
  readonly step: number;
  readonly crossable: Crossable;
  readonly names: readonly NamedLine[];
}

export function planControl(chart: Controlled, top: number, frame: Frame): ControlPlan {
  const extent = controlExtent(chart);
  const names = namedLines(chart, frame);
  const left = tickRoom(extent.ticks, frame);
  const nameRoom = widest(
    names.flatMap(({ lines }) => lines),
    frame.textSize,
    true,
  );
  const right = frame.width - nameRoom - beforeNames;
  const plotTop = top + frame.textSize + 8;
  const bottom = plotTop + (frame.name === 'wide' ? 260 : 210);
  const across = scalePoint<number>(chart.categories.keys(), [left + inset, right - inset]);
  const x = (category: number) => across(category) ?? left;
  return {
    left,
    right,
    top: plotTop,
    bottom,
    extent,
    x,
    y: positions(extent, bottom, plotTop),
    step: across.step(),
    crossable: crossableIn(chart.control, chart),
    names,
  };
}

/** Room for the values and every line that is drawn. */
export function controlExtent(chart: Controlled): Extent {
  const { control, target, unit } = chart;
  const crossable = crossableIn(control, chart);
  const values = control.points.flatMap((point) => [
    point.value,
    point.mean,
    ...(crossable.upper(point) ? [point.upper] : []),
    ...(crossable.lower(point) ? [point.lower] : []),
  ]);
  const rare = control.kind === 'g' || control.kind === 't';
  return extentWithTicks([...values, ...(target ? [target.value] : [])], unit, !rare);
}

/** The lines of the latest phase, as they are at its last point, and the target. */
function namedLines(chart: Controlled, frame: Frame): readonly NamedLine[] {
  const { control, target } = chart;
  const crossable = crossableIn(control, chart);
  const last = control.points.at(-1);
  if (last === undefined) return [];
  const room = frame.width * 0.28;
  const named = (kind: NamedLine['kind'], name: string, value: number, text?: string) => {
    const figure = (text ?? controlText(value, chart)).replaceAll(' ', '\u00a0');
    return { kind, value, lines: wrapText(`${name} ${figure}`, room, frame.textSize, true) };
  };
  return [
    ...(crossable.upper(last) ? [named('upper', 'upper limit', last.upper)] : []),
    named('mean', centreOf(control), last.mean),
    ...(crossable.lower(last) ? [named('lower', 'lower limit', last.lower)] : []),
    ...(target ? [named('target', target.name, target.value, target.text)] : []),
  ];
}

/** Where the lines of a phase begin and end: half way to its neighbours, or the edges of the plot. */
export function phaseEdges({ from, to }: ControlPhase, count: number, plan: ControlPlan) {
  return {
    start: from === 0 ? plan.left : plan.x(from) - plan.step / 2,
    end: to === count - 1 ? plan.right : plan.x(to) + plan.step / 2,
  };
}
