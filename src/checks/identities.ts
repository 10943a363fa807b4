import { formatNumber, formatValue } from '../domain/figures/format.ts';
import type { Unit } from '../domain/figures/unit.ts';
import type { Finding } from '../domain/findings/finding.ts';
import { selects } from '../domain/measures/select.ts';
import type { Dataset, Identity, NumberColumn } from '../domain/tables/dataset.ts';
import { sliceOf, slicesOf } from '../domain/tables/slice.ts';
import type { GivenQuantity, Row, Table } from '../domain/tables/table.ts';
import { cellPlace } from './place.ts';
import { placesGiven, roundedBy, sumAllowance } from './precision.ts';

/**
 * What must hold inside a return: a total is the sum of its parts within the stated rounding, a
 * percentage is that of its numerator. A broken identity is a finding about a return that is kept
 * as the force gave it. A part that does not apply is no part; where one has no value otherwise, the
 * row is passed over.
 */
export function checkIdentities(table: Table): readonly Finding[] {
  return [...table.dataset.identities, ...totalsOfNames(table.dataset)].flatMap((identity) => {
    const rows = table.rows.filter((row) => selects(identity.where, row.codes));
    if (identity.kind === 'columns-add')
      return rows.flatMap((row) => addAcross(row, identity, table));
    if (identity.kind === 'percentage')
      return rows.flatMap((row) => percentage(row, identity, table));
    if (identity.kind === 'at-most') return rows.flatMap((row) => atMost(row, identity, table));
    if (identity.kind === 'rows-add') return addDown(rows, identity, table);
    return besideEachOther(rows, identity, table);
  });
}

/** In a column that takes any name a row may be the total of the others, also where the dataset does not speak of it. */
function totalsOfNames({ columns, identities }: Dataset): readonly RowsAdd[] {
  const counts = columns.flatMap((column) =>
    column.kind === 'number' && column.unit.kind === 'count' ? [column.name] : [],
  );
  return columns.flatMap((column) => {
    const isTold = identities.some(
      (identity) => identity.kind === 'rows-add' && identity.dimension === column.name,
    );
    if (column.kind !== 'code' || column.codes !== 'open' || isTold) return [];
    return [
      {
        kind: 'rows-add',
        id: `${column.name}-total`,
        dimension: column.name,
        total: 'total',
        columns: counts,
        tolerance: 0,
        says: 'The total is the sum of all other rows.',
      },
    ];
  });
}

type ColumnsAdd = Extract<Identity, { kind: 'columns-add' }>;
type RowsAdd = Extract<Identity, { kind: 'rows-add' }>;
type Percentage = Extract<Identity, { kind: 'percentage' }>;
type AtMost = Extract<Identity, { kind: 'at-most' }>;
type RowsPart = Extract<Identity, { kind: 'rows-part' }>;
type RowsSame = Extract<Identity, { kind: 'rows-same' }>;

/** A part of a sum: its value as it was given, and whether it is taken away. */
interface Term {
  readonly value: number;
  readonly minus: boolean;
  readonly quantity: GivenQuantity;
}

/** For decimal fractions that binary ones cannot hold. */
const noise = 1e-9;

/** Null where the part is not known; undefined where there is none. */
type Part = Term | null | undefined;

function addAcross(row: Row, identity: ColumnsAdd, table: Table): readonly Finding[] {
  const terms = identity.parts.map((part) => term(part, (name) => row.numbers[name]));
  return compare(terms, identity, row, identity.total, table);
}

function addDown(rows: readonly Row[], identity: RowsAdd, table: Table): readonly Finding[] {
  const totals = rows.filter((row) => row.codes[identity.dimension] === identity.total);
  const slices = slicesOf(rows, identity.dimension);
  return totals.flatMap((totalRow) => {
    const slice = slices.get(sliceOf(totalRow, identity.dimension)) ?? [];
    const beside = slice.filter((row) => row !== totalRow);
    const byCode = new Map(beside.map((row) => [row.codes[identity.dimension] ?? '', row]));
    const parts = identity.parts ?? [...byCode.keys()];
    return identity.columns.flatMap((column) => {
      const terms = parts.map((part) => term(part, (code) => byCode.get(code)?.numbers[column]));
      return compare(terms, identity, totalRow, column, table);
    });
  });
}

function term(
  part: string | { readonly minus: string },
  find: (name: string) => GivenQuantity | undefined,
): Part {
  const minus = typeof part !== 'string';
  const quantity = find(minus ? part.minus : part);
  if (quantity?.status === 'not-applicable') return undefined;
  const value = quantity?.value ?? null;
  return quantity === undefined || value === null ? null : { value, minus, quantity };
}

