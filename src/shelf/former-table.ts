import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { statuses } from '../domain/figures/status.ts';
import type { Column, Dataset, NumberColumn } from '../domain/tables/dataset.ts';
import type { GivenQuantity, ReturnSource, Row, Table } from '../domain/tables/table.ts';
import { type Period, parsePeriod } from '../domain/time/period.ts';
import { readReturnPath } from '../folder/return-path.ts';

const linesSchema = v.array(v.record(v.string(), v.string()));
const sourceSchema = v.object({
  source_file: v.string(),
  source_row: v.pipe(v.string(), v.digits()),
});
const numberSchema = v.union([v.literal(''), v.pipe(v.string(), v.decimal())]);

/**
 * The table of a dataset as `data/<dataset>.csv` of a release shows it, or null where the file is no such table. Columns
 * that the dataset has got since are left out. The files of its rows are named after the release,
 * so that its cells are no others.
 */
export function readFormerTable(
  bytes: Uint8Array,
  dataset: Dataset,
  release: string,
): Table | null {
  const lines = readLines(bytes);
  const rows = lines?.map((line) => readRow(line, dataset, release)) ?? [null];
  const read = rows.filter((row) => row !== null);
  return read.length < rows.length ? null : { dataset, rows: read, sources: [], labels: {} };
}

type Line = Readonly<Record<string, string>>;

function readLines(bytes: Uint8Array): readonly Line[] | null {
  try {
    const parsed: unknown = parse(new TextDecoder().decode(bytes), { columns: true, bom: true });
    const lines = v.safeParse(linesSchema, parsed);
    return lines.success ? lines.output : null;
  } catch {
    return null;
  }
}

function readRow(line: Line, dataset: Dataset, release: string): Row | null {
  const from = v.safeParse(sourceSchema, line);
  if (!from.success) return null;
  const { source_file: file, source_row: row } = from.output;
  const source = sourceOf(file, dataset, release);
  const named = dataset.columns.find(({ kind }) => kind === 'period');
  const period = named === undefined ? source?.period : parsePeriod(line[named.name] ?? '');
  const numbers = readNumbers(line, dataset.columns);
  if (source === null || period == null || numbers === null) return null;
  return {
    period,
    codes: codesOf(line, dataset),
    numbers,
    texts: textsOf(line, dataset),
    source,
    row: Number(row),
  };
}

function sourceOf(file: string, dataset: Dataset, release: string): ReturnSource | null {
  const named = readReturnPath(file, new Map([[dataset.id, dataset]]));
  if ('severity' in named) return null;
  const { period, revision }: { period: Period; revision: number } = named;
  return { file: `${release}/${file}`, sha256: '', period, revision };
}

/** Null where a cell holds neither a number nor nothing, or its status is none. */
function readNumbers(line: Line, columns: readonly Column[]): Row['numbers'] | null {
  const numbers: Record<string, GivenQuantity> = {};
  for (const column of columns) {
    if (column.kind !== 'number' || line[column.name] === undefined) continue;
    const number = readNumber(line, column);
    if (number === null) return null;
    numbers[column.name] = number;
  }
  return numbers;
}

function readNumber(line: Line, { name }: NumberColumn): GivenQuantity | null {
  const value = v.safeParse(numberSchema, line[name]);
  const status = v.safeParse(v.picklist(statuses), line[`${name}_status`]);
  if (!value.success || !status.success) return null;
  const given = value.output;
  return { value: given === '' ? null : Number(given), status: status.output, given };
}

function codesOf(line: Line, { columns }: Dataset): Row['codes'] {
  return Object.fromEntries(
    columns.flatMap(({ kind, name }) =>
      kind === 'code' && line[name] !== undefined ? [[name, line[name]]] : [],
    ),
  );
}

function textsOf(line: Line, { columns }: Dataset): Row['texts'] {
  return Object.fromEntries(
    columns.flatMap(({ kind, name }) =>
      kind === 'text' && line[name] !== undefined ? [[name, line[name]]] : [],
    ),
  );
}
