import type { Finding } from '../domain/findings/finding.ts';
import type { NumberColumn } from '../domain/tables/dataset.ts';
import type { Row, Table } from '../domain/tables/table.ts';
import { formatPeriod } from '../domain/time/period.ts';
import { deviations, enough, limitsBeside, movingDeviation } from './own-limits.ts';
import { cellPlace } from './place.ts';
import {
  aboutRow,
  countsThings,
  hasHistory,
  hidesSome,
  numberColumns,
  rowSeries,
} from './series.ts';

/**
 * Two columns of counts that changed places in one row. Each number lies outside the limits of its own column over the
 * other periods, and inside those of the other: three standard deviations, of the moving range or of a Poisson
 * count, whichever is more. By chance alone a number lies outside once in 370 times, and two of one row at once far more
 * seldom. Where the two are parts of one total, their share is looked at instead, in a chart of the other rows that lets
 * shares vary by more than chance where they do (Laney 2002, “Improved control charts for attributes”): outside once in
 * 370 times, which is so much less sure that it is a note.
 */
export function checkExchanges(table: Table): readonly Finding[] {
  if (!hasHistory(table)) return [];
  return rowSeries(table)
    .filter(({ length }) => length > enough)
    .flatMap((rows) => [...twoColumns(rows, table), ...twoParts(rows, table)]);
}

function twoColumns(rows: readonly Row[], table: Table): readonly Finding[] {
  const columns = numberColumns(table).filter(({ unit }) => countsThings(unit));
  const limits = new Map(columns.map(({ name }) => [name, limitsBeside(rows, name)]));
  const pairs = columns.flatMap((one, at) =>
    columns.slice(at + 1).flatMap((other) => (sameUnit(one, other) ? [[one, other] as const] : [])),
  );
  return pairs.flatMap(([one, other]) =>
    rows.flatMap((row) => {
      const [a, b] = [valueIn(row, one.name), valueIn(row, other.name)];
      const own = limits.get(one.name)?.(row) ?? null;
      const its = limits.get(other.name)?.(row) ?? null;
      if (a === null || b === null || own === null || its === null) return [];
      const isExchanged = !own(a) && !its(b) && own(b) && its(a);
      return isExchanged ? [tell(row, one, other, 'warning', table)] : [];
    }),
  );
}

function sameUnit({ unit }: NumberColumn, other: NumberColumn): boolean {
  return unit.kind === 'count' && other.unit.kind === 'count' && unit.one === other.unit.one;
}

function twoParts(rows: readonly Row[], table: Table): readonly Finding[] {
  return table.dataset.identities.flatMap((identity) => {
    if (identity.kind !== 'columns-add' || identity.where !== undefined) return [];
    const [first, second, third] = identity.parts;
    const columns = numberColumns(table);
    const one = columns.find(({ name }) => name === first);
    const other = columns.find(({ name }) => name === second);
    if (one === undefined || other === undefined || third !== undefined) return [];
    const hides = [one, other].some(({ name }) => hidesSome(rows, name));
    if (hides || !countsThings(one.unit)) return [];
    const all = sharesIn(rows, one.name, other.name);
    return rows.flatMap((row) =>
      isOutsideAlone(all, row, one.name, other.name) ? [tell(row, one, other, 'note', table)] : [],
    );
  });
}

/** The two parts of each row that gives both, and what they come to over all rows. */
interface Shares {
  readonly pairs: readonly { readonly row: Row; readonly a: number; readonly all: number }[];
  readonly a: number;
  readonly all: number;
}

function sharesIn(rows: readonly Row[], one: string, other: string): Shares {
  const pairs = rows.flatMap((row) => {
    const [a, b] = [valueIn(row, one), valueIn(row, other)];
    return a === null || b === null || a + b === 0 ? [] : [{ row, a, all: a + b }];
  });
  return {
    pairs,
    a: pairs.reduce((sum, pair) => sum + pair.a, 0),
    all: pairs.reduce((sum, pair) => sum + pair.all, 0),
  };
}

/**
 * Whether the share of the first part lies outside the limits of a p′ chart over the other rows, and the rest inside. The
 * other rows are gone through only where it lies outside those that chance alone sets, which are never the wider ones.
 */
function isOutsideAlone(shares: Shares, row: Row, one: string, other: string): boolean {
  const [a, b] = [valueIn(row, one), valueIn(row, other)];
  if (shares.pairs.length <= enough || a === null || b === null || a + b === 0) return false;
  const all = shares.all - (a + b);
  const mean = (shares.a - a) / all;
  const deviation = (base: number) => Math.sqrt((mean * (1 - mean)) / base);
  if (deviation(all) === 0) return false;
  const byChance = deviations * deviation(a + b);
  const isWithin = (count: number, limit: number) => Math.abs(count / (a + b) - mean) <= limit;
  if (isWithin(a, byChance)) return false;
  const scores = shares.pairs
    .filter((pair) => pair.row !== row)
    .map((pair) => (pair.a / pair.all - mean) / deviation(pair.all));
  const limit = byChance * Math.max(1, movingDeviation(scores));
  return !isWithin(a, limit) && isWithin(b, limit);
}

function tell(
  row: Row,
  one: NumberColumn,
  other: NumberColumn,
  severity: 'warning' | 'note',
  table: Table,
): Finding {
  const about = aboutRow(row, table);
  const when = `${formatPeriod(row.period)}${about === '' ? '' : ` (${about})`}`;
  return {
    code: 'columns-exchanged',
    severity,
    place: cellPlace(row, one.name),
    says: `“${one.title}” and “${other.title}” are unlike their other periods in ${when}, and would be like them the other way round`,
    fix: 'Ask the force whether the two changed places. It may be so by chance, or be what happened.',
    about: [table.dataset.id],
  };
}

function valueIn(row: Row, column: string): number | null {
  return row.numbers[column]?.value ?? null;
}
