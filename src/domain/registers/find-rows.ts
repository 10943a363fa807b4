import { fold } from '../text/fold.ts';
import type { Register, RegisterColumn } from './register.ts';
import type { RegisterQuestion } from './register-question.ts';

/** The rows that a question finds, in the register's own order, and what each filter would find. */
export interface FoundRows {
  readonly rows: readonly number[];
  readonly counts: Readonly<Record<string, readonly number[]>>;
}

export function findRows(register: Register, { words, only }: RegisterQuestion): FoundRows {
  const wanted = fold(words)
    .split(/\s+/)
    .filter((word) => word !== '');
  const searched = wanted.map((word) => lookFor(word, register.shown));
  const filters = register.filters.map((column) => ({
    column,
    chosen: chosenIn(column, only[column.name]),
    counts: column.values.map(() => 0),
  }));
  const rows: number[] = [];
  for (let row = 0; row < register.rows; row += 1) {
    if (!searched.every((standsIn) => standsIn(row))) continue;
    const [failed, ...others] = filters.filter(
      ({ column, chosen }) => chosen !== null && !chosen.has(column.cells[row] ?? -1),
    );
    if (others.length > 0) continue;
    if (failed === undefined) rows.push(row);
    // A row that one filter alone leaves out would be found if that one were chosen otherwise.
    for (const filter of failed === undefined ? filters : [failed]) {
      const cell = filter.column.cells[row] ?? -1;
      filter.counts[cell] = (filter.counts[cell] ?? 0) + 1;
    }
  }
  const counts = filters.map((filter) => [filter.column.name, filter.counts] as const);
  return { rows, counts: Object.fromEntries(counts) };
}

/** The places of the values with a code; null where every value will do. */
function chosenIn(column: RegisterColumn, code: string | undefined): ReadonlySet<number> | null {
  if (code === undefined) return null;
  return new Set(column.values.flatMap((value, place) => (value.code === code ? [place] : [])));
}

/** Whether a folded word stands in a row: it is looked for once in each different value, and not in each row. */
function lookFor(word: string, columns: readonly RegisterColumn[]): (row: number) => boolean {
  const found = columns.map((column) => ({
    cells: column.cells,
    holds: foldedTexts(column).map((text) => text.includes(word)),
  }));
  return (row) => found.some(({ cells, holds }) => holds[cells[row] ?? -1] === true);
}

const known = new WeakMap<RegisterColumn, readonly string[]>();

function foldedTexts(column: RegisterColumn): readonly string[] {
  const before = known.get(column);
  if (before !== undefined) return before;
  const folded = column.values.map(({ text, also }) => fold(`${text}\n${also}`));
  known.set(column, folded);
  return folded;
}
