import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { rowsOf } from '../database.ts';
import type { Difference, LakeEntry } from '../entry.ts';
import { asWritten, literal } from '../sql.ts';

/**
 * How a month that is stated again differs from how it was stated before: rows in the one and not in the
 * other, each as often as it occurs.
 *
 * @param after - Path of the Parquet file of the new statement.
 */
export async function differenceTo(
  connection: DuckDBConnection,
  lake: string,
  before: LakeEntry,
  after: { readonly path: string; readonly rows: number },
): Promise<Difference> {
  const earlier = `FROM read_parquet(${literal(join(lake, before.path))}, ${asWritten})`;
  const later = `FROM read_parquet(${literal(after.path)}, ${asWritten})`;
  const [row] = await rowsOf(
    connection,
    `SELECT
      (SELECT count(*) FROM (SELECT * ${later} EXCEPT ALL SELECT * ${earlier})) AS added,
      (SELECT count(*) FROM (SELECT * ${earlier} EXCEPT ALL SELECT * ${later})) AS removed`,
  );
  return {
    csvSha256: before.csvSha256,
    edition: before.supply.edition,
    before: before.rows.kept,
    after: after.rows,
    added: Number(row?.added ?? 0),
    removed: Number(row?.removed ?? 0),
  };
}
