import type { ChartPoint, PublishedChart } from '../../domain/publication/published-chart.ts';
import type { ColumnPlan } from './column-plan.ts';
import type { Frame } from './frame.ts';
import { LabelSpace, type Spot } from './label-space.ts';
import { knownValue, roleOf } from './readings.ts';
import { drawText } from './text.ts';

/** Between a column and its value. */
const gap = 5;

interface Column {
  readonly series: number;
  readonly category: number;
  readonly point: ChartPoint;
}

/**
 * The values over their columns, below negative ones; and on the baseline, where every column has
 * its label, what stands for a value that there is not. What would overlap moves or is left out.
 */
export function labelColumns(
  chart: PublishedChart,
  plan: ColumnPlan,
  frame: Frame,
): readonly string[] {
  const all = columnsOf(chart);
  const space = new LabelSpace({
    left: plan.left,
    top: plan.top - 2,
    right: frame.width,
    bottom: plan.bottom + 2,
  });
  for (const column of all) space.take(boxOf(column, plan));
  const chosen = plan.allLabelled ? all : telling(chart, all);
  return chosen.map((column) => {
    const spot = space.place(column.point.text, frame.textSize, spotsFor(column, plan, frame));
    return spot === undefined
      ? ''
      : drawText(roleOf(column.point), column.point.text, spot.x, spot.y, spot.anchor);
  });
}

function columnsOf({ series }: PublishedChart): readonly Column[] {
  return series.flatMap(({ points }, index) =>
    points.map((point, category) => ({ series: index, category, point })),
  );
}

function isMissing({ point }: Column): boolean {
  return knownValue(point) === null;
}

/** Of each series the latest and the highest. */
function telling({ series }: PublishedChart, all: readonly Column[]): readonly Column[] {
  const chosen = series.flatMap((_, index) => {
    const own = all.filter((column) => column.series === index && !isMissing(column));
    const values = own.map(({ point }) => knownValue(point) ?? 0);
    return [own.at(-1), own[values.indexOf(Math.max(...values))]];
  });
  return [...new Set(chosen)].filter((column) => column !== undefined);
}

function middle({ series, category }: Column, { bands, step }: ColumnPlan): number {
  return (bands[category] ?? 0) + (series + 0.5) * step;
}

function boxOf(column: Column, plan: ColumnPlan) {
  const value = plan.y(knownValue(column.point) ?? 0);
  const zero = plan.y(0);
  const centre = middle(column, plan);
  return {
    left: centre - plan.step / 2,
    right: centre + plan.step / 2,
    top: Math.min(value, zero),
    bottom: Math.max(value, zero),
  };
}

function spotsFor(column: Column, plan: ColumnPlan, frame: Frame): readonly Spot[] {
  const x = middle(column, plan);
  const half = plan.step / 2;
  const value = knownValue(column.point) ?? 0;
  const y = value < 0 ? plan.y(value) + frame.textSize * 0.75 + gap : plan.y(value) - gap;
  return [
    { x, y, anchor: 'middle' },
    { x: x + half, y, anchor: 'end' },
    { x: x - half, y, anchor: 'start' },
  ];
}
