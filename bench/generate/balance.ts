import { roundHalfAway } from '../../src/domain/figures/format.ts';
import { selects } from '../../src/domain/measures/select.ts';
import type { Dataset, Identity } from '../../src/domain/tables/dataset.ts';
import type { DraftRow } from './draft.ts';

type ColumnsAdd = Extract<Identity, { kind: 'columns-add' }>;
type RowsAdd = Extract<Identity, { kind: 'rows-add' }>;
type Percentage = Extract<Identity, { kind: 'percentage' }>;
type AtMost = Extract<Identity, { kind: 'at-most' }>;
type RowsSame = Extract<Identity, { kind: 'rows-same' }>;
type RowsPart = Extract<Identity, { kind: 'rows-part' }>;
type Part = string | { readonly minus: string };

/** Changes made-up numbers until all identities of their dataset hold. */
export function balance(dataset: Dataset, rows: readonly DraftRow[]): void {
  const decimals = decimalsOf(dataset);
  const across = innermostFirst(dataset.identities.filter((one) => one.kind === 'columns-add'));
  const down = dataset.identities.filter((one) => one.kind === 'rows-add');
  const percentages = dataset.identities.filter((one) => one.kind === 'percentage');
  const bounded = dataset.identities.filter((one) => one.kind === 'at-most');
  const same = dataset.identities.filter((one) => one.kind === 'rows-same');
  const within = dataset.identities.filter((one) => one.kind === 'rows-part');
  for (const identity of percentages) each(rows, identity, (row) => cap(row, identity));
  for (const identity of bounded) each(rows, identity, (row) => bound(row, identity));
  for (const identity of within) keepWithin(rows, identity);
  addAcross(rows, across, decimals);
  for (const identity of down) addDown(rows, identity, decimals);
  for (const identity of same) level(rows, identity, down);
  // Once more, because rows of totals have other numbers now.
  addAcross(rows, across, decimals);
  for (const identity of percentages) each(rows, identity, (row) => divide(row, identity));
  for (const identity of bounded) each(rows, identity, (row) => bound(row, identity));
}

type Decimals = (column: string) => number;

function decimalsOf(dataset: Dataset): Decimals {
  const columns = dataset.columns.filter((column) => column.kind === 'number');
  const byName = new Map(columns.map(({ name, decimals }) => [name, decimals]));
  return (column) => byName.get(column) ?? 0;
}

function each(
  rows: readonly DraftRow[],
  { where }: Identity,
  change: (row: DraftRow) => void,
): void {
  for (const row of rows) if (selects(where, row.codes)) change(row);
}

/** A sum that is a part of another one has to be made before it. */
function innermostFirst(identities: readonly ColumnsAdd[]): readonly ColumnsAdd[] {
  const depth = ({ parts }: ColumnsAdd): number => {
    const within = identities.filter(({ total }) => parts.some((part) => nameOf(part) === total));
    return Math.max(0, ...within.map((identity) => depth(identity) + 1));
  };
  return identities.toSorted((a, b) => depth(a) - depth(b));
}

function addAcross(
  rows: readonly DraftRow[],
  identities: readonly ColumnsAdd[],
  decimals: Decimals,
): void {
  const settled = new Set<string>();
  for (const identity of identities) {
    const change = settled.has(identity.total) ? share : addUp;
    each(rows, identity, (row) => change(row, identity, decimals));
    settled.add(identity.total);
  }
}

/** The total becomes what its parts come to. */
function addUp({ numbers }: DraftRow, { total, parts }: ColumnsAdd, decimals: Decimals): void {
  numbers[total] = sum(parts, (column) => numbers[column], decimals(total));
}

/** The parts become shares of the total, each as large beside the others as it was. */
function share({ numbers }: DraftRow, { total, parts }: ColumnsAdd, decimals: Decimals): void {
  const whole = numbers[total] ?? 0;
  const before = sum(parts, (column) => numbers[column], decimals(total));
  const [first, ...others] = parts.map(nameOf);
  if (first === undefined || before === whole) return;
  for (const column of others) {
    const shared = before === 0 ? 0 : ((numbers[column] ?? 0) * whole) / before;
    numbers[column] = Number(shared.toFixed(decimals(column)));
  }
  const rest = sum(others, (column) => numbers[column], decimals(first));
  numbers[first] = Number((whole - rest).toFixed(decimals(first)));
}

