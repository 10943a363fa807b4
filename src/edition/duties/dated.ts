import type { Edition } from '../../domain/publication/publication.ts';
import { ukClock } from '../../domain/time/instant.ts';
import { type IsoDate, parsePeriod } from '../../domain/time/period.ts';

/** A day as somebody wrote it; of a month, its last day. */
export interface Dated {
  readonly date: IsoDate;
  readonly monthOnly: boolean;
}

/** Reads a day or a month that the schema has let through. */
export function dated(said: string): Dated {
  const period = parsePeriod(said);
  return { date: period?.end ?? said, monthOnly: period?.kind === 'month' };
}

/** When what an edition holds was first public: before this site showed it, where the edition says so. */
export function firstPublic({
  published,
  firstPublished,
}: Pick<Edition, 'published' | 'firstPublished'>): Dated {
  return firstPublished === undefined
    ? { date: ukClock(published).date, monthOnly: false }
    : dated(firstPublished);
}
