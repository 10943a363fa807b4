import type { Evidence, LegalEvent } from '../../domain/law/evidence.ts';
import type { Requirement, ShownBy } from '../../domain/law/requirement.ts';
import type { EventKind, Timing } from '../../domain/law/timing.ts';
import { selects } from '../../domain/measures/select.ts';
import type { Edition } from '../../domain/publication/publication.ts';
import type { Text } from '../../domain/statements/statement.ts';
import type { Row, Table } from '../../domain/tables/table.ts';
import { type IsoDate, type Period, parsePeriod } from '../../domain/time/period.ts';
import { type Dated, firstPublic } from './dated.ts';

/** What the tables of the site show, and the events that their rows tell of. */
export interface ShownByTables {
  readonly evidence: readonly Evidence[];
  readonly events: readonly LegalEvent[];
}

/** Only rows that an edition can know are public: an edition publishes what was returned up to the end of its month. */
export function tableEvidence(
  tables: ReadonlyMap<string, Table>,
  requirements: readonly Requirement[],
  editions: readonly Edition<Text>[],
): ShownByTables {
  const publicOn = publicationOf(editions);
  const shown = requirements.flatMap((requirement) =>
    (requirement.shownBy ?? []).map((by) => {
      const table = tables.get(by.dataset);
      if (table === undefined || table.sources.length === 0) return { evidence: [], events: [] };
      return by.event === undefined
        ? { evidence: byPeriod(requirement, by, table, publicOn), events: [] }
        : byRow(requirement, by, table, publicOn);
    }),
  );
  return {
    evidence: shown.flatMap(({ evidence }) => evidence),
    events: shown.flatMap(({ events }) => events),
  };
}

type PublicOn = (period: Period) => Dated | null;

/** The first edition that can know of a period makes it public; null while there is none. */
export function publicationOf(editions: readonly Edition<Text>[]): PublicOn {
  const known = editions
    .map((edition) => ({ end: parsePeriod(edition.id)?.end ?? '', public: firstPublic(edition) }))
    .toSorted((a, b) => (a.end < b.end ? -1 : 1));
  return (period) => known.find(({ end }) => end >= period.end)?.public ?? null;
}

/**
 * One piece of evidence for each period that was returned. A return says what it reports on by its name, so that one
 * without a row says that there was nothing; where only some rows count, a period needs one of them.
 */
function byPeriod(
  { id }: Requirement,
  by: ShownBy,
  table: Table,
  publicOn: PublicOn,
): readonly Evidence[] {
  const rows = rowsOf(by, table);
  const all = by.where === undefined && by.needs === undefined;
  // What lasts is handed in again by every later return, whether its row has changed or not.
  const lasts = table.dataset.lasting === true && rows.length > 0;
  const periods = [
    ...(all || lasts ? table.sources.map(({ period }) => period) : []),
    ...rows.map(({ period }) => period),
  ];
  const each = [...new Map(periods.map((period) => [period.id, period])).values()];
  return each.flatMap((period) => evidenceOf(id, table, publicOn(period), { periods: [period] }));
}

/** One event for each row that tells of one, and evidence where the row has what is needed. */
function byRow(
  { id, timing }: Requirement,
  by: ShownBy,
  table: Table,
  publicOn: PublicOn,
): ShownByTables {
  const kind = eventOf(timing);
  const dates = rowsOf({ ...by, needs: undefined }, table).flatMap((row) => {
    const on = dayOf(row, by.event ?? '');
    return on === null || kind === null ? [] : [{ row, on, kind }];
  });
  return {
    events: dates.map(({ row, on, kind: event }) => ({
      event,
      on,
      monthOnly: false,
      title: titleOf(row, by, table),
      id: rowId(row),
      requirement: id,
    })),
    evidence: dates
      .filter(({ row }) => by.needs === undefined || (row.texts[by.needs] ?? '') !== '')
      .flatMap(({ row, on }) => {
        const said = by.published === undefined ? null : dayOf(row, by.published);
        const site = publicOn(row.source.period);
        // The register may say that it was public before the site that shows it.
        const date = said === null ? site : { date: said, monthOnly: false };
        return evidenceOf(id, table, site === null ? null : date, {
          periods: [],
          event: on,
          eventId: rowId(row),
        });
      }),
  };
}

function evidenceOf(
  requirement: string,
  { dataset }: Table,
  when: Dated | null,
  about: Pick<Evidence, 'periods' | 'event' | 'eventId'>,
): readonly Evidence[] {
  if (when === null) return [];
  const place = { kind: 'dataset' as const, dataset: dataset.id, title: dataset.title };
  const { date, monthOnly } = when;
  return [{ requirement, place, published: date, confirmed: date, monthOnly, ...about }];
}

function rowsOf(
  { where = {}, needs }: { readonly where?: ShownBy['where']; readonly needs?: string | undefined },
  table: Table,
): readonly Row[] {
  return table.rows.filter(
    (row) => selects(where, row.codes) && (needs === undefined || (row.texts[needs] ?? '') !== ''),
  );
}

function dayOf(row: Row, column: string): IsoDate | null {
  const said = row.texts[column];
  if (said === undefined) return row.period.kind === 'day' ? row.period.start : null;
  const period = parsePeriod(said);
  return period?.kind === 'day' ? period.start : null;
}

function rowId({ source, row }: Row): string {
  return `${source.file}:${row}`;
}

/** A row is named by its own words. */
function titleOf(row: Row, { title = '' }: ShownBy, table: Table): string {
  const code = row.codes[title];
  const label = code === undefined ? undefined : table.labels[title]?.[code];
  return label ?? row.texts[title] ?? table.dataset.title;
}

function eventOf(timing: Timing): EventKind | null {
  return 'event' in timing ? timing.event : null;
}