/** The row of a total becomes the sum of the rows that are its parts. */
function addDown(rows: readonly DraftRow[], identity: RowsAdd, decimals: Decimals): void {
  const { dimension, total, columns } = identity;
  each(rows, identity, (totalRow) => {
    if (totalRow.codes[dimension] !== total) return;
    const beside = rows.filter((row) => row !== totalRow && sameElse(row, totalRow, dimension));
    const byCode = new Map(beside.map((row) => [row.codes[dimension] ?? '', row]));
    const parts = identity.parts ?? [...byCode.keys()];
    for (const column of columns) {
      if (totalRow.numbers[column] === null) continue;
      const numberOf = (code: string) => byCode.get(code)?.numbers[column];
      totalRow.numbers[column] = sum(parts, numberOf, decimals(column));
    }
  });
}

function sameElse(row: DraftRow, other: DraftRow, dimension: string): boolean {
  const names = Object.keys(row.codes).filter((name) => name !== dimension);
  return (
    row.period.id === other.period.id &&
    names.every((name) => row.codes[name] === other.codes[name])
  );
}

function cap({ numbers }: DraftRow, { numerator, denominator }: Percentage): void {
  numbers[numerator] = Math.min(numbers[numerator] ?? 0, numbers[denominator] ?? 0);
}

function bound({ numbers }: DraftRow, { part, whole }: AtMost): void {
  let left = whole.reduce((sum, name) => sum + (numbers[name] ?? 0), 0);
  for (const name of typeof part === 'string' ? [part] : part) {
    numbers[name] = Math.min(numbers[name] ?? 0, left);
    left -= numbers[name] ?? 0;
  }
}

/** No row of a part has more than the row of its whole. */
function keepWithin(rows: readonly DraftRow[], identity: RowsPart): void {
  const { dimension, part, whole, columns } = identity;
  each(rows, identity, (row) => {
    const all = rows.find(
      (other) => other.codes[dimension] === whole && sameElse(other, row, dimension),
    );
    if (row.codes[dimension] !== part || all === undefined) return;
    for (const column of columns) {
      row.numbers[column] = Math.min(row.numbers[column] ?? 0, all.numbers[column] ?? 0);
    }
  });
}

/** Totals that count the same become the greatest of them; a part of each takes the difference. */
function level(rows: readonly DraftRow[], identity: RowsSame, down: readonly RowsAdd[]): void {
  const { dimension, columns } = identity;
  each(rows, identity, (row) => {
    const alike = rows.filter(
      (other) => selects(identity.where, other.codes) && sameElse(other, row, dimension),
    );
    const add = down.find((one) => row.codes[one.dimension] === one.total);
    const part = rows.find(
      (other) => other !== row && add !== undefined && sameElse(other, row, add.dimension),
    );
    if (part === undefined) return;
    for (const column of columns) {
      const most = Math.max(...alike.map(({ numbers }) => numbers[column] ?? 0));
      part.numbers[column] = (part.numbers[column] ?? 0) + most - (row.numbers[column] ?? 0);
      row.numbers[column] = most;
    }
  });
}

function divide({ numbers }: DraftRow, identity: Percentage): void {
  const over = numbers[identity.numerator] ?? 0;
  const under = numbers[identity.denominator] ?? 0;
  const percentage = under === 0 ? 0 : (100 * over) / under;
  numbers[identity.percentage] = roundHalfAway(percentage, identity.decimals);
}

function nameOf(part: Part): string {
  return typeof part === 'string' ? part : part.minus;
}

function sum(
  parts: readonly Part[],
  numberOf: (name: string) => number | null | undefined,
  decimals: number,
): number {
  const added = parts.reduce((subtotal, part) => {
    const number = numberOf(nameOf(part)) ?? 0;
    return typeof part === 'string' ? subtotal + number : subtotal - number;
  }, 0);
  return Number(added.toFixed(decimals));
}
