import { line } from 'd3-shape';
import { meaningOfSide } from '../../domain/claims/signal-words.ts';
import { chartShades } from '../../reference/palette.ts';
import { drawTickLines, drawTickRow } from './across-axis.ts';
import { axisLine, drawGrid } from './axis.ts';
import { drawCaption } from './caption.ts';
import { element } from './element.ts';
import type { Drawing, Frame } from './frame.ts';
import { drawFunnelKey, nameAreas } from './funnel-names.ts';
import {
  beforeNames,
  type Curve,
  curves,
  type Funnelled,
  type FunnelPlan,
  planFunnel,
} from './funnel-plan.ts';
import { fillOf } from './series-style.ts';
import { drawSignal } from './signal-style.ts';
import { spread } from './spread.ts';
import { drawLines, drawText } from './text.ts';

/** Positions in the palette of the areas, dark grey, and of the body's own, dark blue. */
const areaSlot = 5;
const ownSlot = 1;

/** A name moved by more than this is led back to its curve. */
const unnoticed = 5;

/**
 * A funnel plot: every area by what it was divided by and its value, between the limits that chance
 * alone allows around the average. Areas outside them have a shape and a name; so has the own one.
 */
export function drawFunnel(chart: Funnelled, frame: Frame): Drawing {
  const caption = drawCaption(chart.unit, frame);
  const key = drawFunnelKey(chart, caption.height, frame, drawArea);
  const plan = planFunnel(chart, caption.height + key.height, frame);
  const row = drawTickRow(plan.across.ticks, plan.x, plan.bottom + 4, frame);
  const names = nameAreas(chart, plan, plan.bottom + row.height + 2 * frame.lineHeight, frame);
  const middle = (plan.left + plan.right) / 2;
  const titleBase = plan.bottom + row.height + frame.textSize;
  const plot = [{ top: plan.top, bottom: plan.bottom }];
  return {
    height: plan.bottom + row.height + frame.lineHeight + 6 + names.height,
    marks: [
      ...caption.marks,
      ...key.marks,
      ...drawTickLines(plan.across.ticks, plan.x, plot),
      ...drawGrid(plan.up.ticks, plan.y, plan, frame),
      axisLine({ x: plan.left, y: plan.bottom }, { x: plan.right, y: plan.bottom }),
      ...curves.map((curve) => drawCurve(chart, curve, plan)),
      ...plan.placed.map(({ point, x, y }) => drawArea(chart, point, x, y)),
      ...names.marks,
      ...drawCurveNames(chart, plan, frame),
      ...row.marks,
      drawText('tick', `${chart.funnel.exposureTitle} (log scale)`, middle, titleBase, 'middle'),
    ],
  };
}

const dashes: Readonly<Record<Curve, string | undefined>> = {
  high998: '2 3',
  high95: '7 4',
  average: undefined,
  low95: '7 4',
  low998: '2 3',
};

function drawCurve({ funnel }: Funnelled, curve: Curve, plan: FunnelPlan): string {
  const level = (limits: (typeof funnel.limits)[number]) =>
    curve === 'average' ? funnel.average : limits[curve];
  const path = line<(typeof funnel.limits)[number]>(
    (limits) => plan.x(limits.exposure),
    (limits) => plan.y(level(limits)),
  )
    .defined((limits) => curve === 'average' || level(limits) > plan.floor)
    .digits(1);
  const d = path(funnel.limits) ?? '';
  if (d === '') return '';
  return element('path', {
    class: 'c-axis',
    stroke: chartShades.axis.light,
    d,
    fill: 'none',
    'stroke-width': 1.5,
    'stroke-dasharray': dashes[curve],
  });
}

function drawArea(
  { direction }: Funnelled,
  { outside, own }: { readonly outside?: 'high' | 'low'; readonly own?: boolean },
  x: number,
  y: number,
): string {
  if (outside !== undefined)
    return drawSignal(meaningOfSide(outside, direction), x, y, own ? 130 : 80);
  return own === true
    ? element('circle', { ...fillOf(ownSlot), cx: x, cy: y, r: 6.5 })
    : element('circle', { ...fillOf(areaSlot), cx: x, cy: y, r: 3 });
}

function drawCurveNames(chart: Funnelled, plan: FunnelPlan, frame: Frame): readonly string[] {
  const last = chart.funnel.limits.at(-1);
  if (last === undefined) return [];
  const heightOf = (curve: Curve) =>
    plan.y(curve === 'average' ? chart.funnel.average : last[curve]);
  const wishes = plan.names.map(({ curve, lines }) => ({
    centre: heightOf(curve),
    height: lines.length * frame.lineHeight + 2,
  }));
  const centres = spread(wishes, plan.top - 4, plan.bottom + frame.lineHeight / 2);
  return plan.names.flatMap(({ curve, lines }, index) => {
    const centre = centres[index] ?? plan.bottom;
    const y = centre + frame.textSize * 0.35 - ((lines.length - 1) * frame.lineHeight) / 2;
    const at = { x: plan.right + beforeNames, y };
    return [
      drawLead(plan.x(last.exposure) + 2, heightOf(curve), at.x - 4, centre),
      ...drawLines(curve === 'average' ? 'value' : 'label', lines, at, frame),
    ];
  });
}

function drawLead(x: number, y: number, toX: number, toY: number): string {
  if (Math.abs(toY - y) <= unnoticed && toX - x < 2 * beforeNames) return '';
  const d = `M${Math.round(x)},${Math.round(y)}L${Math.round(toX)},${Math.round(toY)}`;
  return element('path', { class: 'c-grid', stroke: chartShades.grid.light, d, fill: 'none' });
}
