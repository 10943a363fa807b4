import { describeChart } from '../../src/domain/claims/describe.ts';
import { formatValue } from '../../src/domain/figures/format.ts';
import type { PublishedChart } from '../../src/domain/publication/publication.ts';

/** A chart as a test writes it: a number, or the shorthand of a status where there is none. */
export interface Sketch
  extends Pick<
    PublishedChart,
    'kind' | 'title' | 'unit' | 'categories' | 'control' | 'direction' | 'target'
  > {
  readonly decimals?: number;
  readonly series: Readonly<Record<string, readonly (number | string)[]>>;
}

/** The sketch as the compiler would hand it over, description included. */
export function buildChart(sketch: Sketch): PublishedChart {
  const { series: _, decimals = 0, ...rest } = sketch;
  const { unit } = rest;
  const series = Object.entries(sketch.series).map(([name, values]) => ({
    name,
    points: values.map((value) =>
      typeof value === 'string'
        ? { value: null, text: value, figure: null }
        : { value, text: formatValue(value, unit, decimals), figure: null },
    ),
  }));
  const chart = { ...rest, id: 'chart', decimals, series };
  return { ...chart, description: describeChart(chart) };
}
