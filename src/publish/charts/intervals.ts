import { levelWords } from '../../domain/claims/interval-words.ts';
import type { ChartPoint, PublishedChart } from '../../domain/publication/published-chart.ts';
import { drawReference, drawTargetDown, drawTickLines, drawTickRow } from './across-axis.ts';
import { drawCaption } from './caption.ts';
import type { Drawing, Frame } from './frame.ts';
import { drawReading, type IntervalsPlan, planIntervals, readingWidth } from './intervals-plan.ts';
import { drawKey } from './key.ts';
import { knownInterval, knownValue, reachOf } from './readings.ts';
import { type Extent, extentWithTicks, isPositional, positions } from './scale.ts';
import { drawMarker, type Slot, seriesGroup, slotOf } from './series-style.ts';
import { drawWhisker } from './whisker.ts';

/** From the edges of the plot to the first and the last tick. */
const inset = 8;

/**
 * A dot for each category with the interval around it as a line with caps, and both in text. The
 * scale need not start at zero: no length stands for a number.
 */
export function drawIntervals(chart: PublishedChart, frame: Frame, addition = ''): Drawing {
  const said = [addition, levelWords(chart) ?? ''].filter((part) => part !== '').join('. ');
  const caption = drawCaption(chart.unit, frame, said);
  const names = chart.series.map(({ name }) => name);
  const key =
    names.length > 1 ? drawKey(names, caption.height, frame, 'marker') : { height: 0, marks: [] };
  const head = caption.height + key.height;
  const top = head + (chart.target === undefined ? 4 : frame.lineHeight + 10);
  const plan = planIntervals(chart, top, frame);
  const extent = intervalsExtent(chart);
  const x = positions(extent, plan.left + inset, plan.right - inset);
  const row = drawTickRow(extent.ticks, x, plan.rows.height + 8, frame);
  const target = chart.target;
  return {
    height: plan.rows.height + 8 + row.height,
    marks: [
      ...caption.marks,
      ...key.marks,
      ...drawTickLines(extent.ticks, x, plan.bands),
      ...referencesOf(chart, extent).flatMap((value) => drawReference(x(value), plan.bands)),
      ...(target === undefined
        ? []
        : drawTargetDown(target, x(target.value), head + frame.textSize, plan.bands, frame)),
      ...plan.rows.marks,
      ...chart.series.map((_, index) => drawSeries(chart, index, { plan, x }, frame)),
      ...row.marks,
    ],
  };
}

/** A ratio is held against 1: no difference. */
function intervalsExtent(chart: PublishedChart): Extent {
  const reach = reachOf(chart);
  return extentWithTicks(chart.unit.kind === 'ratio' ? [...reach, 1] : reach, chart.unit, true);
}

function referencesOf({ unit }: PublishedChart, { from }: Extent): readonly number[] {
  if (unit.kind === 'ratio') return [1];
  return from <= 0 && !isPositional(unit) ? [0] : [];
}

interface Place {
  readonly plan: IntervalsPlan;
  readonly x: (value: number) => number;
}

function drawSeries(
  chart: PublishedChart,
  index: number,
  { plan, x }: Place,
  frame: Frame,
): string {
  const slot = slotOf(index, chart.series.length);
  const points = chart.series[index]?.points ?? [];
  const marks = points.flatMap((point, category) => [
    ...drawDotWithInterval(point, { index, slot, x, y: plan.markY(category, index) }),
    drawReading(point, chart, plan.textAt(category, index, readingWidth(point, chart, frame))),
  ]);
  return seriesGroup(slot, ...marks);
}

function drawDotWithInterval(
  point: ChartPoint,
  { index, slot, x, y }: { index: number; slot: Slot; x: Place['x']; y: number },
): readonly string[] {
  const value = knownValue(point);
  const interval = knownInterval(point);
  if (value === null) return [];
  return [
    interval === null ? '' : drawWhisker(slot, x(interval.low), x(interval.high), y),
    drawMarker(index, slot, x(value), y),
  ];
}
