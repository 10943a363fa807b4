import type { PublishedChart } from '../../domain/publication/published-chart.ts';
import { axisLine, drawGrid } from './axis.ts';
import { drawBars } from './bars.ts';
import { drawCaption } from './caption.ts';
import { drawCategoryAxis } from './category-axis.ts';
import { labelColumns } from './column-labels.ts';
import { type ColumnPlan, planColumns } from './column-plan.ts';
import { element } from './element.ts';
import type { Drawing, Frame } from './frame.ts';
import { drawSeriesKey } from './key.ts';
import { drawMissingStrip } from './missing-strip.ts';
import { figureSeries, knownValue } from './readings.ts';
import { fillOf, fillOfRest, type Slot, seriesGroup, slotOf } from './series-style.ts';

/**
 * Vertical columns, one group a category. Where every value fits over its column there is no axis;
 * otherwise there is one, and the highest and the latest are labelled. Where the names of the
 * categories do not fit below, the chart is drawn as horizontal bars.
 */
export function drawColumns(chart: PublishedChart, frame: Frame, addition = ''): Drawing {
  const caption = drawCaption(chart.unit, frame, addition);
  const key =
    chart.series.length > 1
      ? drawSeriesKey(chart.series, caption.height, frame)
      : { height: 0, marks: [] };
  const plan = planColumns(chart, caption.height + key.height, frame);
  const centres = plan.bands.map((left) => left + plan.bandWidth / 2);
  const strip = plan.allLabelled ? { height: 0, marks: [] } : stripBelow(chart, plan, frame);
  const below = plan.bottom + strip.height;
  const axis = drawCategoryAxis(chart.categories, centres, below, frame);
  if (axis === undefined) return drawBars(chart, frame, addition);
  const zero = plan.y(0);
  return {
    height: below + axis.height,
    marks: [
      ...caption.marks,
      ...key.marks,
      ...drawGrid(plan.extent.ticks, plan.y, plan, frame),
      ...chart.series.map((_, index) => drawSeries(chart, index, plan)),
      axisLine({ x: plan.left, y: zero }, { x: plan.right, y: zero }),
      ...labelColumns(chart, plan, frame),
      ...strip.marks,
      ...axis.marks,
    ],
  };
}

/** Between columns of a category. */
const betweenColumns = 2;

function drawSeries(chart: PublishedChart, index: number, plan: ColumnPlan): string {
  const { series } = chart;
  const slot = slotOf(index, figureSeries(chart).length);
  const rects = plan.bands.map((band, category) => {
    const point = series[index]?.points[category];
    const value = knownValue(point) ?? 0;
    const y = Math.min(plan.y(0), plan.y(value));
    const height = Math.abs(plan.y(value) - plan.y(0));
    if (height < 0.05) return '';
    const x = band + index * plan.step;
    const width = Math.max(1, plan.step - (series.length === 1 ? 0 : betweenColumns));
    const fill = point?.rest === true ? fillOfRest() : fillOf(slot);
    return element('rect', { ...fill, x, y, width, height });
  });
  return seriesGroup(slot, ...rects);
}

/** Columns too thin for what stands instead of them have it below. */
function stripBelow(chart: PublishedChart, plan: ColumnPlan, frame: Frame): Drawing {
  const x = (category: number) => (plan.bands[category] ?? 0) + plan.bandWidth / 2;
  const sign = (_: number, slot: Slot, at: number, y: number) =>
    element('rect', { ...fillOf(slot), x: at - 5, y: y - 5, width: 10, height: 10 });
  const { left, bottom } = plan;
  return drawMissingStrip(
    chart,
    { left, bottom: bottom + 2, x, sign, until: chart.categories.length },
    frame,
  );
}
