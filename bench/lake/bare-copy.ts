// What ingestion is held against: DuckDB’s own COPY of the same files, with the types given and nothing checked.
//   node bench/lake/bare-copy.ts FILES.json OUT
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { stopHeader } from './stop-rows.ts';
import { streetHeader } from './street-rows.ts';

const [list = '', out = ''] = process.argv.slice(2);
const paths: readonly string[] = JSON.parse(readFileSync(list, 'utf8'));

/** Columns that are no text. */
const types: ReadonlyMap<string, string> = new Map([
  ['Longitude', 'DOUBLE'],
  ['Latitude', 'DOUBLE'],
  ['Date', 'TIMESTAMPTZ'],
  ['Part of a policing operation', 'BOOLEAN'],
  ['Outcome linked to object of search', 'BOOLEAN'],
  ['Removal of more than just outer clothing', 'BOOLEAN'],
]);

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

function reading(kind: string, header: string, options = ''): string {
  const files = paths.filter((path) => path.endsWith(`-${kind}.csv`)).map(quoted);
  const columns = header
    .split(',')
    .map((name) => `${quoted(name)}: '${types.get(name) ?? 'VARCHAR'}'`);
  return `read_csv([${files.join(', ')}], auto_detect = false, header = true, delim = ',',
    quote = '"', escape = '"', ${options} columns = {${columns.join(', ')}})`;
}

async function copy(kind: string, query: string): Promise<void> {
  await connection.run(
    `COPY (${query}) TO ${quoted(join(out, kind))}
    (FORMAT parquet, COMPRESSION zstd, PARTITION_BY (force, month))`,
  );
}

const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
const connection = await instance.connect();
mkdirSync(out, { recursive: true });
await copy(
  'street',
  `SELECT * EXCLUDE ("Falls within", Month), "Falls within" AS force, Month AS month
  FROM ${reading('street', streetHeader)}`,
);
// These rows say neither: the name of the file does.
const name = 'parse_filename(filename)';
const ending = '-stop-and-search.csv'.length;
await copy(
  'stop-and-search',
  `SELECT * EXCLUDE (filename), ${name}[9:-${ending + 1}] AS force, ${name}[:7] AS month
  FROM ${reading('stop-and-search', stopHeader, 'filename = true,')}`,
);
connection.closeSync();
instance.closeSync();
