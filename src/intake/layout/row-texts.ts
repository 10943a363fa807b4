import type { Board, Spot } from './board.ts';
import type { TableLayout } from './table-layout.ts';
import type { HeadingFact, Source } from './tidy.ts';

/** A cell with where it stands. */
export function sourceAt(board: Board, { row, column }: Spot): Source {
  const { name } = board.sheet;
  return {
    row,
    column,
    cell: board.at(row, column),
    ...(name === undefined ? {} : { sheet: name }),
  };
}

/** The words of a row of a register, by the column of its dataset. */
export function textsIn(
  board: Board,
  { labels }: TableLayout,
  row: number,
): ReadonlyMap<string, Source> {
  return new Map(
    labels.flatMap(({ column, axis }) =>
      axis.kind === 'text' ? [[axis.of.name, sourceAt(board, { row, column })] as const] : [],
    ),
  );
}

/** The headings over columns that are not read, as they stand. */
export function unreadHeadings(board: Board, { labels, head }: TableLayout): readonly string[] {
  return labels.flatMap(({ column, axis }) => {
    const texts = head.map((row) => board.label(row, column).text.replace(/\s+/g, ' '));
    const said = texts.findLast((text) => text !== '');
    return axis.kind === 'notes' && said !== undefined ? [said] : [];
  });
}

/** The headings over columns of words, as those of numbers are told. */
export function textHeadings(board: Board, { labels, head }: TableLayout): readonly HeadingFact[] {
  return labels.flatMap(({ column, axis }) => {
    const row = head.findLast((at) => board.label(at, column).text !== '');
    if (axis.kind !== 'text' || row === undefined) return [];
    const words = board.label(row, column).text.replace(/\s+/g, ' ');
    return [{ words, means: axis.of.name, by: 'said' as const, at: { row, column } }];
  });
}
