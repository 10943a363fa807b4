import { listOf } from '../sql.ts';
import type { CrimeSource } from './count-crimes.ts';

/**
 * Records of crimes whose id another record has too: of another month or with other content in the files of the
 * force, or in those of other forces. Which of them is right cannot be told, so that all are counted.
 *
 * @param elsewhere - Street files of other forces.
 */
export async function countSharedIds(
  { database, streetFiles }: CrimeSource,
  elsewhere: readonly string[],
): Promise<number> {
  if (streetFiles.length === 0) return 0;
  const inFiles = (files: readonly string[]): string =>
    `SELECT crime_id FROM read_parquet(${listOf(files)}) WHERE crime_id IS NOT NULL`;
  const shared =
    elsewhere.length === 0
      ? ''
      : `UNION SELECT DISTINCT crime_id FROM (${inFiles(elsewhere)}) SEMI JOIN own USING (crime_id)`;
  const [row] = await database.all(
    `WITH own AS MATERIALIZED (${inFiles(streetFiles)}),
    shared AS (SELECT crime_id FROM own GROUP BY crime_id HAVING count(*) > 1 ${shared})
    SELECT count(*) AS records FROM own SEMI JOIN shared USING (crime_id)`,
  );
  return Number(row?.records ?? 0);
}
