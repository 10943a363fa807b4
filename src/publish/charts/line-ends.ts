import type { PublishedChart } from '../../domain/publication/published-chart.ts';
import { element } from './element.ts';
import type { Frame } from './frame.ts';
import { betweenEnds, type End, type LinePlan, type Point } from './line-plan.ts';
import { slotOf, strokeOf } from './series-style.ts';
import { spread } from './spread.ts';
import { centredOn, drawFigureAndName, drawText } from './text.ts';

/** A label moved by more than this is led back to the end of its line. */
const unnoticed = 5;

/** The last figure and the name of each series, at the end of its line. */
export function drawLineEnds(
  { series }: PublishedChart,
  plan: LinePlan,
  frame: Frame,
): readonly string[] {
  const lasts = plan.points.map((points) => points.findLast((point) => point !== null));
  const wishes = plan.ends.map((end, index) => ({
    centre: lasts[index]?.y ?? plan.bottom,
    height: end.lines.length * frame.lineHeight + betweenEnds,
  }));
  const centres = spread(wishes, plan.top, plan.bottom + frame.lineHeight / 2);
  return plan.ends.flatMap((end, index) => {
    const centre = centres[index] ?? plan.bottom;
    return [
      drawLeader(lasts[index], centre, { plan, index, count: series.length }),
      ...drawEnd(end, plan.endsLeft, centre, frame),
    ];
  });
}

function drawEnd({ figure, role, lines }: End, x: number, centre: number, frame: Frame) {
  const first = centredOn(centre, frame) - ((lines.length - 1) * frame.lineHeight) / 2;
  return lines.map((line, index) => {
    const y = first + index * frame.lineHeight;
    if (index > 0 || figure === '') return drawText('label', line, x, y);
    if (line === figure) return drawText(role, line, x, y);
    return drawFigureAndName(role, figure, line.slice(figure.length + 1), { x, y });
  });
}

function drawLeader(
  last: Point | undefined,
  centre: number,
  { plan, index, count }: { plan: LinePlan; index: number; count: number },
): string {
  const endsHere = last?.category === (plan.points[index]?.length ?? 0) - 1;
  if (last === undefined || !endsHere || Math.abs(centre - last.y) <= unnoticed) return '';
  const from = `${Math.round(last.x) + 7},${Math.round(last.y)}`;
  const to = `${Math.round(plan.endsLeft) - 4},${Math.round(centre)}`;
  const stroke = strokeOf(slotOf(index, count));
  return element('path', { ...stroke, d: `M${from}L${to}`, 'stroke-width': 1, fill: 'none' });
}
