import type { ToldTrend } from '../domain/claims/known.ts';
import type { Figure } from '../domain/figures/figure.ts';
import { behindOf } from '../domain/measures/behind.ts';
import type { Measure } from '../domain/measures/measure.ts';
import type { Table } from '../domain/tables/table.ts';
import type { Trend } from '../domain/trends/trend.ts';
import { trendOf } from '../domain/trends/trend-of.ts';
import { trendSays, trendWords } from '../locale/en/trend.ts';

interface Shelf {
  readonly measures: ReadonlyMap<string, Measure>;
  readonly tables: ReadonlyMap<string, Table>;
}

/** What a series of a measure has done by rule, with the events and bases that the tables hold. */
export function measureTrend(
  series: readonly Figure[],
  measure: Measure,
  shelf: Shelf,
  rebase: readonly string[] = [],
): Trend {
  return trendOf(series, measure, { behind: behindIn(measure, shelf), rebase });
}

/** What is behind the figures of a measure, as these tables have it. */
export function behindIn(measure: Measure, { measures, tables }: Shelf) {
  return behindOf(measure, { table: (id) => tables.get(id), measure: (id) => measures.get(id) });
}

/** The same with its words. */
export function toldTrend(trend: Trend): ToldTrend {
  return { trend, word: trendWords[trend.word], says: trendSays(trend) };
}
