import type { DuckDBConnection } from '@duckdb/node-api';
import { literal } from '../sql.ts';
import { onceCounts, removeRepeats } from './count-once.ts';
import { countEach, isClean } from './count-rows.ts';
import type { LakeLists } from './lists.ts';
import type { Taken } from './take-file.ts';
import { readStatement, type TakenFiles, type Taking, takingOf } from './taking.ts';

/** A file of which every row was kept, and the Parquet file that they are in. */
export interface TakenTogether {
  readonly taken: Taken;
  readonly parquet: string;
}

/**
 * Reads several small files at once, since planning a statement costs more than reading a thousand rows. Null
 * stands for a file that has something wrong in it, or may have: it has to be taken alone.
 *
 * @param table - Name of a table of the connection, which is replaced.
 * @param scratch - How the paths of the Parquet files begin.
 */
export async function takeTogether(
  connection: DuckDBConnection,
  table: string,
  files: TakenFiles,
  lists: LakeLists,
  scratch: string,
): Promise<readonly (TakenTogether | null)[]> {
  const taking = takingOf(files, lists, 'fast');
  try {
    await connection.run(readStatement(table, files, taking, 'fast'));
  } catch {
    // A row of one of them is not as the first line says, and the error need not tell of which.
    return files.map(() => null);
  }
  const counts = await countEach(connection, table, taking, files.length);
  const clean = new Map(
    counts.flatMap((one) => {
      const file = files[one.file];
      return file !== undefined && isClean(file, one, lists) ? [[one.file, one] as const] : [];
    }),
  );
  const repeated = [...clean.values()].some((one) => onceCounts(one, taking).countedOnce > 0);
  if (repeated) await removeRepeats(connection, table, taking);
  const results: (TakenTogether | null)[] = [];
  for (const index of files.keys()) {
    const one = clean.get(index);
    const parquet = `${scratch}-${index}.parquet`;
    if (one !== undefined)
      await writeParquet(connection, table, taking, parquet, `WHERE f = ${index}`);
    results.push(
      one === undefined
        ? null
        : { taken: { taking, ...one, ...onceCounts(one, taking), setAside: [] }, parquet },
    );
  }
  return results;
}

/**
 * Writes rows of a table in their order. One statement could write all files, each a partition, but not in the
 * order of the rows.
 */
export async function writeParquet(
  connection: DuckDBConnection,
  table: string,
  { columns }: Taking,
  path: string,
  where = '',
): Promise<void> {
  const names = columns.map(([name]) => name).join(', ');
  await connection.run(
    `COPY (SELECT ${names} FROM ${table} ${where}) TO ${literal(path)}
    (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1)`,
  );
}
