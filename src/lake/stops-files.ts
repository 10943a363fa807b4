import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { rowsOf } from './database.ts';
import { layoutVersion } from './entry.ts';
import { choose, type LakeLists } from './ingest/lists.ts';
import type { Lake } from './lake.ts';
import { patientRename } from './patient-rename.ts';
import { districtOfPoint } from './place-point.ts';
import { asWritten, listOf, literal } from './sql.ts';

/** What places stops needs: partnerships, and districts by point. */
export type PlaceLists = Pick<LakeLists, 'partnerships' | 'districtAt'>;

/**
 * Paths of the files that hold the stops of these forces, each all months of one force, in the order of time and
 * with the place of each stop. Questions about three years then open one file and not thirty-six. Files that
 * are missing are made, at the first question after the records of a force have changed.
 */
export async function stopsFiles(
  lake: Lake,
  forces: readonly string[],
  lists: PlaceLists,
): Promise<readonly string[]> {
  const wanted = forces.flatMap((force) => {
    const path = stopsPath(lake, force, lists);
    return path === null ? [] : [{ force, path: join(lake.directory, path) }];
  });
  const missing = wanted.filter(({ path }) => !existsSync(path));
  if (missing.length > 0) await makeAll(lake, missing, lists);
  return wanted.map(({ path }) => path);
}

/** Removes the files that are of no force’s present state. For the writer of the lake only. */
export function removeFormerStops(lake: Lake, lists: PlaceLists): void {
  const folder = join(lake.directory, 'stops');
  if (!existsSync(folder)) return;
  const forces = new Set(lake.entries.map(({ force }) => force));
  const current = new Set([...forces].map((force) => stopsPath(lake, force, lists)));
  for (const name of readdirSync(folder)) {
    if (!current.has(`stops/${name}`)) rmSync(join(folder, name), { force: true });
  }
}

/**
 * The file that holds all stops of a force, inside the lake. Its name tells what it was made of, the files and
 * the partnerships, so that one that is out of date has another name and is never read.
 */
function stopsPath({ entries }: Lake, force: string, { partnerships }: PlaceLists): string | null {
  const members = entries.filter((entry) => entry.force === force);
  if (!members.some(({ kind }) => kind === 'stop-and-search')) return null;
  const own = partnerships.filter(({ area }) => area === force);
  const hash = createHash('sha256').update(`${layoutVersion}\n${JSON.stringify(own)}\n`);
  for (const { path } of members) hash.update(`${path}\n`);
  return `stops/${force}-${hash.digest('hex').slice(0, 16)}.parquet`;
}

interface Wanted {
  readonly force: string;
  readonly path: string;
}

/** As many forces at a time as there are cores to expect. */
const abreast = 2;

async function makeAll(lake: Lake, wanted: readonly Wanted[], lists: PlaceLists): Promise<void> {
  const folder = join(lake.directory, 'stops');
  mkdirSync(folder, { recursive: true });
  // The system’s error says why not; that of the database would not say so in a word.
  accessSync(folder, constants.W_OK);
  const instance = await DuckDBInstance.create(':memory:', {
    threads: '1',
    memory_limit: '300MB',
  });
  const queue = wanted.toReversed();
  const work = async (): Promise<void> => {
    const connection = await instance.connect();
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      await make(connection, lake, next, lists);
    }
    connection.closeSync();
  };
  try {
    await Promise.all(Array.from({ length: abreast }, work));
  } finally {
    instance.closeSync();
  }
}

async function make(
  connection: DuckDBConnection,
  lake: Lake,
  { force, path }: Wanted,
  lists: PlaceLists,
): Promise<void> {
  const stops = `read_parquet(${listOf(lake.filesOf('stop-and-search', { forces: [force] }))}, ${asWritten})`;
  await findPoints(connection, lake, force, stops);
  await placeByBoundary(connection, force, lists);
  // Two questions at a time may both find that it is missing.
  const fresh = `${path}.${process.pid}`;
  const districts = lists.partnerships
    .filter(({ area }) => area === force)
    .flatMap(({ code, districts: names }) => names.map((name) => [name, code] as const));
  await connection.run(
    `COPY (
      SELECT ${literal(force)} AS force, s.*, p.lsoa, p.lsoa_name,
        CASE WHEN p.district IS NULL THEN 'unknown'
          ELSE coalesce(${choose('p.district', districts)}, 'elsewhere') END AS csp
      FROM ${stops} s LEFT JOIN points p USING (lon, lat)
      ORDER BY s.month, s.instant
    ) TO ${literal(fresh)} (FORMAT parquet, COMPRESSION zstd)`,
  );
  patientRename(fresh, path);
}

/**
 * The points of the stops with their small area. Records of crimes lie on the same points, which
 * data.police.uk chooses for the whole country, and name it; some points have no crime.
 */
async function findPoints(
  connection: DuckDBConnection,
  lake: Lake,
  force: string,
  stops: string,
): Promise<void> {
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE wanted AS SELECT DISTINCT lon, lat FROM ${stops} WHERE lon IS NOT NULL`,
  );
  const crimes = (['street', 'outcomes'] as const).flatMap((kind) =>
    lake.filesOf(kind, { forces: [force] }),
  );
  const known =
    crimes.length === 0
      ? 'SELECT NULL::DOUBLE AS lon, NULL::DOUBLE AS lat, NULL AS lsoa, NULL AS lsoa_name WHERE false'
      : `SELECT lon, lat, min(lsoa) AS lsoa, min(lsoa_name) AS lsoa_name
        FROM read_parquet(${listOf(crimes)}, ${asWritten}) SEMI JOIN wanted USING (lon, lat)
        WHERE lsoa_name IS NOT NULL GROUP BY lon, lat`;
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE points AS
    SELECT w.lon, w.lat, k.lsoa::VARCHAR AS lsoa, k.lsoa_name::VARCHAR AS lsoa_name,
      left(k.lsoa_name::VARCHAR, length(k.lsoa_name::VARCHAR) - 5) AS district
    FROM wanted w LEFT JOIN (${known}) k USING (lon, lat)`,
  );
}

/** Points that no crime lies on are placed by the outlines of districts. */
async function placeByBoundary(
  connection: DuckDBConnection,
  force: string,
  lists: PlaceLists,
): Promise<void> {
  const own = new Set(
    lists.partnerships.filter(({ area }) => area === force).flatMap(({ districts }) => districts),
  );
  const isOwn = (district: string): boolean => own.has(district);
  const open = await rowsOf(connection, 'SELECT lon, lat FROM points WHERE district IS NULL');
  const placed = open.flatMap(({ lon, lat }) => {
    const district = districtOfPoint(Number(lon), Number(lat), lists.districtAt, isOwn);
    return district === null ? [] : [`(${Number(lon)}, ${Number(lat)}, ${literal(district)})`];
  });
  if (placed.length === 0) return;
  await connection.run(
    `UPDATE points SET district = v.district
    FROM (VALUES ${placed.join(', ')}) v(lon, lat, district)
    WHERE points.lon = v.lon::DOUBLE AND points.lat = v.lat::DOUBLE`,
  );
}
