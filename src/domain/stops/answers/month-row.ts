import { spanOf } from '../counts/month-span.ts';
import type { StopText } from '../stop-text.ts';
import { type AnswerCell, type AnswerRow, type StopGap, unavailableCell } from './answer-value.ts';
import type { MonthRange } from './stop-question.ts';

/** Whether the records of a month, or of months kept together, can be relied on to be whole. */
export type MonthStatus = 'whole' | 'partial' | 'missing';

/** Of a month without a file that has searches all the same, some are there. */
export function monthStatus(code: string, searches: number, gaps: readonly StopGap[]): MonthStatus {
  const { first, last } = spanOf(code);
  const own = gaps.filter(
    ({ month, status }) => status !== 'noted' && first <= month && month <= last,
  );
  if (own.length === 0) return 'whole';
  return searches === 0 && own.every(hasNoNumber) ? 'missing' : 'partial';
}

/** Whether nothing is counted of the month. */
export function hasNoNumber({ status }: Pick<StopGap, 'status'>): boolean {
  return status === 'missing' || status === 'uncounted';
}

/** The months of a question, those without a search too. */
export function inRange<Group extends { readonly code: string }>(
  groups: readonly Group[],
  { from, to }: MonthRange,
): readonly Group[] {
  return groups.filter(({ code }) => {
    const { first, last } = spanOf(code);
    return first >= from && last <= to;
  });
}

/** A month that is kept by itself, and not together with those beside it. */
export function isSingleMonth({ code }: { readonly code: string }): boolean {
  const { first, last } = spanOf(code);
  return first === last;
}

/** The row as it may be shown: nothing of a month without a file, and a mark by one that may lack searches. */
export function markedRow(row: AnswerRow<StopText>, status: MonthStatus): AnswerRow<StopText> {
  if (status === 'whole') return row;
  if (status === 'missing') return { ...row, cells: row.cells.map(() => unavailableCell) };
  return { ...row, cells: row.cells.map((cell, index) => (index === 0 ? marked(cell) : cell)) };
}

function marked(cell: AnswerCell<StopText>): AnswerCell<StopText> {
  return { ...cell, small: { say: 'stops-table.may-lack' } };
}
