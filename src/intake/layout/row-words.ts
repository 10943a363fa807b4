import type { Spot } from './board.ts';
import type { BodyRow } from './body-rows.ts';
import type { HeadingPath } from './measure-words.ts';
import type { TableLayout, ValueColumn } from './table-layout.ts';

/** How headings stand one in another when they are told. */
export const inside = ' › ';

/** The words of a row and of a column, without times and groups: `Requested in Month › Filed`. */
export function headedBy(row: BodyRow, value: ValueColumn): string {
  const words = [...row.labels, ...value.headings].flatMap(({ meaning }) => meaning.words);
  return words.join(inside);
}

/** The words next to a number, as they stand: over its column, else beside its row. */
export function saidBy(row: BodyRow, value: ValueColumn): string {
  const over = value.headings.findLast(({ meaning }) => meaning.words.length > 0)?.text;
  return over ?? row.labels.findLast(({ meaning }) => meaning.words.length > 0)?.text ?? '';
}

export function pathOf(row: BodyRow): string {
  return row.labels.map(({ text }) => text).join(inside);
}

export function firstSpot(row: BodyRow, { area }: TableLayout): Spot {
  return (
    row.labels.findLast(({ at }) => at.row === row.row)?.at ?? { row: row.row, column: area.left }
  );
}

/** The cell that says what is counted: over the column, else beside the row, else the first of the row. */
export function headingSpot(row: BodyRow, value: ValueColumn): Spot {
  const over = value.headings.findLast(({ meaning }) => meaning.words.length > 0)?.at;
  const beside = row.labels.findLast(({ meaning }) => meaning.words.length > 0)?.at;
  return over ?? beside ?? { row: row.row, column: value.column };
}

export function spotOf({ row, column }: Spot): Spot {
  return { row, column };
}

/** True of a heading that names a group or a time, so that the numbers under it are about that alone. */
export function tellsApart({ meaning }: ValueColumn['headings'][number]): boolean {
  return meaning.groups.length > 0 || meaning.times.length > 0;
}

/** The headings of a number: the nearest over and beside it, those farther off, and the words round the table. */
export function headingPath(
  row: BodyRow,
  value: ValueColumn,
  around: readonly string[],
): HeadingPath {
  const over = value.headings.map(({ meaning }) => meaning.words).filter(isSaid);
  const beside = row.labels.map(({ meaning }) => meaning.words).filter(isSaid);
  const near = [...(over.at(-1) ?? []), ...(beside.at(-1) ?? [])];
  const far = [...over.slice(0, -1), ...beside.slice(0, -1)].flat();
  return { near, far, around };
}

function isSaid(words: readonly string[]): boolean {
  return words.length > 0;
}
