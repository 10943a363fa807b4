import { listed } from '../domain/claims/describe-point.ts';
import type { Figure } from '../domain/figures/figure.ts';
import { rowOf } from '../domain/tables/row-of.ts';
import type { Table } from '../domain/tables/table.ts';
import { formatDate } from '../domain/time/period.ts';

/** Whose scales the words among these figures are on: `2021/22`, `2023 to 2025`, as they come. */
export function scaleOwners(figures: readonly Figure[]): readonly string[] {
  return [...byOwner(figures).keys()];
}

/**
 * What is said below words on scales with owners: the day on which each owner’s were published, where
 * the return gives it, and with several owners that the one is not to be held against the other.
 */
export function scaleNotes(
  figures: readonly Figure[],
  { tables }: { readonly tables: ReadonlyMap<string, Table> },
): readonly string[] {
  const owners = byOwner(figures);
  const names = [...owners.keys()];
  const published = [...owners].flatMap(([of, members]) => publishedOn(of, members, tables));
  if (names.length < 2) return published;
  return [
    ...published,
    `The ${nameOf(figures)}s of ${listed(names)} are on scales of their own and cannot be compared.`,
  ];
}

function byOwner(figures: readonly Figure[]): ReadonlyMap<string, readonly Figure[]> {
  const owned = figures.flatMap((figure) =>
    figure.unit.kind === 'scale' && figure.unit.of !== undefined
      ? [{ of: figure.unit.of, figure }]
      : [],
  );
  const groups = Map.groupBy(owned, ({ of }) => of);
  return new Map([...groups].map(([of, members]) => [of, members.map(({ figure }) => figure)]));
}

function nameOf(figures: readonly Figure[]): string {
  const unit = figures.find((figure) => figure.unit.kind === 'scale')?.unit;
  return unit?.kind === 'scale' ? unit.name : '';
}

function publishedOn(
  of: string,
  figures: readonly Figure[],
  tables: ReadonlyMap<string, Table>,
): readonly string[] {
  const dates = figures.flatMap((figure) => {
    const date = rowOf(figure, tables)?.texts.published ?? '';
    return date === '' ? [] : [date];
  });
  const days = [...new Set(dates)].toSorted().map(formatDate);
  return days.length === 0
    ? []
    : [`The ${nameOf(figures)}s of ${of} were published on ${listed(days)}.`];
}
