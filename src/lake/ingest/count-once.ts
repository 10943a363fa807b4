import type { DuckDBConnection } from '@duckdb/node-api';
import type { RowCounts } from './count-rows.ts';
import type { Taking } from './taking.ts';

/** What is kept of a file when repeats of one crime are gone. */
export interface OnceCounts {
  readonly kept: number;
  /** Rows that are equal in every column and are kept: nothing tells a repeat from two alike. */
  readonly repeats: number;
  /** Rows that are not kept. */
  readonly countedOnce: number;
}

/** A crime id says which rows are one crime: where they are equal in every column, one of them counts. */
export function onceCounts(
  { read, repeats, repeatedIds }: Pick<RowCounts, 'read' | 'repeats' | 'repeatedIds'>,
  { isOnePerId }: Pick<Taking, 'isOnePerId'>,
): OnceCounts {
  const countedOnce = isOnePerId ? repeatedIds : 0;
  return { kept: read - countedOnce, repeats: repeats - countedOnce, countedOnce };
}

/** Takes repeats of one crime out of a table that `readStatement` made; the first of them stays. */
export async function removeRepeats(
  connection: DuckDBConnection,
  table: string,
  { id }: Taking,
): Promise<void> {
  await connection.run(
    `DELETE FROM ${table} WHERE ${id} IS NOT NULL AND rowid NOT IN (
      SELECT min(rowid) FROM ${table} WHERE ${id} IS NOT NULL GROUP BY f, ${id}, h)`,
  );
}
