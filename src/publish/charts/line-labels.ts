import type { PublishedChart } from '../../domain/publication/published-chart.ts';
import { tickRoom } from './axis.ts';
import type { Frame } from './frame.ts';
import { LabelSpace, type Spot } from './label-space.ts';
import type { LinePlan, Point } from './line-plan.ts';
import { centredOn, drawText } from './text.ts';

/** Between a point and its figure. */
const gap = 9;

/** With more series than this only their ends carry figures. */
const mostLabelledSeries = 3;

/** A single short line has every figure on it. */
const mostOnOneLine = 6;

/**
 * Figures on the lines: the highest and the first, each where it overlaps nothing, else left out.
 */
export function labelPoints(
  chart: PublishedChart,
  plan: LinePlan,
  frame: Frame,
): readonly string[] {
  const space = spaceAround(plan, frame);
  const several = plan.points.length > 1;
  // Words on a scale stand on the axis already.
  const bare = plan.points.length > mostLabelledSeries || chart.unit.kind === 'scale';
  const figures = bare ? [] : tellingOf(plan);
  const labels = figures.map((point) => put(space, point.text, around(point, frame), frame));
  const lone = several ? [] : lastKnown(chart, plan, space, frame);
  return [...labels, ...lone];
}

function put(space: LabelSpace, text: string, spots: readonly Spot[], frame: Frame): string {
  const spot = space.place(text, frame.textSize, spots);
  return spot === undefined ? '' : drawText('value', text, spot.x, spot.y, spot.anchor);
}

/** Lines, points and tick labels take up room; so does the column of names at the right. */
function spaceAround(plan: LinePlan, frame: Frame): LabelSpace {
  const space = new LabelSpace({
    left: 0,
    top: plan.top - 2,
    right: plan.right + 12,
    bottom: plan.bottom,
  });
  for (const { value } of plan.extent.ticks) {
    const line = plan.y(value);
    space.avoid({ left: plan.left, top: line - 1, right: plan.right, bottom: line + 1 });
    const y = centredOn(plan.y(value), frame);
    const right = plan.left - 6;
    space.take({
      left: right - tickRoom(plan.extent.ticks, frame),
      top: y - frame.textSize,
      right,
      bottom: y + 4,
    });
  }
  for (const points of plan.points) takeSeries(space, points);
  return space;
}

/** A line of points takes its room, with a little air around each. */
export function takeSeries(
  space: LabelSpace,
  points: readonly ({ readonly x: number; readonly y: number } | null)[],
): void {
  let before: { readonly x: number; readonly y: number } | null = null;
  for (const point of points) {
    if (point !== null) {
      const { x, y } = point;
      space.take({ left: x - 5, top: y - 5, right: x + 5, bottom: y + 5 });
      if (before !== null) space.takeLine(before, point);
    }
    before = point;
  }
}

/** The points that a reader asks about first; the last stands at the end of the line already. */
function tellingOf(plan: LinePlan): readonly Point[] {
  return plan.points.flatMap((points) => {
    const known = points.filter((point) => point !== null && point.category < points.length - 1);
    const present = known.filter((point) => point !== null);
    if (plan.points.length === 1 && points.length <= mostOnOneLine) return present;
    const tops = points.map((point) => point?.y ?? Number.POSITIVE_INFINITY);
    const highest = points[tops.indexOf(Math.min(...tops))];
    const chosen = new Set([highest, present[0]]);
    return present.filter((point) => chosen.has(point));
  });
}

/** Where the last value of a single line is not at its end, it is labelled where it is. */
function lastKnown(
  chart: PublishedChart,
  plan: LinePlan,
  space: LabelSpace,
  frame: Frame,
): readonly string[] {
  const last = plan.points[0]?.findLast((point) => point !== null);
  if (!last || last.category === chart.categories.length - 1) return [];
  return [put(space, last.text, around(last, frame), frame)];
}

/** Over the point, under it, then beside it. */
export function around(
  { x, y }: { readonly x: number; readonly y: number },
  frame: Frame,
): readonly Spot[] {
  const below = y + gap + frame.textSize * 0.7;
  return [
    { x, y: y - gap, anchor: 'middle' },
    { x, y: below, anchor: 'middle' },
    { x: x - 4, y: y - gap, anchor: 'start' },
    { x: x + 4, y: y - gap, anchor: 'end' },
    { x: x - 4, y: below, anchor: 'start' },
    { x: x + 4, y: below, anchor: 'end' },
    { x: x + gap, y: centredOn(y, frame), anchor: 'start' },
    { x: x - gap, y: centredOn(y, frame), anchor: 'end' },
  ];
}
