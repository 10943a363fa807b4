import { cellKey, combineForms } from '../measures/linear-form.ts';
import type { SharedMargin } from '../tables/dataset.ts';
import type { Row, Table } from '../tables/table.ts';
import { dayNumber } from '../time/date-parts.ts';
import { comparePeriods, type Period, tile } from '../time/period.ts';
import { type Fact, rest } from './facts.ts';

/**
 * What two tables say of each other that count the same: their sums over shared dimensions agree. A
 * table that counts only some has in no row more than the other has in all.
 */
export function marginFacts(table: Table, tables: ReadonlyMap<string, Table>): readonly Fact[] {
  return (table.dataset.margins ?? []).flatMap((margin) => {
    const other = tables.get(margin.dataset);
    if (other === undefined) return [];
    return margin.part ? amongOthers(table, other, margin) : sharedSums(table, other, margin);
  });
}

function sharedSums(table: Table, other: Table, { column, by }: SharedMargin): readonly Fact[] {
  const [mine, theirs] = [partsOf(table, by), partsOf(other, by)];
  return periodsOf([...mine, ...theirs]).flatMap((period) => {
    const here = gathered(mine, period, by);
    const there = gathered(theirs, period, by);
    return [...here].flatMap(([codes, rows]) => {
      const others = there.get(codes);
      if (others === undefined) return [];
      const form = combineForms([
        ...rows.map((row) => [cell(row, column), 1] as const),
        ...others.map((row) => [cell(row, column), -1] as const),
      ]);
      return [{ form, lower: 0, upper: 0 }];
    });
  });
}

function amongOthers(table: Table, other: Table, { column, by }: SharedMargin): readonly Fact[] {
  const theirs = partsOf(other, by);
  return table.rows.flatMap((row) => {
    const whole = gathered(theirs, row.period, by).get(codesOf(row, by)) ?? [];
    const keys = whole.map((one) => cellKey(one, column));
    return whole.length === 0 ? [] : [rest(keys, [cellKey(row, column)])];
  });
}

/** Rows that are no total of a dimension which is added up here: they would count twice. */
function partsOf({ dataset, rows }: Table, by: readonly string[]): readonly Row[] {
  const totals = dataset.identities.flatMap((identity) =>
    identity.kind === 'rows-add' && !by.includes(identity.dimension) ? [identity] : [],
  );
  return rows.filter(
    (row) => !totals.some(({ dimension, total }) => row.codes[dimension] === total),
  );
}

/** The rows of a period by their shared codes: those about it, or else those of periods that make it up. */
function gathered(
  rows: readonly Row[],
  period: Period,
  by: readonly string[],
): ReadonlyMap<string, readonly Row[]> {
  const about = rows.filter((row) => row.period.id === period.id);
  const within = about.length > 0 ? about : madeUpOf(rows, period);
  return Map.groupBy(within, (row) => codesOf(row, by));
}

/** Rows of the longest periods that together are the whole one; none where there are no such. */
function madeUpOf(rows: readonly Row[], whole: Period): readonly Row[] {
  const inside = rows.filter(
    ({ period }) => period.start >= whole.start && period.end <= whole.end,
  );
  const periods = periodsOf(inside);
  const chosen: Period[] = [];
  const end = dayNumber(whole.end);
  for (let last = dayNumber(whole.start) - 1; last < end; ) {
    const next = periods.findLast(({ start }) => dayNumber(start) === last + 1);
    if (next === undefined) return [];
    chosen.push(next);
    last = dayNumber(next.end);
  }
  const ids = new Set(chosen.map(({ id }) => id));
  return tile(whole, chosen) ? inside.filter(({ period }) => ids.has(period.id)) : [];
}

function periodsOf(rows: readonly Row[]): readonly Period[] {
  const periods = new Map(rows.map(({ period }) => [period.id, period]));
  return [...periods.values()].toSorted(comparePeriods);
}

function cell(row: Row, column: string): ReadonlyMap<string, number> {
  return new Map([[cellKey(row, column), 1]]);
}

function codesOf(row: Row, by: readonly string[]): string {
  return by.map((name) => row.codes[name] ?? '').join('|');
}
