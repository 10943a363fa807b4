import { completeCross, completeTallies } from '../../domain/stops/counts/complete.ts';
import type { StopFilter, StopTally } from '../../domain/stops/counts/stop-counts.ts';
import type { CrossTally } from '../../domain/stops/counts/tally-counts.ts';
import type { Code } from '../../domain/tables/dataset.ts';
import type { Database, Row } from '../database.ts';
import { listOf } from '../sql.ts';
import { codeOfColumn, conditionOf, type LakeDimension } from './stop-columns.ts';

/** Where searches are read from: files of stops, one a force. */
export interface StopSource {
  readonly database: Database;
  readonly stopFiles: readonly string[];
}

/** A dimension to count by, and its codes in the order in which they are shown. */
export interface Grouping {
  readonly by: LakeDimension;
  readonly codes: readonly Code[];
}

/** Sums over counts of alike searches. Who was searched with a vehicle counts as a person; a vehicle alone has none. */
const sums = `
  sum(n) AS searches,
  coalesce(sum(n) FILTER (vehicle), 0) AS vehicle_only,
  coalesce(sum(n) FILTER (NOT vehicle AND linked), 0) AS found_yes,
  coalesce(sum(n) FILTER (NOT vehicle AND NOT linked), 0) AS found_no,
  coalesce(sum(n) FILTER (NOT vehicle AND linked IS NULL), 0) AS found_unknown`;

/** Searches of each group of a dimension, in the order of its codes; groups without any are there too. */
export async function tallyStops(
  { database, stopFiles }: StopSource,
  filter: StopFilter,
  { by, codes }: Grouping,
): Promise<readonly StopTally[]> {
  if (stopFiles.length === 0) return completeTallies([], codes);
  const { sql, parameters } = conditionOf(filter);
  const rows = await database.all(
    `SELECT ${codeOfColumn(by, 'a')} AS code, ${sums}
    FROM (${alike([`${by} AS a`], stopFiles, sql)}) GROUP BY 1`,
    parameters,
  );
  return completeTallies(rows.map(tallyOf), codes);
}

/** Searches by two dimensions at once, both in the order of their codes. */
export async function crossStops(
  { database, stopFiles }: StopSource,
  filter: StopFilter,
  first: Grouping,
  second: Grouping,
): Promise<readonly CrossTally[]> {
  if (stopFiles.length === 0) return completeCross([], first.codes, second.codes);
  const { sql, parameters } = conditionOf(filter);
  const columns = [`${first.by} AS a`, `${second.by} AS b`];
  const rows = await database.all(
    `SELECT ${codeOfColumn(first.by, 'a')} AS row_code, ${codeOfColumn(second.by, 'b')} AS code, ${sums}
    FROM (${alike(columns, stopFiles, sql)}) GROUP BY 1, 2`,
    parameters,
  );
  const cells = rows.map((row) => ({ row: String(row.row_code), tally: tallyOf(row) }));
  return completeCross(cells, first.codes, second.codes);
}

/**
 * Numbers of searches that are alike in all that a tally tells apart. To count these first and add them up
 * after takes half the time of five filtered counts over every search.
 */
function alike(columns: readonly string[], files: readonly string[], where: string): string {
  return `SELECT ${columns.join(', ')}, type = 'vehicle' AS vehicle, found AS linked, count(*) AS n
    FROM read_parquet(${listOf(files)}) WHERE ${where} GROUP BY ALL`;
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
