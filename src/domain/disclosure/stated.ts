import { cellKey } from '../measures/linear-form.ts';
import type { Dataset, NumberColumn } from '../tables/dataset.ts';
import type { Row, Table } from '../tables/table.ts';
import type { Profile } from './profile.ts';

/** A number of a return that is not published because of what it is worked out from. */
export interface StatedCell {
  readonly key: string;
  readonly table: Table;
  readonly row: Row;
  readonly column: NumberColumn;
}

/** The columns of a dataset under disclosure control that count people: whole numbers that are not public anyway. */
export function countColumns({ columns }: Dataset): readonly NumberColumn[] {
  return columns.filter(
    (column): column is NumberColumn => column.kind === 'number' && countsPeople(column),
  );
}

function countsPeople({ unit, decimals, tells }: NumberColumn): boolean {
  return unit.kind === 'count' && decimals === 0 && tells !== 'nothing';
}

/**
 * Rates, ratios, percentages, averages and the like that a return states of numbers which are not
 * shown: beside what is public they would tell them. They are shown only where everything is that they are made of;
 * so is a percentage of very few.
 */
export function statedCells(
  tables: readonly Table[],
  hidden: { readonly has: (key: string) => boolean },
  profile: Pick<Profile, 'leastBase'>,
): ReadonlyMap<string, StatedCell> {
  const found = tables.flatMap((table) => {
    const stated = table.dataset.columns.filter(
      (column): column is NumberColumn =>
        column.kind === 'number' && !countsPeople(column) && column.tells !== 'nothing',
    );
    return stated.flatMap((column) =>
      table.rows
        .filter((row) => row.numbers[column.name]?.value != null)
        .filter(
          (row) =>
            !madeOf(row, column, table).every((cell) => isShown(cell, column, hidden)) ||
            isOfFew(row, column, table.dataset, profile),
        )
        .map((row): StatedCell => ({ key: cellKey(row, column.name), table, row, column })),
    );
  });
  return new Map(found.map((cell) => [cell.key, cell]));
}

/** A count by its row and column; the row is undefined where the return has no such row. */
interface Source {
  readonly row: Row | undefined;
  readonly column: string;
}

function madeOf(row: Row, column: NumberColumn, table: Table): readonly Source[] {
  if (comparesUnsaid(column, table.dataset)) {
    const counts = countColumns(table.dataset);
    return table.rows.flatMap((one) => counts.map(({ name }) => ({ row: one, column: name })));
  }
  const tells = column.tells === 'nothing' ? {} : (column.tells ?? {});
  const names = tells.columns ?? partsOf(column, table.dataset);
  const rows = [row, ...(tells.beside ?? []).map((codes) => rowBeside(row, codes, table))];
  return rows.flatMap((one) => names.map((name) => ({ row: one, column: name })));
}

/** What a number with such a unit is worked out from may stand in other rows: a share of all, a place among them. */
const comparing: ReadonlySet<string> = new Set(['percentage', 'ratio', 'rank']);

/**
 * True of a share, ratio or place of which nothing says what it is one of. Beside a count that is shown, a share of the total
 * tells the total, a change tells the month before, and a place tells which hidden number is larger: so each cell is taken
 * to be worked out from all counts of the table.
 */
export function comparesUnsaid({ name, unit, tells }: NumberColumn, dataset: Dataset): boolean {
  if (tells !== undefined || !comparing.has(unit.kind)) return false;
  return !dataset.identities.some(
    (identity) => identity.kind === 'percentage' && identity.percentage === name,
  );
}

/** Of a percentage its two numbers, of any other number every count of the row. */
function partsOf({ name }: NumberColumn, dataset: Dataset): readonly string[] {
  const counts = countColumns(dataset).map((column) => column.name);
  const shares = dataset.identities.flatMap((identity) =>
    identity.kind === 'percentage' && identity.percentage === name
      ? [identity.numerator, identity.denominator]
      : [],
  );
  return shares.length > 0 ? counts.filter((count) => shares.includes(count)) : counts;
}

function rowBeside(
  row: Row,
  codes: Readonly<Record<string, string>>,
  { rows }: Table,
): Row | undefined {
  const wanted = Object.entries({ ...row.codes, ...codes });
  return rows.find(
    (other) =>
      other.period.id === row.period.id &&
      wanted.every(([name, code]) => other.codes[name] === code),
  );
}

function isShown(
  { row, column }: Source,
  { tells }: NumberColumn,
  hidden: { readonly has: (key: string) => boolean },
): boolean {
  const number = row?.numbers[column];
  if (row === undefined || hidden.has(cellKey(row, column))) return false;
  if (number?.value != null) return true;
  const alone = tells !== undefined && tells !== 'nothing' && tells.alone === true;
  return alone && number?.status !== 'suppressed';
}

function isOfFew(
  row: Row,
  { name }: NumberColumn,
  { identities }: Dataset,
  { leastBase }: Pick<Profile, 'leastBase'>,
): boolean {
  return identities.some((identity) => {
    if (identity.kind !== 'percentage' || identity.percentage !== name) return false;
    const base = row.numbers[identity.denominator]?.value ?? 0;
    return base > 0 && base < leastBase;
  });
}
