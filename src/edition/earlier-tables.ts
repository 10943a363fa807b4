import type { EarlierTables, Publication } from '../domain/publication/publication.ts';
import { rowKey } from '../domain/tables/row-key.ts';
import type { Table } from '../domain/tables/table.ts';
import type { OwnNumbers } from './numbers.ts';

/** Tables of older lists in which rows stand that the newest has otherwise, or not at all. */
export function earlierTables([newest, ...older]: readonly OwnNumbers[]): Pick<
  Publication,
  'earlier'
> {
  const earlier = older.flatMap(({ editions, shown }): EarlierTables[] => {
    const tables = [...shown.tables.values()].filter((table) =>
      isOther(table, newest?.shown.tables.get(table.dataset.id)),
    );
    return tables.length === 0 ? [] : [{ editions, tables }];
  });
  return earlier.length === 0 ? {} : { earlier };
}

function isOther(older: Table, newer: Table | undefined): boolean {
  if (newer === undefined || older.rows === newer.rows) return older.rows !== newer?.rows;
  const name = (row: Table['rows'][number]) => rowKey(older.dataset, row);
  const rows = new Map(newer.rows.map((row) => [name(row), row]));
  return older.rows.some((row) => {
    const now = rows.get(name(row));
    return now === undefined || said(now) !== said(row);
  });
}

function said({ codes, numbers, texts }: Table['rows'][number]): string {
  const shown = Object.entries(numbers).map(([name, { value, status }]) => [name, value, status]);
  return JSON.stringify([codes, shown, texts]);
}
