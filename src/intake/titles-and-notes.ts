import type { Column } from '../domain/tables/dataset.ts';
import type { Cell, GridRow } from './files/grid.ts';

const number = /^[-−(£]*[\d,]*\.?\d+[)%]*(\s*\[[a-z]\])?$/i;

/** Titles, names and dates may stand above a header; a row with a number may be one of another table. */
export function isTitle({ cells }: GridRow): boolean {
  return cells.every(
    ({ kind, text }) => kind !== 'number' && kind !== 'time' && !number.test(text),
  );
}

/**
 * The rows of a table without the notes and sources below it: words that stand alone in their row, behind all rows with
 * values, and cannot be taken for a row of which the values were forgotten.
 */
export function withoutNotes(
  rows: readonly GridRow[],
  columns: readonly (Column | null)[],
): readonly GridRow[] {
  return rows.slice(0, rows.findLastIndex((row) => !isNote(row, columns)) + 1);
}

function isNote({ cells }: GridRow, columns: readonly (Column | null)[]): boolean {
  const at = cells.findIndex(({ kind }) => kind !== 'blank');
  const cell = cells[at];
  const isAlone = at === cells.findLastIndex(({ kind }) => kind !== 'blank');
  return cell !== undefined && isAlone && isSaid(cell, columns[at] ?? null);
}

const opening =
  /^(?:(?:notes?|sources?|caveats?|key|footnotes?)\b\s*\d*\s*(?:[:.)–-]|$)|[*†‡¹²³]|\[?note \d)/i;
const fewestWords = 3;
const fewestBesideNames = 8;

/** In a column of names a few words may be one. */
function isSaid(cell: Cell, column: Column | null): boolean {
  if (cell.kind !== 'text') return false;
  if (opening.test(cell.text) || /[.!?]$/.test(cell.text)) return true;
  const isOfNames = column?.kind === 'text' || column?.kind === 'code';
  const fewest = isOfNames ? fewestBesideNames : fewestWords;
  return cell.text.split(/\s+/).length >= fewest && !/\d/.test(cell.text.slice(0, 1));
}
