import { describeChart } from '../../src/domain/claims/describe.ts';
import { formatValue } from '../../src/domain/figures/format.ts';
import type { ChartPoint, PublishedChart } from '../../src/domain/publication/published-chart.ts';
import type { Interval } from '../../src/domain/statistics/interval.ts';

/** A chart as a test writes it: a number, or the shorthand of a status where there is none. */
export interface Sketch
  extends Pick<
    PublishedChart,
    | 'kind'
    | 'title'
    | 'unit'
    | 'categories'
    | 'control'
    | 'direction'
    | 'target'
    | 'funnel'
    | 'against'
  > {
  readonly decimals?: number;
  readonly series: Readonly<Record<string, readonly (number | string)[]>>;
  /** What the hidden parts of each category come to: one more series. */
  readonly rest?: readonly (number | string)[];
  /** The last category is no category, but what the hidden parts of each series come to. */
  readonly restLast?: true;
  /** Both ends of the 95% interval around each point of every series, by position. */
  readonly intervals?: readonly (readonly [number, number] | null)[];
  /** What each point of every series was divided by. */
  readonly exposures?: readonly number[];
  /** On which side of the 99.8% limits each point of every series lies. */
  readonly outside?: readonly ('high' | 'low' | null)[];
  /** The category that is the body's own area. */
  readonly own?: string;
  /** The place of each point of every series. */
  readonly ranks?: readonly number[];
}

/** The sketch as the compiler would hand it over, description included. */
export function buildChart(sketch: Sketch): PublishedChart {
  const { series: _, intervals: __, exposures: ___, outside: ____, own: _____, ...others } = sketch;
  const { ranks: ______, rest: hidden, restLast, ...rest } = others;
  const { decimals = 0 } = rest;
  const last = restLast === true ? sketch.categories.length - 1 : null;
  const series = Object.entries(sketch.series).map(([name, values]) => ({
    name,
    points: values.map((value, index) => ({
      ...(typeof value === 'string'
        ? { value: null, text: value, figure: null }
        : { value, text: formatValue(value, sketch.unit, decimals), figure: null }),
      ...more(sketch, index),
      ...(index === last ? { rest: true as const } : {}),
    })),
  }));
  const chart = {
    ...rest,
    id: 'chart',
    decimals,
    series: hidden === undefined ? series : [...series, restSeries(hidden, sketch)],
  };
  return { ...chart, description: describeChart(chart) };
}

function restSeries(values: readonly (number | string)[], { unit, decimals = 0 }: Sketch) {
  const points = values.map((value) =>
    typeof value === 'string'
      ? { value: null, text: value, figure: null, rest: true as const }
      : { value, text: formatValue(value, unit, decimals), figure: null, rest: true as const },
  );
  return { name: 'Hidden, together', points, rest: true as const };
}

function more(
  { categories, intervals, exposures, outside, own, ranks }: Sketch,
  index: number,
): Omit<ChartPoint, 'value' | 'text' | 'figure'> {
  const ends = intervals?.[index];
  const exposure = exposures?.[index];
  const rank = ranks?.[index];
  const side = outside?.[index] ?? null;
  return {
    ...(ends ? { interval: around(ends) } : {}),
    ...(exposure === undefined ? {} : { exposure }),
    ...(side === null ? {} : { outside: side }),
    ...(own === undefined ? {} : { own: categories[index] === own }),
    ...(rank === undefined ? {} : { rank }),
  };
}

function around([low, high]: readonly [number, number]): Interval {
  return { low, high, level: 0.95, method: 'byar' };
}
