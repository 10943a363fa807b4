import type { Unit } from '../../domain/figures/unit.ts';
import { chartShades } from '../../reference/palette.ts';
import { element } from './element.ts';
import type { Frame } from './frame.ts';
import { type Extent, isPositional, type Tick } from './scale.ts';
import { centredOn, drawText } from './text.ts';
import { widest } from './text-width.ts';

/** Between tick labels and the plot. */
const gap = 8;

/** Room to the left of a plot for the labels of its ticks. */
export function tickRoom(ticks: readonly Tick[], frame: Frame): number {
  return ticks.length === 0
    ? 0
    : widest(
        ticks.map((tick) => tick.text),
        frame.textSize,
      ) + gap;
}

/** Light lines across the plot, with their values to the left; no line where the axis lies. */
export function drawGrid(
  ticks: readonly Tick[],
  y: (value: number) => number,
  { left, right }: { left: number; right: number },
  frame: Frame,
): readonly string[] {
  return ticks.flatMap(({ value, text }) => [
    gridLine({ x: left, y: y(value) }, { x: right, y: y(value) }),
    drawText('tick', text, left - gap, centredOn(y(value), frame), 'end'),
  ]);
}

/** Said wherever heights are not measured from zero. */
export function axisWarning({ from, ticks }: Extent, unit: Unit): string {
  return isPositional(unit) || from <= 0 ? '' : `The axis starts at ${ticks[0]?.text}`;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

export function gridLine(from: Point, to: Point): string {
  return rule('c-grid', chartShades.grid.light, from, to);
}

/** Short marks down from `y`, one for each place along the axis. */
export function axisTicks(places: readonly number[], y: number): string {
  const lines = places.map((x) => `M${at({ x, y })}v4`);
  return element('path', { ...ruleOf('c-grid', chartShades.grid.light), d: lines.join('') });
}

export function axisLine(from: Point, to: Point): string {
  return rule('c-axis', chartShades.axis.light, from, to);
}

function rule(name: string, stroke: string, from: Point, to: Point): string {
  return element('path', { ...ruleOf(name, stroke), d: `M${at(from)}L${at(to)}` });
}

function ruleOf(name: string, stroke: string) {
  return { class: name, stroke, 'stroke-width': 1, fill: 'none' };
}

/** On the half unit, so that a line one unit wide is sharp. */
function at({ x, y }: Point): string {
  return `${Math.round(x) + 0.5},${Math.round(y) + 0.5}`;
}
