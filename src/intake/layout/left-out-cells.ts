import type { Area, Board, Spot } from './board.ts';
import { sortOf } from './looks.ts';
import type { TableLayout } from './table-layout.ts';
import type { LeftOut, LeftOutReason } from './tidy.ts';

/** Gathers what of a table is no part of the return, by its reason and its heading. */
export class LeftOutCells {
  readonly #board: Board;
  readonly #gathered = new Map<string, LeftOut & { readonly cells: Spot[] }>();

  constructor(board: Board) {
    this.#board = board;
  }

  add(reason: LeftOutReason, words: string, cells: readonly Spot[], of?: string): void {
    const key = JSON.stringify([reason, words, of]);
    const before = this.#gathered.get(key);
    if (before === undefined) {
      const named = of === undefined ? {} : { of };
      this.#gathered.set(key, { reason, words, cells: [...cells], ...named });
    } else before.cells.push(...cells);
  }

  /** Everything on a row, each cell by its own words. */
  addRow(reason: LeftOutReason, row: number, { left, right }: Area): void {
    for (let column = left; column <= right; column += 1) {
      const cell = this.#board.at(row, column);
      if (cell.kind !== 'blank') this.add(reason, cell.text, [{ row, column }]);
    }
  }

  /** Numbers in columns of remarks. */
  addRemarks(row: number, { labels, head }: TableLayout): void {
    for (const { column, axis } of labels) {
      if (axis.kind !== 'notes') continue;
      const cell = this.#board.at(row, column);
      const heading = head.map((at) => this.#board.at(at, column).text).findLast((text) => text);
      if (sortOf(cell) === 'number') {
        this.add('heading-unknown', heading ?? cell.text, [{ row, column }]);
      }
    }
  }

  list(): readonly LeftOut[] {
    const { name } = this.#board.sheet;
    const named = name === undefined ? {} : { sheet: name };
    return [...this.#gathered.values()].map((one) => ({ ...one, ...named }));
  }
}
