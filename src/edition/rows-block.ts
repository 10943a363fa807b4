import * as v from 'valibot';
import type { Inline, Prose } from '../domain/publication/prose.ts';
import type { Block } from '../domain/publication/publication.ts';
import { currentRows } from '../domain/tables/current-rows.ts';
import type { Column, Dataset } from '../domain/tables/dataset.ts';
import type { Row, Table } from '../domain/tables/table.ts';
import { nearest } from '../domain/text/nearest.ts';
import { comparePeriods, formatPeriod, parsePeriod } from '../domain/time/period.ts';
import type { Refusal } from './refusal.ts';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());

/** A fenced `rows` block: a list of the rows of a return that holds words. */
export const rowsSpecSchema = v.strictObject({
  dataset: text,
  /** What is told of each row, in order; the first stands out. */
  columns: v.pipe(v.array(text), v.minLength(1)),
});

type RowsSpec = v.InferOutput<typeof rowsSpecSchema>;

/**
 * The rows that an edition can know as a list, in the order of the register. Words of a return are
 * told as they were handed in; numbers belong in a table, where each has its figure.
 */
export function rowsBlock(
  { dataset: id, columns: names }: RowsSpec,
  tables: ReadonlyMap<string, Table>,
  until: string,
): Block | Refusal {
  const table = tables.get(id);
  if (table === undefined) return unknown('dataset', id, [...tables.keys()]);
  const { dataset } = table;
  const columns: Column[] = [];
  for (const name of names) {
    const column = dataset.columns.find((candidate) => candidate.name === name);
    if (column === undefined) {
      return unknown(
        `column of ${id}`,
        name,
        dataset.columns.map((one) => one.name),
      );
    }
    if (column.kind === 'number') return numbersElsewhere(name);
    columns.push(column);
  }
  const known = table.rows.filter(({ period }) => period.end <= until);
  const rows = ordered(currentRows(dataset, known), dataset);
  if (rows.length === 0) {
    const says = `No return for ${dataset.title} has been supplied yet.`;
    return { kind: 'gap', title: dataset.title, says, lacks: [id] };
  }
  const entries = rows.map((row) => [entryOf(row, columns, table)]);
  return { kind: 'prose', prose: [{ kind: 'list', ordered: false, entries }] };
}

/** By the column that the register is in order of; equal ones as they were returned. */
function ordered(rows: readonly Row[], { register, columns }: Dataset): readonly Row[] {
  if (register === undefined) return rows;
  const { column, descending } = register.order;
  const isPeriod = columns.some(({ name, kind }) => name === column && kind === 'period');
  const compare = (a: Row, b: Row) =>
    isPeriod
      ? comparePeriods(a.period, b.period)
      : (a.texts[column] ?? '').localeCompare(b.texts[column] ?? '', 'en-GB');
  return rows.toSorted((a, b) => (descending ? compare(b, a) : compare(a, b)));
}

/** The first value set apart, leading to the address where there is one; then the others by name. */
function entryOf(row: Row, columns: readonly Column[], table: Table): Prose {
  const told = columns.filter((column) => !isAddress(column));
  const [first, ...others] = told.flatMap((column) => {
    const value = wordsIn(row, column, table);
    return value === '' ? [] : [{ title: column.title, value }];
  });
  const address = columns
    .filter(isAddress)
    .map(({ name }) => row.texts[name] ?? '')
    .find((candidate) => /^https?:\/\//.test(candidate));
  const name: Inline = { kind: 'text', text: first?.value ?? '' };
  const head: Inline =
    address === undefined ? name : { kind: 'link', to: address, children: [name] };
  const rest = others.map(({ title, value }) => sentence(`${title}: ${value}`)).join(' ');
  const tail: readonly Inline[] = rest === '' ? [] : [{ kind: 'text', text: `. ${rest}` }];
  return { kind: 'paragraph', children: [{ kind: 'strong', children: [head] }, ...tail] };
}

function isAddress(column: Column): boolean {
  return column.kind === 'text' && column.format === 'address';
}

function wordsIn(row: Row, column: Column, { labels }: Table): string {
  if (column.kind === 'period') return formatPeriod(row.period);
  if (column.kind === 'code') {
    const code = row.codes[column.name] ?? '';
    return labels[column.name]?.[code] ?? code;
  }
  const words = (row.texts[column.name] ?? '').trim();
  if (column.kind !== 'text' || column.format !== 'date') return words;
  const date = parsePeriod(words);
  return date === null ? words : formatPeriod(date);
}

function sentence(words: string): string {
  return /[.?!]$/.test(words) ? words : `${words}.`;
}

function unknown(kind: string, name: string, among: readonly string[]): Refusal {
  const [near] = nearest(name, among, 1);
  return {
    says: `no ${kind} is called “${name}”`,
    fix: near === undefined ? 'The definitions page lists every one.' : `Did you mean ${near}?`,
  };
}

function numbersElsewhere(name: string): Refusal {
  return {
    says: `“${name}” is a column of numbers, which a list of rows does not tell`,
    fix: 'Show the figure in a table, or take the column out.',
  };
}
