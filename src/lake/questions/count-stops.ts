import type { StopTimeCount } from '../../domain/open-data/open-data.ts';
import {
  byDimension,
  type StopCounts,
  stopDimensions,
} from '../../domain/stops/counts/stop-counts.ts';
import type { Code } from '../../domain/tables/dataset.ts';
import type { Row } from '../database.ts';
import { listOf } from '../sql.ts';
import { codeExpression } from './stop-columns.ts';
import type { StopSource } from './tally-stops.ts';

/** First and last month, both included. */
export interface Months {
  readonly from: string;
  readonly to: string;
}

/** Searches by every combination of the dimensions that occurs, for a publication folder. */
export async function countStops(
  { database, stopFiles }: StopSource,
  { from, to }: Months,
): Promise<StopCounts | null> {
  if (stopFiles.length === 0) return null;
  const columns = stopDimensions.map((name) => `${codeExpression(name)} AS ${name}`);
  const rows = await database.all(
    `SELECT ${columns.join(', ')}, count(*) AS searches
    FROM read_parquet(${listOf(stopFiles)}) WHERE month BETWEEN $from AND $to
    GROUP BY ALL ORDER BY ALL`,
    { from, to },
  );
  const indexed = byDimension((name) => indexOf(rows, name));
  return {
    from,
    to,
    values: byDimension((name) => indexed[name].codes),
    columns: byDimension((name) => indexed[name].column),
    searches: rows.map((row) => Number(row.searches)),
  };
}

/** The codes of a column in their order as text, and the place of each row’s among them. */
function indexOf(rows: readonly Row[], name: string) {
  const texts = rows.map((row) => String(row[name]));
  const codes = [...new Set(texts)].toSorted();
  const places = new Map(codes.map((code, place) => [code, place]));
  return {
    codes: codes.map((code): Code => ({ code, label: code })),
    column: texts.map((text) => places.get(text) ?? -1),
  };
}

/** Searches by month and by weekday and hour in local time. */
export async function countStopTimes(
  { database, stopFiles }: StopSource,
  { from, to }: Months,
): Promise<readonly StopTimeCount[]> {
  if (stopFiles.length === 0) return [];
  const rows = await database.all(
    `SELECT month, weekday, hour, count(*) AS searches
    FROM read_parquet(${listOf(stopFiles)}) WHERE hour IS NOT NULL AND month BETWEEN $from AND $to
    GROUP BY ALL ORDER BY ALL`,
    { from, to },
  );
  return rows.map((row) => ({
    month: String(row.month),
    weekday: Number(row.weekday),
    hour: Number(row.hour),
    searches: Number(row.searches),
  }));
}