/** Whether the number in that cell is the sum of its parts, as far as numbers rounded before they were given can be. */
function compare(
  parts: readonly Part[],
  identity: ColumnsAdd | RowsAdd,
  row: Row,
  column: string,
  table: Table,
): readonly Finding[] {
  const terms = parts.filter((part) => part !== undefined);
  const known = terms.filter((part) => part !== null);
  const given = row.numbers[column];
  const total = given?.value ?? null;
  if (given === undefined || total === null) return [];
  if (known.length < terms.length || known.length === 0) return [];
  const sum = known.reduce((subtotal, { value, minus }) => subtotal + (minus ? -value : value), 0);
  const quantities = [given, ...known.map(({ quantity }) => quantity)];
  const rounding = sumAllowance(quantities, unitOf(table, column));
  const off = Math.abs(sum - total);
  if (off <= identity.tolerance + noise || off < rounding - noise) return [];
  const show = formatOf(table, column);
  const written = known.map(({ value, minus }, position) => {
    const sign = minus ? ' − ' : position === 0 ? '' : ' + ';
    return sign + show(value);
  });
  const says = `${show(total)} is given, but ${written.join('')} is ${show(sum)}`;
  return [broken(identity, row, column, says, table)];
}

/** Held to the digits given: 13%, 13.3% and 13.33% are all 2 of 15. */
function percentage(row: Row, identity: Percentage, table: Table): readonly Finding[] {
  const quantity = row.numbers[identity.percentage];
  const given = quantity?.value ?? null;
  const numerator = valueIn(row, identity.numerator);
  const denominator = valueIn(row, identity.denominator);
  if (quantity === undefined || given === null) return [];
  if (numerator === null || denominator === null) return [];
  // Of nobody, every force prints nought per cent; it is no percentage of anything.
  const computed = denominator === 0 ? 0 : (100 * numerator) / denominator;
  const places = placesGiven(quantity.given);
  if (Math.abs(computed - given) <= roundedBy(places) + noise) return [];
  const decimals = Math.max(identity.decimals, places);
  const says =
    `${formatNumber(given, decimals)}% is given, but ${formatNumber(numerator, 0)} of ` +
    `${formatNumber(denominator, 0)} is ${formatNumber(computed, decimals)}%`;
  return [broken(identity, row, identity.percentage, says, table)];
}

function atMost(row: Row, identity: AtMost, table: Table): readonly Finding[] {
  const names = typeof identity.part === 'string' ? [identity.part] : identity.part;
  const part = sumOf(row, names);
  const whole = sumOf(row, identity.whole);
  const [column = ''] = names;
  if (part === null || whole === null || part <= whole) return [];
  const show = formatOf(table, column);
  const says = `${show(part)} is given, which is more than ${show(whole)}`;
  return [broken(identity, row, column, says, table)];
}

/** Null where one of them is not known. */
function sumOf(row: Row, columns: readonly string[]): number | null {
  return columns.reduce<number | null>((sum, column) => {
    const value = valueIn(row, column);
    return sum === null || value === null ? null : sum + value;
  }, 0);
}

/** Rows that count some of what another counts, and rows that count the same. */
function besideEachOther(
  rows: readonly Row[],
  identity: RowsPart | RowsSame,
  table: Table,
): readonly Finding[] {
  const { dimension } = identity;
  const having = (code: string) => rows.filter(({ codes }) => codes[dimension] === code);
  const [held, against] =
    identity.kind === 'rows-same' ? [rows, rows] : [having(identity.part), having(identity.whole)];
  const slices = slicesOf(against, dimension);
  return held.flatMap((row) => {
    const [other] = slices.get(sliceOf(row, dimension)) ?? [];
    if (other === undefined || other === row) return [];
    return identity.columns.flatMap((column) => compareRows(row, other, identity, column, table));
  });
}

function compareRows(
  row: Row,
  other: Row,
  identity: RowsPart | RowsSame,
  column: string,
  table: Table,
): readonly Finding[] {
  const [value, beside] = [valueIn(row, column), valueIn(other, column)];
  if (value === null || beside === null || value === beside) return [];
  if (identity.kind === 'rows-part' && value < beside) return [];
  const show = formatOf(table, column);
  const label = (one: Row) => {
    const code = one.codes[identity.dimension] ?? '';
    return table.labels[identity.dimension]?.[code] ?? code;
  };
  const says = `${show(value)} is given for ${label(row)}, and ${show(beside)} for ${label(other)}`;
  return [broken(identity, row, column, says, table)];
}

function broken(
  identity: Identity,
  row: Row,
  column: string,
  says: string,
  { dataset }: Table,
): Finding {
  return {
    code: `identity-${identity.kind}`,
    severity: 'error',
    place: cellPlace(row, column),
    says: `${says} (${identity.says.replace(/\.$/, '')})`,
    fix: 'Ask the force which of the figures is right, or publish them as given with a public note.',
    about: [dataset.id],
  };
}

function valueIn(row: Row, column: string): number | null {
  return row.numbers[column]?.value ?? null;
}

function numberColumn({ dataset }: Table, name: string): NumberColumn | undefined {
  return dataset.columns.find(
    (candidate): candidate is NumberColumn =>
      candidate.name === name && candidate.kind === 'number',
  );
}

function unitOf(table: Table, column: string): Unit {
  return numberColumn(table, column)?.unit ?? { kind: 'ratio' };
}

/** Numbers without their unit, which the column names, but amounts of money with its sign. */
function formatOf(table: Table, name: string): (value: number) => string {
  const column = numberColumn(table, name);
  const decimals = column?.decimals ?? 0;
  return (value) =>
    column?.unit.kind === 'money'
      ? formatValue(value, column.unit, decimals)
      : formatNumber(value, decimals);
}
