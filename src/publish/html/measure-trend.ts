import type { Measure } from '../../domain/measures/measure.ts';
import type { OutlookRow, Publication } from '../../domain/publication/publication.ts';
import { trendOf } from '../../domain/trends/trend-of.ts';
import { wholeSeries } from './measure-figures.ts';
import type { SiteIndex } from './site-index.ts';

/** What a measure is judged to have done, and what others say of it. */
export type Judged = Pick<OutlookRow, 'trend' | 'stated' | 'override'>;

/**
 * What a measure has done over the whole of its dimensions: as the newest edition judges it, with the
 * word of the force and the author’s, or else by the rule alone. Null of a single period, and of places
 * and words on a scale, which have no course.
 */
export function judgementOf(site: SiteIndex, measure: Measure): Judged | null {
  const series = wholeSeries(site.figuresOf.get(measure.id) ?? []);
  const { kind } = measure.unit;
  if (series.length < 2 || kind === 'rank' || kind === 'scale') return null;
  const latest = series.at(-1)?.id ?? '';
  const row = site.outlooks
    .get(measure.id)
    ?.find(({ trend }) => trend.figures.length === 0 || trend.figures.includes(latest));
  return row ?? { trend: trendOf(series, measure), stated: null };
}

/** The rows of all outlooks by measure, those of the newest edition first. */
export function indexOutlooks({
  editions,
}: Publication): ReadonlyMap<string, readonly OutlookRow[]> {
  const rows = editions
    .flatMap(({ groups }) => groups.flatMap(({ sections }) => sections))
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'outlook' ? block.outlook.rows : []));
  return Map.groupBy(rows, ({ measure }) => measure);
}
