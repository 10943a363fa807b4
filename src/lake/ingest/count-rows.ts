import type { DuckDBConnection } from '@duckdb/node-api';
import { rowsOf } from '../database.ts';
import type { LakeLists } from './lists.ts';
import type { TakenFile, Taking } from './taking.ts';

/** What the rows of one file come to. */
export interface RowCounts {
  /** Number of the file, from 0, among those that were read together. */
  readonly file: number;
  readonly read: number;
  readonly wrong: number;
  /** The force that the rows name, first and last by the alphabet. */
  readonly first: string | null;
  readonly last: string | null;
  readonly repeats: number;
  readonly withoutPoint: number;
  readonly withoutLsoa: number;
  readonly sharedIds: number;
  /** Rows that repeat an earlier one with a crime id in every column. */
  readonly repeatedIds: number;
}

export const noCounts: RowCounts = {
  file: 0,
  read: 0,
  wrong: 0,
  first: null,
  last: null,
  repeats: 0,
  withoutPoint: 0,
  withoutLsoa: 0,
  sharedIds: 0,
  repeatedIds: 0,
};

/**
 * Counts the rows of a table that `readStatement` made, by file. A file without rows has no counts.
 *
 * @param files - How many files it was made of: groups have their price, and one file needs none.
 */
export async function countEach(
  connection: DuckDBConnection,
  table: string,
  { id, withoutLsoa }: Taking,
  files: number,
): Promise<readonly RowCounts[]> {
  const [file, groups] = files === 1 ? ['0', ''] : ['f', 'GROUP BY f'];
  const [identified, distinct, ids] =
    id === null
      ? ['0', '0', '0']
      : [
          `count(${id})`,
          `count(DISTINCT h) FILTER (${id} IS NOT NULL)`,
          `count(DISTINCT hash(${id})) FILTER (${id} IS NOT NULL)`,
        ];
  const rows = await rowsOf(
    connection,
    `SELECT ${file} AS f, count(*) AS read, count(wrong) AS wrong, min(falls) AS first, max(falls) AS last,
      count(*) - count(DISTINCT h) AS repeats, count(*) FILTER (lon IS NULL) AS without_point,
      count(*) FILTER (${withoutLsoa}) AS without_lsoa,
      ${identified} AS identified, ${distinct} AS distinct_rows, ${ids} AS ids
    FROM ${table} ${groups}`,
  );
  return rows.map((row) => {
    const number = (name: string): number => Number(row[name] ?? 0);
    const text = (name: string): string | null => (row[name] == null ? null : String(row[name]));
    return {
      file: number('f'),
      read: number('read'),
      wrong: number('wrong'),
      first: text('first'),
      last: text('last'),
      repeats: number('repeats'),
      withoutPoint: number('without_point'),
      withoutLsoa: number('without_lsoa'),
      sharedIds: number('distinct_rows') - number('ids'),
      repeatedIds: number('identified') - number('distinct_rows'),
    };
  });
}

/** Whether every row can be kept as it is. */
export function isClean(file: TakenFile, counts: RowCounts, lists: LakeLists): boolean {
  const named = [counts.first, counts.last].every((name) => isOwn(file, name, lists));
  return counts.wrong === 0 && named;
}

/** Kinds without a column for the force name none. */
function isOwn(file: TakenFile, name: string | null, lists: LakeLists): boolean {
  return file.kind === 'stop-and-search' || (name !== null && lists.isNameOf(file.force, name));
}
