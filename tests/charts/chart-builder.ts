import { describeChart } from '../../src/domain/claims/describe.ts';
import { formatValue } from '../../src/domain/figures/format.ts';
import type { Unit } from '../../src/domain/figures/unit.ts';
import type { ChartKind, PublishedChart } from '../../src/domain/publication/publication.ts';

/** A chart as a test writes it: a number, or the shorthand of a status where there is none. */
export interface Sketch {
  readonly kind: ChartKind;
  readonly title: string;
  readonly unit: Unit;
  readonly decimals?: number;
  readonly categories: readonly string[];
  readonly series: Readonly<Record<string, readonly (number | string)[]>>;
}

/** The sketch as the compiler would hand it over, description included. */
export function buildChart(sketch: Sketch): PublishedChart {
  const { kind, title, unit, decimals = 0, categories } = sketch;
  const series = Object.entries(sketch.series).map(([name, values]) => ({
    name,
    points: values.map((value) =>
      typeof value === 'string'
        ? { value: null, text: value, figure: null }
        : { value, text: formatValue(value, unit, decimals), figure: null },
    ),
  }));
  const chart = { id: 'chart', kind, title, unit, decimals, categories, series };
  return { ...chart, description: describeChart(chart) };
}
