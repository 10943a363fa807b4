import { line } from 'd3-shape';
import { type Controlled, pointsOf } from '../../domain/claims/control-words.ts';
import { meaningOf, meaningWords, ruleName } from '../../domain/claims/signal-words.ts';
import { allRules } from '../../domain/statistics/special-cause.ts';
import { labelEarlierMeans } from './control-lines.ts';
import type { ControlPlan } from './control-plan.ts';
import { element } from './element.ts';
import type { Drawing, Frame } from './frame.ts';
import { drawSignKey } from './key.ts';
import { LabelSpace } from './label-space.ts';
import { around, takeSeries } from './line-labels.ts';
import { fillOf, seriesGroup, strokeOf } from './series-style.ts';
import { drawSignal } from './signal-style.ts';
import { drawText } from './text.ts';

/** Position of dark grey in the palette: what no rule marks. */
const commonSlot = 5;

/** With less room than this from one point to the next, marks are drawn smaller. */
const leastForFullMarks = 9;

/** With more points outside the limits than this, only the ends of the series carry figures. */
const mostLabelled = 6;

/** The series as a line, with every point; those that a rule marks by shape and colour. */
export function drawControlSeries(chart: Controlled, plan: ControlPlan): readonly string[] {
  const places = placesOf(chart, plan);
  const dense = plan.step < leastForFullMarks;
  const path = line<{ x: number; y: number }>(
    (place) => place.x,
    (place) => place.y,
  ).digits(1);
  const runs = chart.control.phases.map(({ from, to }) =>
    element('path', {
      ...strokeOf(commonSlot),
      d: path(places.slice(from, to + 1)) ?? '',
      fill: 'none',
      'stroke-width': 2,
      'stroke-linejoin': 'round',
    }),
  );
  const meanings = chart.control.phases.flatMap((phase) => {
    const points = pointsOf(chart.control, phase);
    return points.map((_, index) => meaningOf(points, index, chart.direction));
  });
  const points = places.map(({ x, y }, index) => {
    const meaning = meanings[index] ?? null;
    return meaning === null
      ? element('circle', { ...fillOf(commonSlot), cx: x, cy: y, r: dense ? 2 : 3.5 })
      : drawSignal(meaning, x, y, dense ? 44 : 90);
  });
  return [seriesGroup(commonSlot, ...runs, ...points)];
}

function placesOf({ control }: Controlled, plan: ControlPlan) {
  return control.points.map(({ value }, category) => ({ x: plan.x(category), y: plan.y(value) }));
}

/** What the marks that occur mean, and by which rules: of each point the first by precedence. */
export function drawSignalKey(chart: Controlled, top: number, frame: Frame): Drawing {
  const signals = chart.control.phases.flatMap((phase) => {
    const points = pointsOf(chart.control, phase);
    return points.flatMap((point, index) => {
      const meaning = meaningOf(points, index, chart.direction);
      const [cause] = point.causes;
      if (meaning === null || cause === undefined) return [];
      return [{ meaning, cause, rule: ruleName(cause, points, index) }];
    });
  });
  const entries = [...Map.groupBy(signals, ({ meaning }) => meaning)].map(([meaning, marked]) => {
    const ordered = allRules.flatMap((cause) => marked.filter((mark) => mark.cause === cause));
    const rules = new Set(ordered.map(({ rule }) => rule));
    return {
      name: `${meaningWords[meaning]}: ${[...rules].join('; ')}`,
      draw: (x: number, y: number) => drawSignal(meaning, x, y),
    };
  });
  return drawSignKey(entries, top, frame);
}

/** Figures on the line: those outside the limits, the latest and the first, each where it fits. */
export function labelControl(
  chart: Controlled,
  plan: ControlPlan,
  frame: Frame,
): readonly string[] {
  const places = placesOf(chart, plan);
  const space = new LabelSpace({
    left: plan.left,
    top: plan.top - frame.textSize - 8,
    right: plan.right,
    bottom: plan.bottom,
  });
  takeSeries(space, places);
  takeLines(chart, plan, space);
  const figures = telling(chart).map((index) => {
    const text = chart.series[0]?.points[index]?.text ?? '';
    const place = places[index];
    const spot = place && space.place(text, frame.textSize, around(place, frame));
    return spot === undefined ? '' : drawText('value', text, spot.x, spot.y, spot.anchor);
  });
  return [...figures, ...labelEarlierMeans(chart, plan, space, frame)];
}

function takeLines({ control }: Controlled, plan: ControlPlan, space: LabelSpace): void {
  for (const [index, { mean, upper, lower }] of control.points.entries()) {
    const half = plan.step / 2;
    const left = plan.x(index) - half;
    for (const value of [mean, upper, lower]) {
      const y = plan.y(value);
      space.take({ left, top: y - 1, right: left + plan.step, bottom: y + 1 });
    }
  }
  for (const phase of control.phases.slice(1)) {
    const x = plan.x(phase.from) - plan.step / 2;
    space.take({ left: x - 2, top: plan.top, right: x + 2, bottom: plan.bottom });
  }
}

function telling({ control }: Controlled): readonly number[] {
  const outside = control.points.flatMap(({ causes }, index) =>
    causes.includes('outside-limits') ? [index] : [],
  );
  const ends = [control.points.length - 1, 0];
  return [...new Set([...(outside.length <= mostLabelled ? outside : []), ...ends])];
}
