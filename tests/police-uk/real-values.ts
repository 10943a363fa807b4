import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { OpenDataKind } from '../../src/domain/open-data/open-data.ts';
import type { SupplyFile } from '../../src/domain/open-data/supply.ts';
import { supplyFiles } from '../../src/intake/police-uk/supply-files.ts';
import { forces } from './supplied.ts';

/** The archives of real files; they lie beside the project and are no part of it. */
const folder = fileURLToPath(new URL('../../../shared/data/police-uk/', import.meta.url));

export const realArchivesArePresent = existsSync(folder);

const listed: Readonly<Record<OpenDataKind, readonly string[]>> = {
  street: ['Crime type', 'Last outcome category', 'Falls within'],
  outcomes: ['Outcome type', 'Falls within'],
  'stop-and-search': [
    'Type',
    'Gender',
    'Age range',
    'Self-defined ethnicity',
    'Officer-defined ethnicity',
    'Legislation',
    'Object of search',
    'Outcome',
    'Part of a policing operation',
    'Outcome linked to object of search',
    'Removal of more than just outer clothing',
  ],
};

export interface RealFiles {
  /** Files that each archive gave, by its name. */
  readonly given: ReadonlyMap<string, number>;
  readonly refused: readonly string[];
  readonly passedOver: number;
  /** Every text that each column has, by kind and column; a blank cell has none. */
  readonly texts: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names that the rows of each force’s files say they fall within. */
  readonly forceNames: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Reads every real file through the door that `ingest` uses. */
export async function readRealFiles(): Promise<RealFiles> {
  const home = mkdtempSync(join(tmpdir(), 'answerable-real-'));
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  try {
    return await readAll(home, connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
    rmSync(home, { recursive: true, force: true });
  }
}

async function readAll(home: string, connection: DuckDBConnection): Promise<RealFiles> {
  const given = new Map<string, number>();
  const refused: string[] = [];
  const texts = new Map<string, Set<string>>();
  const forceNames = new Map<string, Set<string>>();
  let passedOver = 0;
  let count = 0;
  const temporary = (): string => join(home, `file-${count++}`);
  for await (const one of supplyFiles([folder], { forces, temporary })) {
    if ('passedOver' in one) passedOver += 1;
    else if (!('open' in one)) refused.push(`${one.place}: ${one.says}`);
    else {
      given.set(one.supply.name, (given.get(one.supply.name) ?? 0) + 1);
      for (const [column, found] of await textsIn(one, connection)) {
        addTo(texts, `${one.kind}: ${column}`, found);
        if (column === 'Falls within') addTo(forceNames, one.force, found);
      }
    }
  }
  return { given, refused, passedOver, texts, forceNames };
}

/** The texts of each listed column of a file. */
async function textsIn(file: SupplyFile, connection: DuckDBConnection) {
  const opened = await file.open();
  if (!opened.ok) throw new Error(`${opened.place}: ${opened.says}`);
  const columns = listed[file.kind];
  const lists = columns.map(
    (column) => `to_json(list(DISTINCT "${column}") FILTER ("${column}" IS NOT NULL))`,
  );
  const types = opened.columns.map((column) => `'${column}': 'VARCHAR'`);
  const reader = await connection.runAndReadAll(
    `SELECT ${lists.join(', ')} FROM read_csv('${opened.path}', auto_detect = false, header = true,
      delim = ',', quote = '"', escape = '"', columns = {${types.join(', ')}})`,
  );
  await opened.close();
  const [row] = reader.getRowsJson();
  return columns.map((column, index): [string, string[]] => [column, readTexts(row?.[index])]);
}

function readTexts(json: unknown): string[] {
  return typeof json === 'string' ? JSON.parse(json) : [];
}

function addTo(sets: Map<string, Set<string>>, key: string, texts: readonly string[]): void {
  sets.set(key, new Set([...(sets.get(key) ?? []), ...texts]));
}
