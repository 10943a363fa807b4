import type { Unit } from '../domain/figures/unit.ts';
import type { Finding } from '../domain/findings/finding.ts';
import { gathered } from '../domain/findings/gathered.ts';
import { poissonDensity } from '../domain/statistics/density.ts';
import type { NumberColumn } from '../domain/tables/dataset.ts';
import type { Row, Table } from '../domain/tables/table.ts';
import { periodBefore, yearBefore } from '../domain/time/neighbours.ts';
import { formatPeriod } from '../domain/time/period.ts';
import {
  aboutRow,
  countsThings,
  hasHistory,
  hidesSome,
  numberColumns,
  rowSeries,
} from './series.ts';

/** So many periods show that a column does not stand still. */
const enough = 4;
/** How often chance may do the same in a table before a repeated row says nothing. */
const byChance = 0.01;
/** The same where there are too few periods to show that numbers do not stand still. */
const byChanceInFew = 0.0001;

/** Of officers in post, so many leave in a month, and as many join. */
const monthlyTurnover = 0.01;

/** A row whose numbers are all those of an earlier row about the same thing. */
interface Repeat {
  readonly row: Row;
  readonly earlier: Row;
  /** How many periods the series has. */
  readonly of: number;
  /** The most that the probability of it can be, if what is counted arises by chance. */
  readonly probability: number;
}

/**
 * A row that was pasted again: all of its numbers are those of the period before, or of the year before. Whatever its
 * rate, a count that arises by chance (Poisson) is k with a probability of at most e⁻ᵏ·kᵏ/k!, so that two rows are equal with at
 * most the product of this over their counts, without those that follow from others by a sum, and with no less than
 * the part of its other periods in which a column stands still. Of officers in full-time equivalents one in a hundred leaves
 * or joins in a month, so that a group of n of them is the same to the tenth with a probability of about 1/√(1 + 2π·0.02·n).
 * Told of a row where chance would do it in fewer than one of a hundred such tables (of the newest period beside the one
 * before it: of such returns), and of all rows of a period together; with fewer than four periods of those alone, where it would
 * in fewer than one of ten thousand. Real counts vary more than that, which makes it rarer still.
 */
export function checkRepeatedRows(table: Table): readonly Finding[] {
  if (!hasHistory(table) || table.dataset.asAt === true) return [];
  const newest = table.rows.reduce((end, { period }) => (period.end > end ? period.end : end), '');
  const series = rowSeries(table);
  const pairs = series.flatMap((rows) => pairsIn(rows));
  const repeats = series.flatMap((rows) => repeatsIn(rows, table));
  const isNew = ({ row, earlier }: Repeat) =>
    row.period.end === newest && yearBefore(row.period).id !== earlier.period.id;
  const alone = repeats.filter((one) =>
    one.of < enough
      ? one.probability * pairs.length < byChanceInFew
      : one.probability * (isNew(one) ? series.length : pairs.length) < byChance,
  );
  const whole = wholePeriods(repeats, pairs, table);
  const told = [
    ...whole,
    ...alone.filter((one) => !whole.some((group) => group.includes(one))).map((one) => [one]),
  ];
  return told.flatMap((group) => tell(group, table));
}

type Pair = readonly [row: Row, earlier: Row];

/** Each row with that of the period before it (of a day, the last one before), and that of the year before it. */
function pairsIn(rows: readonly Row[]): readonly Pair[] {
  const byPeriod = new Map(rows.map((row) => [row.period.id, row]));
  return rows.flatMap((row, at) => {
    const before = row.period.kind === 'day' ? rows[at - 1]?.period : periodBefore(row.period);
    return [before, yearBefore(row.period)].flatMap((period) => {
      const earlier = byPeriod.get(period?.id ?? '');
      return earlier === undefined || earlier === row ? [] : [[row, earlier] as const];
    });
  });
}

