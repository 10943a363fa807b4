import { parseCsv } from './csv.ts';
import { type ReleaseFiles, unpack } from './release-files.ts';
import { type Schema, schemas } from './schemas.ts';

/** What a format shows of one number: its value as it is printed, or that it is hidden. */
export interface Shown {
  readonly text: string | null;
  readonly hidden: boolean;
}

/** A row of a table, as one format shows it. */
export interface SeenRow {
  readonly dataset: string;
  /** First and last day, or the name of the return where the file says no more. */
  readonly period: string;
  readonly codes: Readonly<Record<string, string>>;
  readonly numbers: Readonly<Record<string, Shown>>;
  /** Where it stood in its return: `file|row`. */
  readonly place: string;
}

/** The rows of the tables about people that a release shows, in its CSV, its JSON and its package. */
export function rowsOf(files: ReleaseFiles): readonly SeenRow[] {
  const inPackage = files.bytes('package.zip');
  const packed = inPackage === null ? new Map<string, string>() : unpack(inPackage);
  return Object.entries(schemas).flatMap(([dataset, schema]) => {
    const downloads = csvRows(files.text(`data/${dataset}.csv`), dataset, schema);
    const rows = [
      ...downloads,
      ...jsonRows(files.text(`api/datasets/${dataset}.json`), dataset, schema),
      ...packageRows(packed, dataset),
      ...returnRows(packed, downloads),
    ];
    // Where a file does not say what its rows are about, another may.
    const dated = rows.filter(({ period }) => period !== '' && !period.includes('[c]'));
    return dated.length > 0 ? dated : rows;
  });
}

function csvRows(text: string | null, dataset: string, schema: Schema): readonly SeenRow[] {
  return parseCsv(text ?? '').map((row) => {
    const columns = new Set(Object.keys(row));
    const names = [...columns].filter((name) => columns.has(`${name}_status`));
    return {
      dataset,
      period: periodOf(row.period_start, row.period_end, row[schema.period ?? ''], row.source_file),
      codes: pick(schema.codes, (name) => row[name]),
      numbers: pick(names, (name) => ({
        text: row[name] === '' ? null : (row[name] ?? null),
        hidden: row[`${name}_status`] === 'suppressed',
      })),
      place: `${row.source_file}|${row.source_row}`,
    };
  });
}

type Json = Readonly<Record<string, unknown>>;

function jsonRows(text: string | null, dataset: string, schema: Schema): readonly SeenRow[] {
  if (text === null) return [];
  const { rows = [] }: { readonly rows?: readonly Json[] } = JSON.parse(text);
  return rows.map((row) => {
    const source = object(row.source);
    const period = object(row[schema.period ?? '']);
    return {
      dataset,
      period: periodOf(
        string(period.start),
        string(period.end),
        string(period.id),
        string(source.file),
      ),
      codes: pick(schema.codes, (name) => string(object(row[name]).code)),
      numbers: pick(numbersOf(row), (name) => shownIn(object(row[name]))),
      place: `${string(source.file)}|${String(source.row)}`,
    };
  });
}

function numbersOf(row: Json): readonly string[] {
  return Object.keys(row).filter((name) => 'status' in object(row[name]));
}

function shownIn(number: Json): Shown {
  const text = typeof number.given === 'string' ? number.given : number.value;
  const hidden = number.status === 'suppressed';
  return { text: number.value === null ? null : String(text ?? number.value), hidden };
}

/** Rows of what stands for the returns that are not enclosed. */
function packageRows(packed: ReadonlyMap<string, string>, dataset: string): readonly SeenRow[] {
  const { tables = [] }: { readonly tables?: readonly Json[] } = JSON.parse(
    packed.get('protected.json') ?? '{}',
  );
  return tables
    .filter((table) => table.dataset === dataset)
    .flatMap(({ rows }) => array(rows).map((row) => protectedRow(row, dataset)));
}

function protectedRow(row: Json, dataset: string): SeenRow {
  const period = object(row.period);
  const codes = object(row.codes);
  const numbers = object(row.numbers);
  return {
    dataset,
    period: periodOf(string(period.start), string(period.end), string(period.id), ''),
    codes: pick(Object.keys(codes), (name) => string(codes[name])),
    numbers: pick(Object.keys(numbers), (name) => shownIn(object(numbers[name]))),
    place: `${string(object(row.source).file)}|${String(row.row)}`,
  };
}

/** Numbers that an enclosed return has in rows which the downloads name by their place. */
function returnRows(
  packed: ReadonlyMap<string, string>,
  rows: readonly SeenRow[],
): readonly SeenRow[] {
  const returns = new Map(
    [...packed].flatMap(([path, text]) =>
      path.startsWith('returns/') && path.endsWith('.csv')
        ? parseCsv(text).map((row, at): [string, Readonly<Record<string, string>>] => [
            `${path}|${at + 2}`,
            row,
          ])
        : [],
    ),
  );
  return rows.flatMap((row) => {
    const given = returns.get(row.place);
    if (given === undefined) return [];
    const numbers = pick(Object.keys(row.numbers), (name) => ({
      text: /^\d/.test(given[name] ?? '') ? (given[name] ?? null) : null,
      hidden: given[name] === '[c]',
    }));
    return [{ ...row, numbers }];
  });
}

/** `start..end` in days where they can be told, by the id of the period or the name of its return. */
function periodOf(start = '', end = '', id = '', file = ''): string {
  if (start !== '' && end !== '') return `${start}..${end}`;
  const name = id === '' ? (/([^/]+?)(?:[.-]r\d+)?\.\w+$/.exec(file)?.[1] ?? file) : id;
  return daysOf(name) ?? name;
}

/** The days of `2024-06`, `2023-24-q4` and `2023-24`. */
export function daysOf(id: string): string | null {
  const day = /^\d{4}-\d\d-\d\d$/.exec(id);
  if (day !== null) return `${id}..${id}`;
  const quarter = /^(\d{4})-(\d\d)-q([1-4])$/.exec(id);
  if (quarter !== null) {
    const first = Number(quarter[1]) * 12 + 3 * Number(quarter[3]);
    return `${firstDay(first)}..${lastDay(first + 2)}`;
  }
  const pair = /^(\d{4})-(\d\d)$/.exec(id);
  if (pair === null) return null;
  const year = Number(pair[1]);
  if ((year + 1) % 100 === Number(pair[2]))
    return `${firstDay(year * 12 + 3)}..${lastDay(year * 12 + 14)}`;
  const month = year * 12 + Number(pair[2]) - 1;
  return `${firstDay(month)}..${lastDay(month)}`;
}

function firstDay(month: number): string {
  return new Date(Date.UTC(2000, month - 24_000, 1)).toISOString().slice(0, 10);
}

function lastDay(month: number): string {
  return new Date(Date.UTC(2000, month - 23_999, 0)).toISOString().slice(0, 10);
}

function pick<Value>(
  names: readonly string[],
  of: (name: string) => Value | undefined,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = of(name);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}

function object(value: unknown): Json {
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value))
    : {};
}

function array(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.map(object) : [];
}

function string(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** True of a column that counts people. */
export function isPeople(dataset: string, column: string): boolean {
  return schemas[dataset]?.counts.includes(column) ?? false;
}
