import { rm } from 'node:fs/promises';
import type { DuckDBConnection } from '@duckdb/node-api';
import { rowsOf } from '../database.ts';
import { listOf, literal } from '../sql.ts';
import { onceCounts, removeRepeats } from './count-once.ts';
import { countEach, isClean, noCounts, type RowCounts } from './count-rows.ts';
import type { LakeLists } from './lists.ts';
import { mend } from './mend.ts';
import { namedReason } from './reasons.ts';
import { type CsvRecord, recordsOf } from './records.ts';
import { readStatement, type TakenFile, type Taking, takingOf } from './taking.ts';

/** A row that is set aside. */
export interface SetAside {
  /** Of the CSV file, from 1. */
  readonly line: number;
  /** Of `reasons.ts`. */
  readonly code: string;
  readonly column: string;
  readonly value: string;
  /** As it stands in the file. */
  readonly row: string;
}

/** What was found in a file, whose good rows stand in a table of the connection. */
export interface Taken {
  readonly taking: Taking;
  readonly read: number;
  readonly kept: number;
  readonly repeats: number;
  readonly withoutPoint: number;
  readonly withoutLsoa: number;
  readonly sharedIds: number;
  readonly countedOnce: number;
  readonly setAside: readonly SetAside[];
}

/**
 * Reads a CSV file into the table `table` of the connection and looks at every row. Nearly all files have
 * nothing wrong in them and are read once; one that has is read again, slowly, with the number of each row.
 *
 * @param temporary - A path for a file that is gone afterwards.
 */
export async function takeFile(
  connection: DuckDBConnection,
  table: string,
  file: TakenFile,
  lists: LakeLists,
  temporary: string,
): Promise<Taken> {
  const taking = takingOf([file], lists, 'fast');
  try {
    await connection.run(readStatement(table, [file], taking, 'fast'));
    const counts = await count(connection, table, taking);
    if (isClean(file, counts, lists)) {
      return { taking, ...(await keepOnce(connection, table, taking, counts)), setAside: [] };
    }
  } catch {
    // A row that is not as the first line says, or a number that is none: the exact reading finds it.
  }
  return await takeExactly(connection, table, file, lists, temporary);
}

async function count(connection: DuckDBConnection, table: string, taking: Taking) {
  const [counts] = await countEach(connection, table, taking, 1);
  return counts ?? noCounts;
}

/** The counts of a table without repeats of one crime, which are taken out of it. */
async function keepOnce(
  connection: DuckDBConnection,
  table: string,
  taking: Taking,
  counts: RowCounts,
) {
  const once = onceCounts(counts, taking);
  if (once.countedOnce > 0) await removeRepeats(connection, table, taking);
  return { ...counts, ...once };
}

async function takeExactly(
  connection: DuckDBConnection,
  table: string,
  file: TakenFile,
  lists: LakeLists,
  temporary: string,
): Promise<Taken> {
  const { lines, malformed } = await mend(file.path, file.columns, temporary);
  try {
    const mended = { ...file, path: temporary };
    const taking = takingOf([mended], lists, 'exact');
    await connection.run(readStatement(table, [mended], taking, 'exact'));
    await markOtherForces(connection, table, file, lists);
    const wrong = await rowsOf(
      connection,
      `SELECT n, wrong FROM ${table} WHERE wrong IS NOT NULL ORDER BY n`,
    );
    const codes = new Map(
      wrong.map((row) => [lines[Number(row.n) - 1] ?? 0, String(row.wrong)] as const),
    );
    await connection.run(`DELETE FROM ${table} WHERE wrong IS NOT NULL`);
    const counts = await count(connection, table, taking);
    return {
      taking,
      ...(await keepOnce(connection, table, taking, counts)),
      read: lines.length + malformed.length,
      setAside: await describeAll(file, taking, codes, malformed),
    };
  } finally {
    await rm(temporary, { force: true });
  }
}

async function markOtherForces(
  connection: DuckDBConnection,
  table: string,
  file: TakenFile,
  lists: LakeLists,
): Promise<void> {
  if (file.kind === 'stop-and-search') return;
  const names = await rowsOf(connection, `SELECT DISTINCT falls FROM ${table}`);
  const own = names.flatMap(({ falls }) =>
    falls !== null && lists.isNameOf(file.force, String(falls)) ? [String(falls)] : [],
  );
  const others =
    own.length === 0 ? 'true' : `falls IS NULL OR NOT list_contains(${listOf(own)}, falls)`;
  await connection.run(
    `UPDATE ${table} SET wrong = ${literal('force')} WHERE wrong IS NULL AND (${others})`,
  );
}

/** Every row that is set aside, with the cell that it is for, in the order of the file. */
async function describeAll(
  file: TakenFile,
  taking: Taking,
  codes: ReadonlyMap<number, string>,
  malformed: readonly CsvRecord[],
): Promise<readonly SetAside[]> {
  const found: SetAside[] = malformed.map(({ line, cells, text }) => ({
    line,
    code: cells === null ? 'quotes' : 'malformed',
    column: '',
    value: cells === null ? '' : `${cells.length} cells, not ${file.columns.length}`,
    row: text,
  }));
  for await (const { line, cells, text } of recordsOf(file.path, file.columns.length)) {
    const code = codes.get(line);
    if (code === undefined) continue;
    const column = code === 'force' ? 'Falls within' : columnOf(taking, code);
    const value = cells?.[file.columns.indexOf(column)] ?? '';
    found.push({ line, code: namedReason(code, value), column, value, row: text });
  }
  return found.toSorted((a, b) => a.line - b.line);
}

function columnOf(taking: Taking, code: string): string {
  return taking.wrong.find((wrong) => wrong.code === code)?.column ?? '';
}
