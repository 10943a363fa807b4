import { type DuckDBConnection, DuckDBInstance, type DuckDBValue } from '@duckdb/node-api';
import { literal } from './sql.ts';

/** A value of a row: whole numbers of any width come as numbers, times and blobs as DuckDB's own. */
export type Value = Exclude<DuckDBValue, bigint>;
export type Row = Readonly<Record<string, Value>>;

/** Values for the `$name` parameters of a statement. */
export type Parameters = Readonly<Record<string, string | number | boolean | null>>;

/** Answers questions about the lake, and can do nothing else: no other file, no network, no settings. */
export interface Database {
  /** Rows of a statement, in its order. */
  readonly all: (sql: string, parameters?: Parameters) => Promise<readonly Row[]>;
  readonly close: () => void;
}

export interface DatabaseOptions {
  /** Two are quicker for questions about all forces; one costs less for a single one. */
  readonly threads?: number;
  /** For DuckDB's buffers; the process takes some 150 MB more. */
  readonly memoryLimit?: string;
}

/**
 * Opens a database in memory that reads Parquet files inside the lake and nothing outside it. The order of
 * the settings matters: folders are named before access is closed, and the last one locks them all.
 */
export async function openDatabase(
  lake: string,
  { threads = 2, memoryLimit = '400MB' }: DatabaseOptions = {},
): Promise<Database> {
  const instance = await DuckDBInstance.create(':memory:', {
    threads: String(threads),
    memory_limit: memoryLimit,
  });
  const connection = await instance.connect();
  const settings = [
    "TimeZone = 'UTC'",
    // What is asked again and again is read from the files' ends once.
    'parquet_metadata_cache = true',
    `allowed_directories = [${literal(lake)}]`,
    'autoinstall_known_extensions = false',
    'autoload_known_extensions = false',
    'enable_external_access = false',
    'lock_configuration = true',
  ];
  for (const setting of settings) await connection.run(`SET ${setting}`);
  return {
    all: (sql, parameters) => rowsOf(connection, sql, parameters),
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** Runs one statement on a connection. */
export async function rowsOf(
  connection: DuckDBConnection,
  sql: string,
  parameters: Parameters = {},
): Promise<readonly Row[]> {
  const reader = await connection.runAndReadAll(sql, { ...parameters });
  return reader.getRowObjects().map((row) => {
    const cells = Object.entries(row).map(([name, value]): [string, Value] => [
      name,
      typeof value === 'bigint' ? Number(value) : value,
    ]);
    return Object.fromEntries(cells);
  });
}
