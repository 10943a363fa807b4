import type { Period } from '../../domain/time/period.ts';
import type { Cell } from '../files/grid.ts';
import type { Board, Spot } from './board.ts';
import type { TableLayout } from './table-layout.ts';
import type { Clash, TidyRow } from './tidy.ts';
import { looksLikeTotal, saysTotal } from './total-words.ts';

/** Two numbers under the same headings, and the words next to the second. */
export interface SaidTwice extends Clash {
  readonly period: Period | null;
  readonly said: string;
}

/** The last line of a register, which says Total and nothing else in words; null for any other. */
export function lineOfTotal(
  board: Board,
  { labels, values }: TableLayout,
  row: number,
): { readonly words: string; readonly cells: readonly Spot[] } | null {
  const filled = (columns: readonly { readonly column: number }[]) =>
    columns.flatMap(({ column }) =>
      board.at(row, column).kind === 'blank' ? [] : [{ row, column }],
    );
  const [word, another] = filled(labels);
  if (word === undefined || another !== undefined) return null;
  const { text } = board.at(row, word.column);
  return saysTotal(text) ? { words: text, cells: filled(values) } : null;
}

/**
 * Under the last of several groups, “Total calls” stands where calls of that group would. It is left out where it is the
 * sum of all groups of its period, and a clash where it is not.
 */
export function withoutTotals(
  clashes: readonly SaidTwice[],
  rows: readonly TidyRow[],
): { readonly clashes: readonly SaidTwice[]; readonly totals: readonly SaidTwice[] } {
  const isTotal = (clash: SaidTwice) => looksLikeTotal(clash.said) && isSum(clash, rows);
  return {
    clashes: clashes.filter((clash) => !isTotal(clash)),
    totals: clashes.filter(isTotal),
  };
}

function isSum({ column, second, period }: SaidTwice, rows: readonly TidyRow[]): boolean {
  const parts = rows.flatMap((row) => {
    const source = row.period?.id === period?.id ? row.numbers.get(column.name) : undefined;
    return source === undefined ? [] : [numberIn(source.cell)];
  });
  if (parts.length < 2) return false;
  const sum = parts.reduce((all, part) => all + part, 0);
  return Math.abs(sum - numberIn(second.cell)) < 1e-6;
}

/** Not a number where the cell holds none, and then equal to nothing. */
function numberIn(cell: Cell): number {
  return cell.kind === 'number' ? Number(cell.text) : Number.NaN;
}
