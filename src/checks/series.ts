import type { Unit } from '../domain/figures/unit.ts';
import type { NumberColumn } from '../domain/tables/dataset.ts';
import type { Row, Table } from '../domain/tables/table.ts';
import { lookAlikeKey } from '../domain/text/look-alike.ts';
import { stretchOf } from '../domain/time/neighbours.ts';

/** A number that a row gives. */
export interface GivenCell {
  readonly row: Row;
  readonly column: string;
  readonly value: number;
}

/** True where rows of one period after the other say how something went: not lists, nor what lasts. */
export function hasHistory({ dataset }: Table): boolean {
  return dataset.register === undefined && dataset.lasting !== true;
}

export function numberColumns({ dataset }: Table): readonly NumberColumn[] {
  return dataset.columns.filter((column) => column.kind === 'number');
}

/**
 * The rows about one thing, period after period: same codes, same words where words are part of the key (a reference),
 * periods of one length. A series has a row a period.
 */
export function rowSeries(table: Table): readonly (readonly Row[])[] {
  const { columns, key } = table.dataset;
  const codeNames = columns.flatMap(({ kind, name }) => (kind === 'code' ? [name] : []));
  const textNames = columns.flatMap(({ kind, name }) =>
    kind === 'text' && key.includes(name) ? [name] : [],
  );
  const series = Map.groupBy(table.rows, ({ period, codes, texts }) =>
    JSON.stringify([
      stretchOf(period),
      ...codeNames.map((name) => codes[name] ?? null),
      ...textNames.map((name) => lookAlikeKey(texts[name] ?? '')),
    ]),
  );
  return [...series.values()].map((rows) =>
    rows.toSorted((a, b) => (a.period.end < b.period.end ? -1 : 1)),
  );
}

/**
 * True where a number of the column is hidden in any of the rows: whatever is said of the others then would say of
 * that one that it is like them, or unlike.
 */
export function hidesSome(rows: readonly Row[], column: string): boolean {
  return rows.some(({ numbers }) => numbers[column]?.status === 'suppressed');
}

/** What the rows give in a column, without those that give no number. */
export function cellsIn(rows: readonly Row[], column: string): readonly GivenCell[] {
  return rows.flatMap((row) => {
    const value = row.numbers[column]?.value ?? null;
    return value === null ? [] : [{ row, column, value }];
  });
}

/** `101 priority, May 2024`: what a row is about besides its period; empty where it is about nothing else. */
export function aboutRow({ codes }: Row, { labels }: Pick<Table, 'labels'>): string {
  return Object.entries(codes)
    .map(([name, code]) => labels[name]?.[code] ?? code)
    .join(', ');
}

export function countsThings(unit: Unit): boolean {
  return unit.kind === 'count';
}