function repeatsIn(rows: readonly Row[], table: Table): readonly Repeat[] {
  return pairsIn(rows).flatMap(([row, earlier]) => {
    if (!isSame(row, earlier, table)) return [];
    const columns = independentCounts(row, table);
    if (columns.some(({ name }) => hidesSome(rows, name))) return [];
    const probability = columns.reduce(
      (product, column) => product * chanceOf(column, row, rows),
      1,
    );
    return [{ row, earlier, of: rows.length, probability }];
  });
}

function isSame(row: Row, earlier: Row, table: Table): boolean {
  return numberColumns(table).every(
    ({ name }) => !hidesSome([row, earlier], name) && valueIn(row, name) === valueIn(earlier, name),
  );
}

/** Columns of counts, without those that sums of others give: the total of each, and one part of each further sum. */
function independentCounts(row: Row, table: Table): readonly NumberColumn[] {
  const given = new Set<string>();
  for (const identity of table.dataset.identities) {
    if (identity.kind !== 'columns-add') continue;
    const parts = identity.parts.flatMap((part) => (typeof part === 'string' ? [part] : []));
    const largest = parts.toSorted((a, b) => (valueIn(row, b) ?? 0) - (valueIn(row, a) ?? 0));
    const next = [identity.total, ...largest].find((name) => !given.has(name));
    if (next !== undefined) given.add(next);
  }
  for (const identity of table.dataset.identities) {
    const isTotal =
      identity.kind === 'rows-add' && row.codes[identity.dimension] === identity.total;
    if (isTotal) for (const name of identity.columns) given.add(name);
  }
  return numberColumns(table).filter(
    ({ unit, name }) => (countsThings(unit) || unit.kind === 'fte') && !given.has(name),
  );
}

function chanceOf({ name, unit }: NumberColumn, row: Row, rows: readonly Row[]): number {
  const value = valueIn(row, name);
  if (value === null) return 1;
  const values = rows.filter((other) => other !== row).map((other) => valueIn(other, name));
  const still = values.slice(1).filter((one, at) => one === values[at]).length;
  const most = value > 0 ? chanceOfSame(value, unit) : 1;
  return Math.max(most, still / Math.max(1, values.length - 1));
}

function chanceOfSame(value: number, { kind }: Unit): number {
  if (kind !== 'fte') return poissonDensity(value, value);
  return 1 / Math.sqrt(1 + 2 * Math.PI * 2 * monthlyTurnover * value);
}

/** Periods of which every row is that of one earlier period: a whole return, pasted again. */
function wholePeriods(
  repeats: readonly Repeat[],
  pairs: readonly Pair[],
  table: Table,
): readonly (readonly Repeat[])[] {
  const between = ({ row, earlier }: Pick<Repeat, 'row' | 'earlier'>) =>
    `${row.period.id} ${earlier.period.id}`;
  const compared = new Set(pairs.map(([row, earlier]) => between({ row, earlier }))).size;
  return [...Map.groupBy(repeats, between).values()].filter((group) => {
    const rows = table.rows.filter(({ period }) => period.id === group[0]?.row.period.id);
    const together = group.reduce((product, { probability }) => product * probability, 1);
    const most = group.every(({ of }) => of >= enough) ? byChance : byChanceInFew;
    return group.length > 1 && group.length === rows.length && together * compared < most;
  });
}

function tell([first, ...others]: readonly Repeat[], table: Table): readonly Finding[] {
  if (first === undefined) return [];
  const { row, earlier } = first;
  const about = aboutRow(row, table);
  const finding: Finding = {
    code: 'row-repeated',
    severity: 'warning',
    place: {
      file: row.source.file,
      ...(row.source.sheet && { sheet: row.source.sheet }),
      row: row.row,
    },
    says: `all numbers of ${formatPeriod(row.period)}${about === '' ? '' : ` (${about})`} are those of ${formatPeriod(earlier.period)}, which hardly ever happens by chance`,
    fix: 'Ask the force whether a row was pasted again. If the numbers are right, say so in a public note.',
    about: [table.dataset.id],
  };
  return [
    gathered(
      finding,
      others.map((other) => ({ file: other.row.source.file, row: other.row.row })),
    ),
  ];
}

function valueIn(row: Row, column: string): number | null {
  return row.numbers[column]?.value ?? null;
}
