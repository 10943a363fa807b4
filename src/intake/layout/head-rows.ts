import type { Area, Board } from './board.ts';
import type { Lexicon } from './lexicon.ts';
import { looksLikeYear, sortOf } from './looks.ts';

/** How far down headings reach. */
const mostHeadRows = 30;

/** The rows of a table: those of its headings, and those below. */
export interface HeadAndBody {
  readonly head: readonly number[];
  readonly body: readonly number[];
}

/** Finds where the headings of a table end; null where nothing follows, or nothing goes before. */
export function splitHead(board: Board, area: Area, lexicon: Lexicon): HeadAndBody | null {
  const rows = board.rowsIn(area);
  for (const [index, row] of rows.slice(0, mostHeadRows).entries()) {
    const isWhole = namesAllColumns(board, area, row, lexicon);
    if (!isWhole && !isData(board, area, row, lexicon)) continue;
    const end = isWhole ? index + 1 : index;
    if (end === 0 || end === rows.length) return null;
    return { head: rows.slice(0, end), body: rows.slice(end) };
  }
  return null;
}

/** Numbers that are no years and no names of groups, or such behind a label. */
function isData(board: Board, area: Area, row: number, lexicon: Lexicon): boolean {
  const cells = cellsOf(board, area, row);
  const numbers = cells.filter((cell) => sortOf(cell) === 'number');
  if (numbers.length === 0) return false;
  const isName = (text: string) => lexicon.groups(text).some(({ rest }) => rest === '');
  if (numbers.some((cell) => !looksLikeYear(cell) && !isName(cell.text))) return true;
  const words = cells.filter((cell) => sortOf(cell) === 'words');
  const [label, another] = words;
  if (label === undefined || another !== undefined || row === area.top) return false;
  return lexicon.time(label) !== null || isName(label.text);
}

/** The columns of the dataset by their names, as in a template. */
function namesAllColumns(board: Board, area: Area, row: number, lexicon: Lexicon): boolean {
  const { dataset } = lexicon;
  const named = new Set(
    cellsOf(board, area, row).flatMap(({ text }) => lexicon.columnNamed(text)?.name ?? []),
  );
  const needed = dataset.columns.filter(
    (column) => column.kind === 'code' || column.optional !== true,
  );
  return needed.length > 1 && needed.every(({ name }) => named.has(name));
}

function cellsOf(board: Board, { left, right }: Area, row: number) {
  return Array.from({ length: right - left + 1 }, (_, index) => board.at(row, left + index)).filter(
    ({ kind }) => kind !== 'blank',
  );
}
