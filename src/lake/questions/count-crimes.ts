import type { CrimeCount, SmallAreaCount } from '../../domain/open-data/open-data.ts';
import type { Database } from '../database.ts';
import { choose, type PartnershipDistricts } from '../ingest/lists.ts';
import { listOf } from '../sql.ts';
import type { Months } from './count-stops.ts';

/** Where crimes are read from: street files of one force. */
export interface CrimeSource {
  readonly database: Database;
  readonly streetFiles: readonly string[];
}

/** `Luton 012C` without the small area: the district. */
const district = 'left(lsoa_name, length(lsoa_name) - 5)';

/** Crimes of one force by month, type and partnership: `elsewhere` of places outside the force’s area. */
export async function countCrimes(
  { database, streetFiles }: CrimeSource,
  { from, to }: Months,
  partnerships: readonly PartnershipDistricts[],
): Promise<readonly CrimeCount[]> {
  if (streetFiles.length === 0) return [];
  const pairs = partnerships.flatMap(({ code, districts }) =>
    districts.map((name) => [name, code] as const),
  );
  const csp = `CASE WHEN lsoa_name IS NULL THEN 'unknown'
    ELSE coalesce(${choose(district, pairs)}, 'elsewhere') END`;
  const rows = await database.all(
    `SELECT month, type, ${csp} AS csp, count(*) AS crimes
    FROM read_parquet(${listOf(streetFiles)}) WHERE month BETWEEN $from AND $to
    GROUP BY ALL ORDER BY ALL`,
    { from, to },
  );
  return rows.map((row) => ({
    month: String(row.month),
    type: String(row.type),
    csp: String(row.csp),
    crimes: Number(row.crimes),
  }));
}

/** What became of crimes, by the month in which it came about. */
export interface OutcomeCount {
  readonly month: string;
  readonly outcome: string;
  /** Outcomes of crimes of which a record of any month is in the street files. */
  readonly joined: number;
  readonly outcomes: number;
}

/**
 * Outcomes by month and kind. Much of an outcomes file is about crimes of earlier months (quirk 5), so that
 * they are no share of the month’s crimes; `joined` tells of how many the crime is known at all.
 */
export async function countOutcomes(
  { database, streetFiles }: CrimeSource,
  outcomeFiles: readonly string[],
  { from, to }: Months,
): Promise<readonly OutcomeCount[]> {
  if (outcomeFiles.length === 0) return [];
  const known =
    streetFiles.length === 0
      ? 'SELECT NULL::BLOB AS crime_id WHERE false'
      : `SELECT DISTINCT crime_id FROM read_parquet(${listOf(streetFiles)}) WHERE crime_id IS NOT NULL`;
  const rows = await database.all(
    `SELECT month, outcome, count(*) AS outcomes, count(k.crime_id) AS joined
    FROM read_parquet(${listOf(outcomeFiles)}) o LEFT JOIN (${known}) k USING (crime_id)
    WHERE month BETWEEN $from AND $to GROUP BY ALL ORDER BY ALL`,
    { from, to },
  );
  return rows.map((row) => ({
    month: String(row.month),
    outcome: String(row.outcome),
    joined: Number(row.joined),
    outcomes: Number(row.outcomes),
  }));
}

/** Searches and crimes in each small area of which a place is known, over all the months. */
export async function countSmallAreas(
  { database, streetFiles }: CrimeSource,
  stopFiles: readonly string[],
  { from, to }: Months,
): Promise<readonly SmallAreaCount[]> {
  const parts = [
    ...(stopFiles.length === 0
      ? []
      : [
          `SELECT lsoa, lsoa_name, 1 AS searches, 0 AS crimes, month FROM read_parquet(${listOf(stopFiles)})`,
        ]),
    ...(streetFiles.length === 0
      ? []
      : [
          `SELECT lsoa, lsoa_name, 0 AS searches, 1 AS crimes, month FROM read_parquet(${listOf(streetFiles)})`,
        ]),
  ];
  if (parts.length === 0) return [];
  const rows = await database.all(
    `SELECT lsoa, min(lsoa_name) AS name, sum(searches) AS searches, sum(crimes) AS crimes
    FROM (${parts.join(' UNION ALL ')}) WHERE lsoa IS NOT NULL AND month BETWEEN $from AND $to
    GROUP BY lsoa ORDER BY lsoa`,
    { from, to },
  );
  return rows.map((row) => ({
    lsoa: String(row.lsoa),
    name: String(row.name),
    searches: Number(row.searches),
    crimes: Number(row.crimes),
  }));
}
