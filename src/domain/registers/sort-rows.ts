import { fold } from '../text/fold.ts';
import { comparePeriods, type Period } from '../time/period.ts';
import type { Register, RegisterColumn, RegisterOrder } from './register.ts';

/**
 * Rows in the order of a column: numbers as numbers, dates as dates, words by the alphabet whatever their case.
 * Rows without a value come last either way, and rows that are alike keep the order in which they came.
 */
export function sortRows(
  register: Register,
  rows: readonly number[],
  { column, descending }: RegisterOrder,
): readonly number[] {
  const by = register.columns.get(column);
  if (by === undefined) return rows;
  const ranks = ranksOf(by);
  const sign = descending ? -1 : 1;
  const last = by.values.length;
  const placeOf = (row: number): number => {
    const rank = ranks[by.cells[row] ?? -1] ?? null;
    return rank === null ? last : sign * rank;
  };
  return rows.toSorted((a, b) => placeOf(a) - placeOf(b));
}

const known = new WeakMap<RegisterColumn, readonly (number | null)[]>();

/** For each value of a column its rank, from 0; equals share one, and what is nothing has none. */
function ranksOf(column: RegisterColumn): readonly (number | null)[] {
  const before = known.get(column);
  if (before !== undefined) return before;
  const keys = column.values.flatMap(({ key }, place) =>
    key === null ? [] : [{ key: typeof key === 'string' ? fold(key) : key, place }],
  );
  const sorted = keys.toSorted((a, b) => compareKeys(a.key, b.key));
  const ranks: (number | null)[] = column.values.map(() => null);
  let rank = 0;
  for (const [at, { key, place }] of sorted.entries()) {
    const previous = sorted[at - 1];
    if (previous !== undefined && compareKeys(previous.key, key) !== 0) rank += 1;
    ranks[place] = rank;
  }
  known.set(column, ranks);
  return ranks;
}

type Key = string | number | Period;

/** Keys of one kind; of two kinds, which a column has where words stand in place of a period, words come last. */
function compareKeys(a: Key, b: Key): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'object' && typeof b === 'object') return comparePeriods(a, b);
  if (typeof a === 'string' && typeof b === 'string') return a === b ? 0 : a < b ? -1 : 1;
  return typeof a === 'string' ? 1 : -1;
}
