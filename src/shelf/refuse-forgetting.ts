import type { FormerRelease } from '../domain/disclosure/former-release.ts';
import { countColumns } from '../domain/disclosure/stated.ts';
import type { Publication } from '../domain/publication/publication.ts';
import { rowKey } from '../domain/tables/row-key.ts';
import type { Table } from '../domain/tables/table.ts';
import { UserError } from './user-error.ts';

/**
 * A release that nobody signed may be written again under its number, but not so that what it showed of people is forgotten: the
 * next one could not be held against it.
 */
export function refuseForgetting(
  { release, tables }: Pick<Publication, 'release' | 'tables'>,
  former: readonly FormerRelease[],
): void {
  const replaced = former.find(({ id }) => id === release.id);
  if (replaced === undefined) return;
  const now = new Map(tables.flatMap(shownIn));
  const forgotten = replaced.tables
    .flatMap((table) => shownIn(table).map((shown) => ({ table, shown })))
    .find(({ shown: [name, value] }) => now.get(name) !== value);
  if (forgotten === undefined) return;
  throw new UserError(
    `${release.id} was published already, with other numbers of people (${forgotten.table.dataset.title}), and what was shown has to stay known: give this one the next revision in edition.yaml, with a reason.`,
  );
}

/** Every count of people that a table shows, by the name of its cell in whatever file it stands. */
function shownIn({ dataset, rows }: Table): readonly (readonly [string, number])[] {
  return rows.flatMap((row) =>
    countColumns(dataset).flatMap(({ name }) => {
      const value = row.numbers[name]?.value ?? null;
      const cell = [dataset.id, rowKey(dataset, row), name].join('|');
      return value === null ? [] : [[cell, value] as const];
    }),
  );
}
