import type { FigureIndex } from '../domain/figures/figure-index.ts';
import { total } from '../domain/measures/group.ts';
import type { Measure } from '../domain/measures/measure.ts';
import type { Course, Edition, OutlookRow } from '../domain/publication/publication.ts';
import type { Text } from '../domain/statements/statement.ts';
import type { Table } from '../domain/tables/table.ts';
import { chartOf } from '../domain/trends/chart.ts';
import { latestRun } from '../domain/trends/series.ts';
import { behindIn, measureTrend } from './measure-trend.ts';

/** Useful limits come from five or six points on (Wheeler); they are on trial up to twelve. */
const fewestCharted = 6;

/**
 * What each measure has done over the whole of its dimensions: as the newest edition judges it, with
 * the word of the force and the author’s, or else by the rule alone. Places and words on a scale have
 * no course, nor has a single period.
 */
export function coursesOf(
  measures: readonly Measure[],
  { figures, tables }: { figures: FigureIndex; tables: ReadonlyMap<string, Table> },
  editions: readonly Edition<Text>[],
): ReadonlyMap<string, Course<Text>> {
  const rows = outlookRows(editions);
  const shelf = { measures: new Map(measures.map((measure) => [measure.id, measure])), tables };
  return new Map(
    measures.flatMap((measure): [string, Course<Text>][] => {
      const { kind } = measure.unit;
      const series = figures.series(
        measure.id,
        measure.by.map(() => total),
      );
      if (series.length < 2 || kind === 'rank' || kind === 'scale') return [];
      const latest = series.at(-1)?.id ?? '';
      const row = rows
        .get(measure.id)
        ?.find(({ trend }) => trend.figures.length === 0 || trend.figures.includes(latest));
      const {
        trend,
        stated,
        override,
      }: Pick<OutlookRow<Text>, 'trend' | 'stated' | 'override'> = row ?? {
        trend: measureTrend(series, measure, shelf),
        stated: null,
      };
      const run = latestRun(series, behindIn(measure, shelf));
      // A quarter hides what its months do, and a chart that leaves months out hides the gap.
      const charted =
        run !== null &&
        run.perYear === 12 &&
        run.readings.length >= fewestCharted &&
        run.readings.length === series.length;
      const control = charted ? chartOf(run, measure, trend.rebased ?? []) : null;
      return [
        [measure.id, { trend, stated, ...(override === undefined ? {} : { override }), control }],
      ];
    }),
  );
}

/** The rows of all outlooks by measure, those of the newest edition first. */
function outlookRows(
  editions: readonly Edition<Text>[],
): ReadonlyMap<string, readonly OutlookRow<Text>[]> {
  const rows = editions
    .flatMap(({ groups }) => groups.flatMap(({ sections }) => sections))
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'outlook' ? block.outlook.rows : []));
  return Map.groupBy(rows, ({ measure }) => measure);
}
