import type { FormerRelease } from '../domain/disclosure/former-release.ts';
import type { Protection } from '../domain/disclosure/protect.ts';
import type { Solver } from '../domain/disclosure/solver.ts';
import type { Measure } from '../domain/measures/measure.ts';
import type { Row, Table } from '../domain/tables/table.ts';
import type { BodyFile } from '../folder/body.ts';
import { applyProtection, protectTables, withheldDatasets } from './disclosure.ts';
import type { EditionList } from './edition-list.ts';
import type { FigureStore } from './figure-store.ts';

/** What disclosure control goes by. */
export interface Rules {
  readonly measures: readonly Measure[];
  readonly disclosure: BodyFile['disclosure'];
  readonly solver: Solver;
  /** What the releases on the shelf show. */
  readonly former: readonly FormerRelease[];
}

/**
 * Chooses what is hidden in each list of returns, in the order of the lists, the newest first. All of them are
 * published together on one site, so a reader knows all: each list is protected as if the older ones had been released before
 * it, with the same proof as for releases on the shelf. A list of which a newer one only goes on in time shows nothing
 * that the newer does not, and has its protection.
 */
export function protectLists(
  lists: readonly EditionList[],
  { measures, disclosure, solver, former }: Rules,
  store: FigureStore,
): readonly Protection[] {
  const owners = lists.map((list, position) =>
    lists.slice(0, position).findIndex((newer) => goesOn(newer.tables, list.tables)),
  );
  const chosen = new Map<number, Protection>();
  const shown: FormerRelease[] = [];
  for (const [position, list] of [...lists.entries()].toReversed()) {
    if (owners[position] !== -1) continue;
    const known = [...former, ...shown];
    const others = lists.filter((other) => other !== list).map(({ tables }) => tables);
    const protection = protectTables(list.tables, measures, disclosure, solver, known, others);
    chosen.set(position, protection);
    if (position > 0) shown.push(asRelease(list, protection, measures, disclosure, store));
  }
  return lists.map((_, position) => {
    const protection = chosen.get(ownerOf(position, owners));
    if (protection === undefined) throw new Error('A list of returns has no protection.');
    return protection;
  });
}

/** A newer list may itself be gone on from by one that is newer still. */
function ownerOf(position: number, owners: readonly number[]): number {
  const owner = owners[position] ?? -1;
  return owner === -1 ? position : ownerOf(owner, owners);
}

/**
 * True where `newer` has every row about people that `older` has, and beside these only rows about later times: then
 * every number of the older is one of the newer, and is worked out from the same cells.
 */
function goesOn(newer: readonly Table[], older: readonly Table[]): boolean {
  return older.every((table, position) => {
    const all = newer[position]?.rows ?? [];
    if (table.dataset.disclosure === 'none' || table.rows === all) return true;
    const rows = new Set<Row>(table.rows);
    const more = all.filter((row) => !rows.has(row));
    const last = table.rows.reduce((end, { period }) => (period.end > end ? period.end : end), '');
    return (
      all.length - more.length === rows.size && more.every(({ period }) => period.start > last)
    );
  });
}

/** What an edition shows, as a reader of the next one knows it. */
function asRelease(
  { editions, tables }: EditionList,
  protection: Protection,
  measures: readonly Measure[],
  { posts }: BodyFile['disclosure'],
  store: FigureStore,
): FormerRelease {
  const id = `edition ${editions[0]}`;
  const withheld = withheldDatasets(tables, posts, protection);
  const numbers = { tables, figures: store.figures(tables) };
  const shown = applyProtection(numbers, measures, protection, withheld);
  const named = new Map<string, Row['source']>();
  const source = (one: Row['source']) => {
    const known = named.get(one.file) ?? { ...one, file: `${id}/${one.file}` };
    named.set(one.file, known);
    return known;
  };
  const people = shown.tables.filter(({ dataset }) => dataset.disclosure !== 'none');
  return {
    id,
    possibilities: protection.profile.possibilities,
    zeroHidden: protection.zeroHidden,
    tables: people.map((table) => ({
      ...table,
      rows: table.rows.map((row) => ({ ...row, source: source(row.source) })),
    })),
    figures: new Map(
      shown.figures.flatMap(({ id: figure, value }) =>
        value === null ? [] : [[figure, value] as const],
      ),
    ),
  };
}
