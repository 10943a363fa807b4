import { blank, type Cell, type GridRow, type Merge, type Sheet, textCell } from '../files/grid.ts';
import { columnLetters } from '../wording.ts';
import { withoutPivotWords } from './pivot-words.ts';

/** Where a cell stands: its row as the program counts it, from 1, and its column, from 0. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, its edges included. */
export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** `B5`. */
export function spotName({ row, column }: Spot): string {
  return `${columnLetters(column)}${row}`;
}

/** `A4:N12`, `B5` where it is one cell. */
export function areaName({ top, bottom, left, right }: Area): string {
  const first = spotName({ row: top, column: left });
  return top === bottom && left === right
    ? first
    : `${first}:${spotName({ row: bottom, column: right })}`;
}

/** Signs and numbers of notes behind words: `Requests¹`, `Filed*`, `Outstanding [note 2]`. */
const noteMarks = /(?:\s*\[notes? ?[^\]]{0,20}\]|[*†‡§^¹²³⁰⁴-⁹])+$/iu;

function withoutNotes(cell: Cell): Cell {
  if (cell.kind !== 'text' && cell.kind !== 'number') return cell;
  const raised = (cell.marks ?? []).filter(({ kind }) => kind === 'raised');
  const bare = raised.reduce(
    (text, mark) => (text.endsWith(mark.text) ? text.slice(0, -mark.text.length) : text),
    cell.text,
  );
  const said = bare.replace(noteMarks, '').trim();
  // What is all marks is no heading with a note but a sign of its own.
  return said === cell.text || said === '' ? cell : textCell(said);
}

/** The cells of a sheet by their places: a blank one wherever the file has none. */
export class Board {
  readonly sheet: Sheet;
  readonly #rows: ReadonlyMap<number, GridRow>;
  readonly #merges = new Map<number, readonly Merge[]>();

  constructor(sheet: Sheet) {
    this.sheet = sheet;
    this.#rows = new Map(sheet.rows.map((row) => [row.row, row]));
  }

  at(row: number, column: number): Cell {
    return this.#rows.get(row)?.cells[column] ?? blank;
  }

  /** A cell as a heading or label: without the marks of footnotes, raised or written behind it, and what pivot tables add. */
  label(row: number, column: number): Cell {
    const cell = withoutNotes(this.at(row, column));
    if (cell.kind !== 'text') return cell;
    const said = withoutPivotWords(cell.text);
    return said === cell.text.trim() ? cell : textCell(said);
  }

  /** The merge that a cell lies in; null where it lies in none. */
  mergeAt(row: number, column: number): Merge | null {
    const onRow = this.#merges.get(row) ?? this.#mergesOn(row);
    return onRow.find(({ left, right }) => column >= left && column <= right) ?? null;
  }

  #mergesOn(row: number): readonly Merge[] {
    const merges = this.sheet.merges ?? [];
    const found = merges.filter(({ top, bottom }) => row >= top && row <= bottom);
    this.#merges.set(row, found);
    return found;
  }

  /** All that is filled, in one rectangle; null where nothing is. */
  get filled(): Area | null {
    const rows = this.sheet.rows.map(({ row }) => row);
    const [top] = rows;
    const bottom = rows.at(-1);
    if (top === undefined || bottom === undefined) return null;
    let left = Number.POSITIVE_INFINITY;
    let right = 0;
    for (const { cells } of this.sheet.rows) {
      const first = cells.findIndex(({ kind }) => kind !== 'blank');
      if (first !== -1) left = Math.min(left, first);
      right = Math.max(right, cells.length - 1);
    }
    return { top, bottom, left: Math.min(left, right), right };
  }

  /** The rows of an area that hold anything in it, as their numbers. */
  rowsIn({ top, bottom, left, right }: Area): readonly number[] {
    const found: number[] = [];
    for (const { row, cells } of this.sheet.rows) {
      if (row < top) continue;
      if (row > bottom) break;
      for (let column = left; column <= right && column < cells.length; column += 1) {
        if (cells[column]?.kind === 'blank') continue;
        found.push(row);
        break;
      }
    }
    return found;
  }
}
