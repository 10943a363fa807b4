import { type Controlled, controlText, pointsOf } from '../../domain/claims/control-words.ts';
import type { ControlPhase, ControlPoint } from '../../domain/statistics/control-chart.ts';
import { chartShades } from '../../reference/palette.ts';
import { targetSlot } from './across-axis.ts';
import { type ControlPlan, phaseEdges } from './control-plan.ts';
import { coordinate, element } from './element.ts';
import type { Frame } from './frame.ts';
import { LabelSpace } from './label-space.ts';
import { strokeOf } from './series-style.ts';
import { drawText } from './text.ts';

/** Between the ends of lines and a rebase, so that the lines are seen to break. */
const breakGap = 3;

/** Mean and limits of every phase, and the target across all of them. */
export function drawControlLines(chart: Controlled, plan: ControlPlan): readonly string[] {
  const { control, target } = chart;
  const { crossable } = plan;
  return [
    ...control.phases.flatMap((phase) => [
      line(
        stepped(chart, phase, plan, 'mean', () => true),
        1.5,
      ),
      line(stepped(chart, phase, plan, 'upper', crossable.upper), 1.5, '5 4'),
      line(stepped(chart, phase, plan, 'lower', crossable.lower), 1.5, '5 4'),
    ]),
    target === undefined ? '' : drawTarget(target.value, plan),
  ];
}

function line(d: string, width: number, dash?: string): string {
  if (d === '') return '';
  const stroke = { class: 'c-axis', stroke: chartShades.axis.light };
  return element('path', {
    ...stroke,
    d,
    fill: 'none',
    'stroke-width': width,
    'stroke-dasharray': dash,
  });
}

/** A stretch of a line at one height. */
interface Step {
  readonly left: number;
  right: number;
  readonly y: string;
}

/** Level from half way before each point to half way after it; no line where `drawn` says no. */
function stepped(
  { control }: Controlled,
  phase: ControlPhase,
  plan: ControlPlan,
  of: 'mean' | 'upper' | 'lower',
  drawn: (point: ControlPoint) => boolean,
): string {
  const { start, end } = phaseEdges(phase, control.points.length, plan);
  const left = phase.from === 0 ? start : start + breakGap;
  const right = phase.to === control.points.length - 1 ? end : end - breakGap;
  const steps: Step[] = [];
  for (const [index, point] of pointsOf(control, phase).entries()) {
    if (!drawn(point)) continue;
    const centre = plan.x(phase.from + index);
    const step = {
      left: Math.max(left, centre - plan.step / 2),
      right: index === phase.to - phase.from ? right : centre + plan.step / 2,
      y: coordinate(plan.y(point[of])),
    };
    if (index === 0) step.left = left;
    append(steps, step);
  }
  return steps
    .map((step, index) => `${join(steps[index - 1], step)}H${coordinate(step.right)}`)
    .join('');
}

/** A step at the height of the one it touches makes that one longer. */
function append(steps: Step[], step: Step): void {
  const last = steps.at(-1);
  if (last !== undefined && touches(last, step) && last.y === step.y) last.right = step.right;
  else steps.push(step);
}

function join(before: Step | undefined, { left, y }: Step): string {
  return before !== undefined && touches(before, { left }) ? `V${y}` : `M${coordinate(left)},${y}`;
}

function touches(before: Step, { left }: Pick<Step, 'left'>): boolean {
  return Math.abs(before.right - left) < 0.01;
}

function drawTarget(value: number, { left, right, y }: ControlPlan): string {
  const at = coordinate(y(value));
  return element('path', {
    ...strokeOf(targetSlot),
    d: `M${coordinate(left)},${at}H${coordinate(right)}`,
    fill: 'none',
    'stroke-width': 2,
    'stroke-dasharray': '9 3 2 3',
  });
}

/** Where the mean and limits begin anew: a line down the plot, with a word over it. */
export function drawRebases(
  { control, categories }: Controlled,
  plan: ControlPlan,
  frame: Frame,
): readonly string[] {
  const band = plan.top - frame.textSize - 8;
  const space = new LabelSpace({
    left: 0,
    top: band - frame.lineHeight,
    right: frame.width,
    bottom: band,
  });
  return control.phases.slice(1).flatMap((phase) => {
    const { start } = phaseEdges(phase, control.points.length, plan);
    const rule = element('path', {
      class: 'c-axis',
      stroke: chartShades.axis.light,
      'stroke-width': 1,
      fill: 'none',
      d: `M${Math.round(start) + 0.5},${Math.round(band) + 2}V${Math.round(plan.bottom)}`,
    });
    return [rule, drawRebaseWord(space, start, band - 4, categories[phase.from] ?? '', frame)];
  });
}

function drawRebaseWord(
  space: LabelSpace,
  x: number,
  y: number,
  from: string,
  frame: Frame,
): string {
  for (const text of [`rebased ${from}`, 'rebased']) {
    const spot = space.place(text, frame.textSize, [
      { x, y, anchor: 'middle' },
      { x: x + 4, y, anchor: 'end' },
      { x: x - 4, y, anchor: 'start' },
    ]);
    if (spot !== undefined) return drawText('label', text, spot.x, spot.y, spot.anchor);
  }
  return '';
}

/** The means of earlier phases, each at its own line, or else over or under its limits, where there is room. */
export function labelEarlierMeans(
  chart: Controlled,
  plan: ControlPlan,
  space: LabelSpace,
  frame: Frame,
): readonly string[] {
  const { control } = chart;
  return control.phases.slice(0, -1).map((phase) => {
    const { start, end } = phaseEdges(phase, control.points.length, plan);
    const points = pointsOf(control, phase);
    const upper = Math.max(...points.map((point) => Math.max(point.upper, point.value)));
    const lower = Math.min(...points.map((point) => Math.min(point.lower, point.value)));
    const below = frame.textSize * 0.75 + 5;
    const baselines = [
      plan.y(phase.mean) - 5,
      plan.y(phase.mean) + below,
      plan.y(upper) - 6,
      plan.y(lower) + below,
    ];
    const text = `mean ${controlText(phase.mean, chart)}`;
    const spots = baselines.flatMap((y) => [
      { x: start + 4, y, anchor: 'start' as const },
      { x: end - 6, y, anchor: 'end' as const },
    ]);
    const spot = space.place(text, frame.textSize, spots);
    return spot === undefined ? '' : drawText('tick', text, spot.x, spot.y, spot.anchor);
  });
}
