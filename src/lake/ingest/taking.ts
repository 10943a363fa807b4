import type { OpenDataKind } from '../../domain/open-data/open-data.ts';
import { listOf, literal, pathLiteral } from '../sql.ts';
import { type LakeLists, raw } from './lists.ts';
import { takeCrimes, takeOutcomes } from './take-crimes.ts';
import { takeStops } from './take-stops.ts';

/** How the rows of one kind of file become rows of the lake. */
export interface Taking {
  /** The columns that are kept, in the order of the Parquet file, as expressions over those of the CSV. */
  readonly columns: readonly (readonly [name: string, expression: string])[];
  /**
   * Reasons to set a row aside, the first that holds counts. They are over the columns that are kept and
   * those of the CSV, so that nothing is worked out twice.
   */
  readonly wrong: readonly Wrong[];
  /** The crime id as kept, where the kind has one. */
  readonly id: string | null;
  /** Whether rows that are equal in every column, the id too, are one: crimes are, outcomes may not be. */
  readonly isOnePerId: boolean;
  /** The column that names the force, where the kind has one. */
  readonly force: string | null;
  /** Whether a row has no small area: for the kinds that have them. */
  readonly withoutLsoa: string;
}

export interface Wrong {
  /** Of `src/lake/ingest/reasons.ts`. */
  readonly code: string;
  readonly column: string;
  readonly when: string;
}

export interface TakenFile {
  readonly path: string;
  /** Columns in the order of the file. */
  readonly columns: readonly string[];
  readonly kind: OpenDataKind;
  readonly force: string;
  readonly month: string;
}

/**
 * How a file is read. `fast` takes points as numbers and fails on one that is none; `exact` reads all as
 * text and numbers the rows, so that each that is set aside can be found again.
 */
export type Reading = 'fast' | 'exact';

/** Files of one kind whose columns are in the same order: they are read by one statement. */
export type TakenFiles = readonly [TakenFile, ...TakenFile[]];

/** What the expressions depend on. */
export interface TakingContext {
  /** The month that the file is about, as an expression. */
  readonly month: string;
  readonly lists: LakeLists;
  readonly reading: Reading;
  /** A column that holds degrees, as a number or null. */
  readonly degrees: (column: string) => string;
  /** When a cell of degrees holds something that is no number. */
  readonly noDegrees: (column: string) => string;
}

export function takingOf(files: TakenFiles, lists: LakeLists, reading: Reading): Taking {
  const fast = reading === 'fast';
  const context: TakingContext = {
    month: monthOf(files),
    lists,
    reading,
    degrees: (column) => (fast ? raw(column) : `TRY_CAST(${raw(column)} AS DOUBLE)`),
    noDegrees: (column) =>
      fast
        ? 'false'
        : `(${raw(column)} IS NOT NULL AND TRY_CAST(${raw(column)} AS DOUBLE) IS NULL)`,
  };
  switch (files[0].kind) {
    case 'street':
      return takeCrimes(context);
    case 'outcomes':
      return takeOutcomes(context);
    case 'stop-and-search':
      return takeStops(context);
  }
}

function monthOf(files: TakenFiles): string {
  const months = files.map(({ month }) => month);
  const isOne = new Set(months).size === 1;
  return isOne ? literal(files[0].month) : `${listOf(months)}[f + 1]`;
}

const degreeColumns = new Set(['Longitude', 'Latitude']);

/**
 * The statement that reads CSV files once into a table: what is kept of each row, the number of its file from
 * 0 as `f`, a hash of all that it says, and why it is to be set aside, if it is. Columns are read in the order of the file’s own header,
 * which DuckDB does not compare, and without its guesses at types, which cost 50 ms a file.
 */
export function readStatement(
  table: string,
  files: TakenFiles,
  taking: Taking,
  reading: Reading,
): string {
  const [{ columns }] = files;
  const types = columns.map((name) => {
    const type = reading === 'fast' && degreeColumns.has(name) ? 'DOUBLE' : 'VARCHAR';
    return `${literal(raw(name))}: '${type}'`;
  });
  const all = columns.map(raw).join(', ');
  const names = taking.columns.map(([name]) => name);
  const kept = taking.columns.map(([name, expression]) => `${expression} AS ${name}`);
  const cases = taking.wrong.map(({ code, when }) => `WHEN ${when} THEN ${literal(code)}`);
  const paths = files.map(({ path }) => pathLiteral(path)).join(', ');
  const row = reading === 'exact' ? ', n' : '';
  return `CREATE OR REPLACE TEMP TABLE ${table} AS
    SELECT ${names.join(', ')}, f, h, ${taking.force ?? 'NULL::VARCHAR'} AS falls,
      CASE ${cases.join(' ')} END AS wrong ${row}
    FROM (SELECT ${kept.join(', ')}, hash(${all}) AS h, ${all}, f ${row} FROM (
      SELECT *, file_index AS f ${reading === 'exact' ? ', row_number() OVER () AS n' : ''}
      FROM read_csv([${paths}], auto_detect = false, header = true, delim = ',',
        quote = '"', escape = '"', columns = {${types.join(', ')}})
    ))`;
}
