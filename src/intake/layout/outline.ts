import { type Cell, shownOf } from '../files/grid.ts';
import type { Board } from './board.ts';
import type { Lexicon } from './lexicon.ts';
import { sortOf } from './looks.ts';
import { looksLikeTotal } from './total-words.ts';

/** One column of labels and the columns of numbers beside it. */
export interface OneColumn {
  readonly label: number;
  readonly values: readonly number[];
  readonly rows: readonly number[];
}

interface Line {
  readonly row: number;
  readonly kind: string;
  readonly numbers: readonly number[];
}

interface Part {
  readonly head: Line;
  readonly lines: readonly Line[];
}

/**
 * The rows of a table that head those below them and show their sums, as the compact form of a pivot table has it: an
 * offence with its quarters under it, all in one column. None where labels are not of two kinds in turn, or where a single
 * sum does not hold: then nobody knows what stands over what.
 */
export function rowsOverOthers(
  board: Board,
  { label, values, rows }: OneColumn,
  lexicon: Lexicon,
): ReadonlySet<number> {
  const lines: Line[] = [];
  for (const row of rows) {
    const cells = values.map((column) => board.at(row, column));
    if (cells.every((cell) => sortOf(cell) !== 'number')) continue;
    const kind = kindOf(board.label(row, label), lexicon);
    if (kind === null) return none;
    if (kind !== 'total') lines.push({ row, kind, numbers: cells.map(numberIn) });
  }
  const parts = partsOf(lines);
  const areSums = parts.length > 0 && parts.every(isSum);
  const isProved = parts.some(({ lines: below }) => below.length > 1);
  return areSums && isProved ? new Set(parts.map(({ head }) => head.row)) : none;
}

const none: ReadonlySet<number> = new Set();

/** What a label names: a time, a group of one column, a total; null where it is anything else. */
function kindOf(cell: Cell, lexicon: Lexicon): string | null {
  const text = shownOf(cell);
  if (looksLikeTotal(text)) return 'total';
  if (lexicon.time(cell) !== null) return 'time';
  const [found, another] = lexicon.groups(text);
  return found === undefined || another !== undefined || found.rest !== '' ? null : found.column;
}

/** Lines of the first kind with those of the other below them; none where there are more kinds, or a head is over nothing. */
function partsOf(lines: readonly Line[]): readonly Part[] {
  const [first] = lines;
  if (new Set(lines.map(({ kind }) => kind)).size !== 2) return [];
  const starts = lines.flatMap((line, index) => (line.kind === first?.kind ? [index] : []));
  const parts = starts.flatMap((start, index) => {
    const head = lines[start];
    return head === undefined ? [] : [{ head, lines: lines.slice(start + 1, starts[index + 1]) }];
  });
  return parts.every((part) => part.lines.length > 0) ? parts : [];
}

function isSum({ head, lines }: Part): boolean {
  return head.numbers.every((total, column) => {
    const sum = lines.reduce((all, { numbers }) => all + (numbers[column] ?? Number.NaN), 0);
    return Math.abs(total - sum) < tolerance;
  });
}

/** What adding up binary fractions may be off by. */
const tolerance = 1e-6;

/** A blank is none; anything that is no plain number adds up to nothing. */
function numberIn({ kind, text }: Cell): number {
  if (kind === 'blank') return 0;
  return /^-?[\d,]+(?:\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : Number.NaN;
}
