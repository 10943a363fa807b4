import type { Finding } from '../domain/findings/finding.ts';
import { total } from '../domain/measures/group.ts';
import { poissonDensity } from '../domain/statistics/density.ts';
import { sliceOf, slicesOf } from '../domain/tables/slice.ts';
import type { Row, Table } from '../domain/tables/table.ts';
import { findArea } from '../reference/areas/index.ts';
import { countsThings, numberColumns } from './series.ts';

/** How often chance may make one of a table’s groups the sum of all others before it says nothing. */
const byChance = 0.001;
/** The last row is where totals stand, and there is one of them. */
const byChanceLast = 0.01;

/**
 * A row for everything together that bears another name than a total, in a column that takes any name: taken for one
 * more, it would count everything twice. It is one where its numbers are the sums of all other rows, and it has the name of
 * a force or its area, or they are so many and so large that chance does it in fewer than one of a thousand
 * tables; in fewer than one of a hundred the last row is asked about. (A Poisson count equals a sum S with a probability of
 * at most e⁻ˢ·Sˢ/S!.) By its name alone it is asked about.
 */
export function checkTotalsAmongMembers(table: Table): readonly Finding[] {
  if (table.dataset.register !== undefined) return [];
  const counted = numberColumns(table).filter(
    ({ unit }) => countsThings(unit) || unit.kind === 'fte',
  );
  if (counted.length === 0) return [];
  const names = counted.map(({ name }) => name);
  return table.dataset.columns.flatMap((column) =>
    column.kind === 'code' && column.codes === 'open' ? inColumn(column.name, names, table) : [],
  );
}

function inColumn(column: string, numbers: readonly string[], table: Table): readonly Finding[] {
  const members = Map.groupBy(
    table.rows.filter(({ codes }) => codes[column] !== total),
    ({ codes }) => codes[column] ?? '',
  );
  const slices = summedSlices(table, column, numbers);
  return [...members].flatMap(([code, rows]) => {
    const name = table.labels[column]?.[code] ?? code;
    const chance = chanceOfSum(rows, column, slices, numbers) ?? 1;
    const isNamed = members.size > 1 && isForce(name);
    const isSum = isNamed ? chance < 1 : chance * members.size < byChance;
    const isLast = rows.every((row) => slices.get(sliceOf(row, column))?.last === row);
    const seems = isSum || (isLast && chance < byChanceLast);
    const [first] = rows;
    if (first === undefined || !(seems || isNamed)) return [];
    // A town may bear the name of its area.
    return [tell({ row: first, column, name, seems }, isSum ? 'error' : 'warning', table)];
  });
}

/** The name of a force or its area, or the word itself. */
function isForce(name: string): boolean {
  return findArea(name) !== undefined || /^(the |whole )?force([- ]?wide)?$/i.test(name);
}

/** Rows that are added up together, with what all of them come to: each is held against the rest of its own. */
interface Slice {
  readonly size: number;
  readonly last: Row | undefined;
  /** Of each column the sum of what is given, and how many rows give it. */
  readonly sums: ReadonlyMap<string, { readonly sum: number; readonly known: number }>;
}

function summedSlices(
  { rows }: Table,
  column: string,
  numbers: readonly string[],
): ReadonlyMap<string, Slice> {
  const members = rows.filter(({ codes }) => codes[column] !== total);
  return new Map(
    [...slicesOf(members, column)].map(([key, slice]) => [key, summed(slice, numbers)]),
  );
}

function summed(rows: readonly Row[], names: readonly string[]): Slice {
  const sums = names.map((name) => {
    const given = rows.flatMap((row) => row.numbers[name]?.value ?? []);
    const sum = given.reduce((subtotal, value) => subtotal + value, 0);
    return [name, { sum, known: given.length }] as const;
  });
  return { size: rows.length, last: rows.at(-1), sums: new Map(sums) };
}

/** The probability that these are sums of the others by chance; null where one of them is none, or where none can be. */
function chanceOfSum(
  rows: readonly Row[],
  column: string,
  slices: ReadonlyMap<string, Slice>,
  numbers: readonly string[],
): number | null {
  const chances = rows.flatMap((row) => {
    const slice = slices.get(sliceOf(row, column));
    return numbers.map((name) => (slice === undefined ? null : chanceOfOne(row, slice, name)));
  });
  const known = chances.filter((chance) => chance !== null);
  return known.length < chances.length ? null : known.reduce((all, one) => all * one, 1);
}

/** Where nothing is given for any of them, there is nothing to add up. */
function chanceOfOne(row: Row, slice: Slice, name: string): number | null {
  if (slice.size < 3) return null;
  const value = row.numbers[name]?.value ?? null;
  const { sum = 0, known = 0 } = slice.sums.get(name) ?? {};
  if (value === null) return known === 0 ? 1 : null;
  const others = sum - value;
  if (known < slice.size || Math.abs(value - others) > 1e-6) return null;
  return value > 0 ? poissonDensity(value, value) : 1;
}

interface Suspect {
  readonly row: Row;
  readonly column: string;
  readonly name: string;
  /** Its numbers are the sums of the others. */
  readonly seems: boolean;
}

function tell(
  { row, column, name, seems }: Suspect,
  severity: Finding['severity'],
  { dataset }: Table,
): Finding {
  return {
    code: 'total-among-members',
    severity,
    place: {
      file: row.source.file,
      ...(row.source.sheet && { sheet: row.source.sheet }),
      row: row.row,
      column,
    },
    says: seems
      ? `the numbers of “${name}” are the sums of all other rows: it seems to be a total, and is counted as one more`
      : `“${name}” is the name of a force or its area, which may be all of the rows together: it is counted as one more of them`,
    fix: 'If it is a total, write Total in place of its name. If it is not, say what it is in a public note.',
    about: [dataset.id],
  };
}
