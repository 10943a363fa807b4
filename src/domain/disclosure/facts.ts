import { cellKey, combineForms, type LinearForm } from '../measures/linear-form.ts';
import { selects } from '../measures/select.ts';
import type { Identity, SharedMargin } from '../tables/dataset.ts';
import type { Row, Table } from '../tables/table.ts';
import { type Period, tile } from '../time/period.ts';

/** Something any reader may use: `lower` ≤ the sum of the cells ≤ `upper`. */
export interface Fact {
  readonly form: LinearForm;
  readonly lower: number;
  readonly upper: number;
  /** The cell that is the total of the others, where there is one. */
  readonly total?: string;
}

/** What the identities of a dataset say of the cells of its rows. */
export function identityFacts(table: Table): readonly Fact[] {
  return table.dataset.identities.flatMap((identity) => {
    const rows = table.rows.filter((row) => selects(identity.where, row.codes));
    if (identity.kind === 'columns-add') return rows.map((row) => addsAcross(row, identity));
    if (identity.kind === 'percentage') return rows.map((row) => isPartOf(row, identity));
    if (identity.kind === 'at-most') return rows.map((row) => isAmong(row, identity));
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
  const parts = [
    [cell(row, identity.denominator), 1],
    [cell(row, identity.numerator), -1],
  ] as const;
  return { form: combineForms(parts), lower: 0, upper: Number.POSITIVE_INFINITY };
}

/** A number that is among others: it is at most their sum. */
function isAmong(row: Row, { part, whole }: Extract<Identity, { kind: 'at-most' }>): Fact {
  const parts = [
    ...whole.map((name) => [cell(row, name), 1] as const),
    [cell(row, part), -1] as const,
  ];
  return { form: combineForms(parts), lower: 0, upper: Number.POSITIVE_INFINITY };
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

/** What two tables say of each other that count the same: their sums over shared dimensions agree. */
export function marginFacts(table: Table, tables: ReadonlyMap<string, Table>): readonly Fact[] {
  return (table.dataset.margins ?? []).flatMap((margin) => {
    const other = tables.get(margin.dataset);
    return other === undefined ? [] : sharedSums(table, other, margin);
  });
}

function sharedSums(table: Table, other: Table, { column, by }: SharedMargin): readonly Fact[] {
  const periods = new Map(other.rows.map((row) => [row.period.id, row.period]));
  return [...periods.values()].flatMap((period) => {
    const mine = within(table.rows, period);
    if (!tile(period, distinct(mine))) return [];
    const theirs = Map.groupBy(within(other.rows, period), (row) => codesOf(row, by));
    return [...Map.groupBy(mine, (row) => codesOf(row, by))].flatMap(([codes, rows]) => {
      const form = combineForms([
        ...rows.map((row) => [cell(row, column), 1] as const),
        ...(theirs.get(codes) ?? []).map((row) => [cell(row, column), -1] as const),
      ]);
      return theirs.has(codes) ? [{ form, lower: 0, upper: 0 }] : [];
    });
  });
}

function within(rows: readonly Row[], { start, end }: Period): readonly Row[] {
  return rows.filter(({ period }) => period.start >= start && period.end <= end);
}

function distinct(rows: readonly Row[]): readonly Period[] {
  return [...new Map(rows.map(({ period }) => [period.id, period])).values()];
}

function codesOf(row: Row, by: readonly string[]): string {
  return by.map((name) => row.codes[name] ?? '').join('|');
}
