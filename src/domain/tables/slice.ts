import type { Row } from './table.ts';

/** What rows that are set beside each other have in common: their period, and every code but that of one column. */
export function sliceOf({ period, codes }: Row, column: string): string {
  const others = Object.entries(codes).filter(([name]) => name !== column);
  return JSON.stringify([period.id, others.toSorted(([a], [b]) => (a < b ? -1 : 1))]);
}

/**
 * The rows of each slice, in their order: whoever sets rows beside each other finds them here, and does not look through
 * the table for each of its rows.
 */
export function slicesOf(
  rows: readonly Row[],
  column: string,
): ReadonlyMap<string, readonly Row[]> {
  return Map.groupBy(rows, (row) => sliceOf(row, column));
}
