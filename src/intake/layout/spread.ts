import type { Merge } from '../files/grid.ts';
import type { Board } from './board.ts';

/**
 * For each column of numbers, the column in which its heading stands on this row: its own, the first of the merge that
 * it lies under, or, where a file keeps no merges, the next one to the left over a lower row of headings. Null where
 * it has none.
 */
export function spreadHead(
  board: Board,
  row: number,
  columns: readonly number[],
  isLast: boolean,
  labels: ReadonlySet<number>,
): readonly (number | null)[] {
  let last: number | null = null;
  return columns.map((column) => {
    if (board.at(row, column).kind !== 'blank') {
      last = column;
      return column;
    }
    const merge = board.mergeAt(row, column);
    if (merge !== null) return firstOf(merge, board, row);
    return isLast || last === null || isCut(board, row, last, column, labels) ? null : last;
  });
}

/** A title over labels and numbers alike is over all of them. */
function firstOf({ top, left }: Merge, board: Board, row: number): number | null {
  return top === row && board.at(row, left).kind !== 'blank' ? left : null;
}

/** True where labels or a merge end what a heading to the left can stand over. */
function isCut(
  board: Board,
  row: number,
  from: number,
  to: number,
  labels: ReadonlySet<number>,
): boolean {
  const isMerged = (column: number) => board.mergeAt(row, column) !== null;
  return isMerged(from) || range(from + 1, to).some((one) => labels.has(one) || isMerged(one));
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
