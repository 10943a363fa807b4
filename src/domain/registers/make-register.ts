import type { Column, RegisterView } from '../tables/dataset.ts';
import type { Row, Table } from '../tables/table.ts';
import { fold } from '../text/fold.ts';
import { type CompactColumn, type CompactRegister, encodeCells } from './compact-register.ts';
import { type CompactValue, compactQuantity } from './compact-value.ts';
import { openRegister } from './open-register.ts';
import type { Register, RegisterKind } from './register.ts';
import { sortRows } from './sort-rows.ts';

/**
 * The rows of a published table in the register's own order, and of its columns those that a page needs. Rows that
 * are alike in that order keep the order of the table.
 *
 * @throws Error where the view names a column that the dataset does not have.
 */
export function makeRegister(
  { dataset, rows, labels }: Table,
  view: RegisterView,
): CompactRegister {
  const shown = view.columns ?? dataset.columns.map(({ name }) => name);
  const needed = new Set([...shown, ...view.filters, view.order.column, view.sum]);
  const columns = dataset.columns
    .filter(({ name }) => needed.has(name))
    .map((column) => compactColumn(column, rows, labels[column.name] ?? {}));
  const asReturned: CompactRegister = {
    format: 'register-1',
    id: dataset.id,
    title: dataset.title,
    rows: rows.length,
    order: view.order,
    header: headerAmong(shown, dataset.columns),
    shown,
    filters: view.filters,
    sum: view.sum ?? null,
    columns: columns.map((column) => ({ ...column, cells: encodeCells(column.cells) })),
  };
  const opened = openRegister(asReturned);
  if (opened === null || !opened.columns.has(view.order.column)) {
    throw new Error(`The register ${dataset.id} is to show a column that it does not have.`);
  }
  return inOrder(asReturned, opened);
}

/** The first words or names among the columns, else a category, rather than a date or a sum. */
function headerAmong(shown: readonly string[], columns: readonly Column[]): string {
  const among = shown.flatMap((name) => columns.find((column) => column.name === name) ?? []);
  const names = among.find((column) =>
    column.kind === 'code' ? column.codes === 'open' : kindOf(column) === 'words',
  );
  return (names ?? among.find(({ kind }) => kind === 'code'))?.name ?? shown[0] ?? '';
}

function inOrder(compact: CompactRegister, register: Register): CompactRegister {
  const order = sortRows(register, [...Array(register.rows).keys()], register.order);
  const columns = compact.columns.map((column) => {
    const cells = register.columns.get(column.name)?.cells ?? [];
    const moved = order.map((row) => cells[row] ?? 0);
    if (column.kind === 'category') return { ...column, cells: encodeCells(moved) };
    return { ...column, ...byOccurrence(column.values, moved) };
  });
  return { ...compact, columns };
}

/** Values numbered as they first occur. */
function byOccurrence(values: readonly CompactValue[], cells: readonly number[]) {
  const places = new Map<number, number>();
  const numbered = cells.map((cell) => {
    const place = places.get(cell) ?? places.size;
    places.set(cell, place);
    return place;
  });
  return {
    values: [...places.keys()].map((cell) => values[cell] ?? ''),
    cells: encodeCells(numbered),
  };
}

type Labels = Readonly<Record<string, string>>;

function compactColumn(column: Column, rows: readonly Row[], labels: Labels): CompactColumn {
  const { name, title } = column;
  const places = new Map<string, number>();
  const values: CompactValue[] = [];
  const cells = rows.map((row) => {
    const value = compactCell(column, row, labels);
    const key = typeof value === 'string' ? value : JSON.stringify(value);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, values.length);
    return values.push(value) - 1;
  });
  const measured =
    column.kind === 'number' ? { unit: column.unit, decimals: column.decimals } : null;
  const compact = { name, title, kind: kindOf(column), measured, values, cells };
  return column.kind === 'code' ? inOrderOfChoice(compact, column) : compact;
}

function kindOf(column: Column): RegisterKind {
  if (column.kind === 'code') return 'category';
  return column.kind === 'text' ? (column.format ?? 'words') : column.kind;
}

function compactCell(column: Column, row: Row, labels: Labels): CompactValue {
  const { name } = column;
  switch (column.kind) {
    case 'period':
      return row.period.id;
    case 'code': {
      const code = row.codes[name] ?? '';
      return [code, labels[code] ?? code];
    }
    case 'number':
      return compactQuantity(row.numbers[name] ?? { value: null, status: 'unavailable' });
    case 'text':
      return (row.texts[name] ?? '').trim();
  }
}

/** Categories as their definition lists them; those that differ from body to body by the alphabet. */
function inOrderOfChoice(
  compact: CompactColumn,
  { codes }: Extract<Column, { kind: 'code' }>,
): CompactColumn {
  const listed = codes === 'open' ? [] : codes.map(({ code }) => code);
  const rank = (place: number): readonly [number, string] => {
    const value = compact.values[place];
    const [code, label] = Array.isArray(value) ? value.map(String) : [];
    const at = listed.indexOf(code ?? '');
    return [at === -1 ? listed.length : at, fold(label ?? '')];
  };
  const order = [...compact.values.keys()]
    .map((place) => ({ place, rank: rank(place) }))
    .toSorted((a, b) => a.rank[0] - b.rank[0] || compareTexts(a.rank[1], b.rank[1]));
  const moved = new Map(order.map(({ place }, at) => [place, at]));
  return {
    ...compact,
    values: order.map(({ place }) => compact.values[place] ?? ''),
    cells: compact.cells.map((cell) => moved.get(cell) ?? 0),
  };
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
