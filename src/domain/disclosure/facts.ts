import { cellKey, combineForms, type LinearForm } from '../measures/linear-form.ts';
import { selects } from '../measures/select.ts';
import type { Identity } from '../tables/dataset.ts';
import type { Row, Table } from '../tables/table.ts';

/** Something any reader may use: `lower` ≤ the sum of the cells ≤ `upper`. */
export interface Fact {
  readonly form: LinearForm;
  readonly lower: number;
  readonly upper: number;
  /** The cell that is the total of the others, where there is one. */
  readonly total?: string;
  /** The sum is a number of people itself: those of a whole who are not of the part. */
  readonly people?: true;
}

/** False of a fact that the numbers break; of one about others as well nobody can say. */
export function mayHold(
  { form, lower, upper }: Fact,
  numbers: ReadonlyMap<string, number>,
): boolean {
  let sum = 0;
  for (const [key, times] of form) {
    const value = numbers.get(key);
    if (value === undefined) return true;
    sum += times * value;
  }
  return sum >= lower - 1e-9 && sum <= upper + 1e-9;
}

/** What the identities of a dataset say of the cells of its rows. */
export function identityFacts(table: Table): readonly Fact[] {
  return table.dataset.identities.flatMap((identity) => {
    const rows = table.rows.filter((row) => selects(identity.where, row.codes));
    if (identity.kind === 'columns-add') return rows.map((row) => addsAcross(row, identity));
    if (identity.kind === 'percentage') return rows.map((row) => isPartOf(row, identity));
    if (identity.kind === 'at-most') return rows.map((row) => isAmong(row, identity));
    if (identity.kind === 'rows-part') return partOfRow(rows, identity);
    if (identity.kind === 'rows-same') return sameInRows(rows, identity);
    return addsDown(rows, identity);
  });
}

type Part = string | { readonly minus: string };

function addsAcross(row: Row, identity: Extract<Identity, { kind: 'columns-add' }>): Fact {
  const total = cellKey(row, identity.total);
  const parts = identity.parts.map((part) => [cell(row, nameOf(part)), signOf(part)] as const);
  return adds(total, parts, identity.tolerance);
}

/** A number and what it is a percentage of: the part is at most the whole. */
function isPartOf(row: Row, identity: Extract<Identity, { kind: 'percentage' }>): Fact {
  return rest([cellKey(row, identity.denominator)], [cellKey(row, identity.numerator)]);
}

/** Numbers that are among others: they are at most their sum. */
function isAmong(row: Row, { part, whole }: Extract<Identity, { kind: 'at-most' }>): Fact {
  const parts = typeof part === 'string' ? [part] : part;
  const keys = (columns: readonly string[]) => columns.map((column) => cellKey(row, column));
  return rest(keys(whole), keys(parts));
}

/** A row that counts some of those of another: each number is at most the one there. */
function partOfRow(
  rows: readonly Row[],
  { dimension, part, whole, columns }: Extract<Identity, { kind: 'rows-part' }>,
): readonly Fact[] {
  const parts = rows.filter(({ codes }) => codes[dimension] === part);
  return rows
    .filter(({ codes }) => codes[dimension] === whole)
    .flatMap((wholeRow) =>
      parts
        .filter((row) => sameElse(row, wholeRow, dimension))
        .flatMap((row) =>
          columns.map((column) => rest([cellKey(wholeRow, column)], [cellKey(row, column)])),
        ),
    );
}

/** Rows that count the same: each has the numbers of the first. */
function sameInRows(
  rows: readonly Row[],
  { dimension, columns }: Extract<Identity, { kind: 'rows-same' }>,
): readonly Fact[] {
  return rows.flatMap((row, position) => {
    const first = rows.findIndex((other) => sameElse(other, row, dimension));
    const other = rows[first];
    if (other === undefined || first === position) return [];
    return columns.map((column) => adds(cellKey(other, column), [[cell(row, column), 1]], 0));
  });
}

/** Those of a whole who are of none of the parts: a group of people too. */
export function rest(whole: readonly string[], parts: readonly string[]): Fact {
  const form = combineForms([
    ...whole.map((key) => [new Map([[key, 1]]), 1] as const),
    ...parts.map((key) => [new Map([[key, 1]]), -1] as const),
  ]);
  return { form, lower: 0, upper: Number.POSITIVE_INFINITY, people: true };
}

function addsDown(
  rows: readonly Row[],
  identity: Extract<Identity, { kind: 'rows-add' }>,
): readonly Fact[] {
  const { dimension, columns, tolerance } = identity;
  const totals = rows.filter((row) => row.codes[dimension] === identity.total);
  return totals.flatMap((totalRow) => {
    const beside = rows.filter((row) => row !== totalRow && sameElse(row, totalRow, dimension));
    const byCode = new Map(beside.map((row) => [row.codes[dimension] ?? '', row]));
    const parts: readonly Part[] = identity.parts ?? [...byCode.keys()];
    return columns.map((column) => {
      const cells = parts.flatMap((part) => {
        const row = byCode.get(nameOf(part));
        return row === undefined ? [] : [[cell(row, column), signOf(part)] as const];
      });
      return adds(cellKey(totalRow, column), cells, tolerance);
    });
  });
}

function adds(
  total: string,
  parts: readonly (readonly [LinearForm, number])[],
  tolerance: number,
): Fact {
  const form = combineForms([...parts, [new Map([[total, 1]]), -1]]);
  return { form, lower: -tolerance, upper: tolerance, total };
}

function cell(row: Row, column: string): LinearForm {
  return new Map([[cellKey(row, column), 1]]);
}

function nameOf(part: Part): string {
  return typeof part === 'string' ? part : part.minus;
}

function signOf(part: Part): number {
  return typeof part === 'string' ? 1 : -1;
}

function sameElse(row: Row, other: Row, dimension: string): boolean {
  return (
    row.period.id === other.period.id &&
    Object.entries(row.codes).every(
      ([name, code]) => name === dimension || other.codes[name] === code,
    )
  );
}
