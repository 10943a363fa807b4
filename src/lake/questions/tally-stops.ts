import type { StopFilter, StopTally } from '../../domain/stops/stop-counts.ts';
import type { Database, Row } from '../database.ts';
import { listOf } from '../sql.ts';
import { codeExpression, conditionOf, type LakeDimension } from './stop-columns.ts';

/** Where searches are read from: files of stops, one a force. */
export interface StopSource {
  readonly database: Database;
  readonly stopFiles: readonly string[];
}

/** The sums of a tally. Who was searched with a vehicle counts as a person; a vehicle alone has none. */
const sums = `
  count(*) AS searches,
  count(*) FILTER (type = 'vehicle') AS vehicle_only,
  count(*) FILTER (type <> 'vehicle' AND found) AS found_yes,
  count(*) FILTER (type <> 'vehicle' AND NOT found) AS found_no,
  count(*) FILTER (type <> 'vehicle' AND found IS NULL) AS found_unknown`;

/** Searches of each group of a dimension that has any, in the order of the codes as text. */
export async function tallyStops(
  { database, stopFiles }: StopSource,
  filter: StopFilter,
  by: LakeDimension,
): Promise<readonly StopTally[]> {
  if (stopFiles.length === 0) return [];
  const { sql, parameters } = conditionOf(filter);
  const rows = await database.all(
    `SELECT ${codeExpression(by)} AS code, ${sums}
    FROM read_parquet(${listOf(stopFiles)}) WHERE ${sql} GROUP BY 1 ORDER BY 1`,
    parameters,
  );
  return rows.map(tallyOf);
}

/** Searches by two dimensions at once: the groups that have any. */
export async function crossStops(
  { database, stopFiles }: StopSource,
  filter: StopFilter,
  by: LakeDimension,
  across: LakeDimension,
): Promise<readonly { readonly code: string; readonly tally: StopTally }[]> {
  if (stopFiles.length === 0) return [];
  const { sql, parameters } = conditionOf(filter);
  const rows = await database.all(
    `SELECT ${codeExpression(by)} AS first, ${codeExpression(across)} AS code, ${sums}
    FROM read_parquet(${listOf(stopFiles)}) WHERE ${sql} GROUP BY 1, 2 ORDER BY 1, 2`,
    parameters,
  );
  return rows.map((row) => ({ code: String(row.first), tally: tallyOf(row) }));
}

function tallyOf(row: Row): StopTally {
  return {
    code: String(row.code),
    searches: Number(row.searches),
    vehicleOnly: Number(row.vehicle_only),
    found: Number(row.found_yes),
    notFound: Number(row.found_no),
    foundUnknown: Number(row.found_unknown),
  };
}
