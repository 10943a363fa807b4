import type { FormerRelease } from '../domain/disclosure/former-release.ts';
import { nameOf } from '../domain/disclosure/looks.ts';
import { countColumns } from '../domain/disclosure/stated.ts';
import { datasetsOf } from '../domain/measures/depends.ts';
import type { Publication } from '../domain/publication/publication.ts';
import type { Table } from '../domain/tables/table.ts';
import { UserError } from './user-error.ts';

type Written = Pick<Publication, 'release' | 'tables' | 'measures' | 'figures'>;

/**
 * A release that nobody signed may be written again under its number, but not so that what it showed of people is forgotten,
 * be it cells or the sums that figures tell of hidden ones: the next release could not be held against it.
 */
export function refuseForgetting(publication: Written, former: readonly FormerRelease[]): void {
  const { release } = publication;
  const replaced = former.find(({ id }) => id === release.id);
  if (replaced === undefined) return;
  const forgotten = forgottenTable(publication, replaced) ?? forgottenFigure(publication, replaced);
  if (forgotten === undefined) return;
  throw new UserError(
    `${release.id} was published already, with other numbers of people (${forgotten}), and what was shown has to stay known: give this one the next revision in edition.yaml, with a reason.`,
  );
}

/** The title of a table that showed a number which is not shown now, or is another. */
function forgottenTable({ tables }: Written, replaced: FormerRelease): string | undefined {
  const now = new Map(tables.flatMap(shownIn));
  const isForgotten = ([name, value]: readonly [string, number]) => now.get(name) !== value;
  return replaced.tables.find((table) => shownIn(table).some(isForgotten))?.dataset.title;
}

/** The title of a measure of which the same is true of a figure. */
function forgottenFigure(
  { measures, figures }: Written,
  replaced: FormerRelease,
): string | undefined {
  const people = new Set(replaced.tables.map(({ dataset }) => dataset.id));
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  const about = measures.filter((measure) =>
    [...datasetsOf(measure, (id) => byId.get(id))].some((dataset) => people.has(dataset)),
  );
  const changed = [...replaced.figures].filter(([id, value]) => figures.get(id)?.value !== value);
  return about.find(({ id }) => changed.some(([figure]) => figure.startsWith(`${id}.`)))?.title;
}

/** Every count of people that a table shows, by the name of its cell in whatever file it stands. */
function shownIn(table: Table): readonly (readonly [string, number])[] {
  return table.rows.flatMap((row) =>
    countColumns(table.dataset).flatMap(({ name }) => {
      const value = row.numbers[name]?.value ?? null;
      return value === null ? [] : [[nameOf(table, row, name), value] as const];
    }),
  );
}
