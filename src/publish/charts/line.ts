import { line } from 'd3-shape';
import type { PublishedChart } from '../../domain/publication/published-chart.ts';
import { axisLine, axisTicks, axisWarning, drawGrid } from './axis.ts';
import { drawBars } from './bars.ts';
import { drawCaption } from './caption.ts';
import { drawCategoryAxis } from './category-axis.ts';
import { element } from './element.ts';
import type { Drawing, Frame } from './frame.ts';
import { drawLineEnds } from './line-ends.ts';
import { labelPoints } from './line-labels.ts';
import { type LinePlan, lineExtent, type Point, planLine } from './line-plan.ts';
import { drawMissingStrip } from './missing-strip.ts';
import { isPositional } from './scale.ts';
import { dashOf, drawMarker, seriesGroup, slotOf, strokeOf } from './series-style.ts';

/** With less room than this from one point to the next, only lone points and ends are marked. */
const leastForMarkers = 10;

/**
 * A line a series over time, with a gap wherever there is no value. Its last figure and its name
 * stand at its end. Ranks and grades run downwards, first place on top.
 */
export function drawLine(chart: PublishedChart, frame: Frame): Drawing {
  const caption = drawCaption(chart.unit, frame, axisWarning(lineExtent(chart), chart.unit));
  const plan = planLine(chart, caption.height, frame);
  const centres = chart.categories.map((_, category) => plan.x(category));
  // A series without a latest figure says so at the end of its line.
  const until = chart.categories.length - 1;
  const bottom = plan.bottom + 4;
  const strip = drawMissingStrip(chart, { ...plan, bottom, until, sign: drawMarker }, frame);
  const below = bottom + strip.height;
  const axis = drawCategoryAxis(chart.categories, centres, below, frame);
  if (axis === undefined) return drawBars(chart, frame);
  return {
    height: below + axis.height,
    marks: [
      ...caption.marks,
      ...drawGrid(plan.extent.ticks, plan.y, plan, frame),
      ...drawBase(chart, plan),
      ...plan.points.map((points, index) => drawSeries(points, index, plan)),
      ...labelPoints(chart, plan, frame),
      ...drawLineEnds(chart, plan, frame),
      ...strip.marks,
      ...axis.marks,
    ],
  };
}

/** The line of zero, where it is in the plot, and a tick for every period. */
function drawBase(chart: PublishedChart, plan: LinePlan): readonly string[] {
  const { left, right, bottom, extent } = plan;
  const hasZero = !isPositional(chart.unit) && extent.from <= 0;
  const zero = hasZero ? axisLine({ x: left, y: plan.y(0) }, { x: right, y: plan.y(0) }) : '';
  const places = chart.categories.map((_, category) => plan.x(category));
  return [axisTicks(places, bottom + 1), zero];
}

function drawSeries(points: readonly (Point | null)[], index: number, plan: LinePlan): string {
  const slot = slotOf(index, plan.points.length);
  const path = line<Point | null>(
    (point) => point?.x ?? 0,
    (point) => point?.y ?? 0,
  )
    .defined((point) => point !== null)
    .digits(1);
  const stroke = {
    ...strokeOf(slot),
    d: path(points) ?? '',
    fill: 'none',
    'stroke-width': 2.5,
    'stroke-linejoin': 'round',
    'stroke-dasharray': dashOf(index),
  };
  const markers = points.flatMap((point) =>
    point !== null && isMarked(point, points, plan)
      ? [drawMarker(index, slot, point.x, point.y)]
      : [],
  );
  return seriesGroup(slot, element('path', stroke), ...markers);
}

function isMarked(point: Point, points: readonly (Point | null)[], plan: LinePlan): boolean {
  if (plan.x(1) - plan.x(0) >= leastForMarkers) return true;
  const before = points[point.category - 1] ?? null;
  const after = points[point.category + 1] ?? null;
  return before === null || after === null;
}
