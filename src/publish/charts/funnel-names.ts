import { meaningOfSide } from '../../domain/claims/signal-words.ts';
import type { ChartPoint } from '../../domain/publication/published-chart.ts';
import type { Drawing, Frame } from './frame.ts';
import { type Curve, curves, type Funnelled, type FunnelPlan, type Placed } from './funnel-plan.ts';
import { drawSignKey } from './key.ts';
import { type Box, LabelSpace } from './label-space.ts';
import { around } from './line-labels.ts';
import { drawLines, drawText, drawTextOverLines } from './text.ts';
import { wrapText } from './text-width.ts';

type DrawArea = (chart: Funnelled, point: ChartPoint, x: number, y: number) => string;

/** More names than this below the plot are counted instead. */
const mostNamed = 6;

/** The marks that occur outside the limits. */
export function drawFunnelKey(
  chart: Funnelled,
  top: number,
  frame: Frame,
  draw: DrawArea,
): Drawing {
  const points = chart.series.flatMap((series) => series.points);
  const sides = (['high', 'low'] as const).filter((side) =>
    points.some(({ outside }) => outside === side),
  );
  const meanings = Map.groupBy(sides, (side) => meaningOfSide(side, chart.direction));
  const outside = [...meanings].map(([, [side]]) => ({
    name: `${meanings.size < sides.length ? 'Outside' : wordOf(side)} the 99.8% limits`,
    draw: (x: number, y: number) => draw(chart, { ...nothing, outside: side ?? 'high' }, x, y),
  }));
  return drawSignKey(outside, top, frame);
}

const nothing: ChartPoint = { value: null, text: '', figure: null };

function wordOf(side: 'high' | 'low' | undefined): string {
  return side === 'low' ? 'Below' : 'Above';
}

/**
 * Names beside the own area and those outside the limits, where they overlap nothing; below the plot
 * from `top` the names that found no room there.
 */
export function nameAreas(chart: Funnelled, plan: FunnelPlan, top: number, frame: Frame): Drawing {
  const space = new LabelSpace({
    left: plan.left,
    top: plan.top - 6,
    right: plan.right + 10,
    bottom: plan.bottom,
  });
  for (const { x, y } of plan.placed)
    space.take({ left: x - 5, top: y - 5, right: x + 5, bottom: y + 5 });
  const boxes = curves.flatMap((curve) => boxesAlong(chart, curve, plan));
  const own = plan.placed.filter(({ point }) => point.own === true);
  const others = plan.placed.filter(
    ({ point }) => point.own !== true && point.outside !== undefined,
  );
  // The own area is named in any case, if need be on a curve; the others only beside their marks.
  for (const box of boxes) space.avoid(box);
  const ofOwn = own.map((area) => ({
    area,
    mark: nameArea(area, space, frame),
  }));
  for (const box of boxes) space.take(box);
  const ofOthers = others.map((area) => ({ area, mark: nameArea(area, space, frame) }));
  const placed = [...ofOwn, ...ofOthers];
  const without = placed.filter(({ mark }) => mark === '').map(({ area }) => area.name);
  const lines =
    without.length === 0
      ? []
      : wrapText(`Marked but not named above: ${named(without)}`, frame.width, frame.textSize);
  return {
    height: lines.length * frame.lineHeight,
    marks: [
      ...placed.map(({ mark }) => mark),
      ...drawLines('tick', lines, { x: 0, y: top }, frame),
    ],
  };
}

/** The table beside the chart has every name. */
function named(names: readonly string[]): string {
  if (names.length <= mostNamed) return names.join(', ');
  return `${names.slice(0, mostNamed).join(', ')} and ${names.length - mostNamed} others`;
}

function boxesAlong({ funnel }: Funnelled, curve: Curve, plan: FunnelPlan): readonly Box[] {
  return funnel.limits.map((limits, index) => {
    const next = funnel.limits[index + 1] ?? limits;
    const ends = [limits, next].map((at) =>
      plan.y(curve === 'average' ? funnel.average : at[curve]),
    );
    return {
      left: plan.x(limits.exposure),
      top: Math.min(...ends) - 1,
      right: plan.x(next.exposure),
      bottom: Math.max(...ends) + 1,
    };
  });
}

/** The name beside its mark; nothing where there is no room. */
function nameArea({ name, point, x, y }: Placed, space: LabelSpace, frame: Frame): string {
  const spot = space.place(name, frame.textSize, around({ x, y }, frame));
  if (spot === undefined) return '';
  return point.own === true
    ? drawTextOverLines('value', name, spot, spot.anchor)
    : drawText('label', name, spot.x, spot.y, spot.anchor);
}
