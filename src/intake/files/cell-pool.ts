import type { Cell } from './grid.ts';

/** A register in which no two cells are alike must not be kept twice. */
const mostKept = 4_000;

/** Longer texts seldom stand in a table twice. */
const longestKey = 80;

/** Cells that say the same are one in memory: most columns say a few things over and over. */
export class CellPool {
  readonly #cells = new Map<string, Cell>();

  /** The cell of that key; `make` is asked for one where none is kept. It must make the same of the same key. */
  get(key: string, make: () => Cell): Cell {
    if (key.length > longestKey) return make();
    const kept = this.#cells.get(key);
    if (kept !== undefined) return kept;
    const made = make();
    if (this.#cells.size >= mostKept) this.#cells.clear();
    this.#cells.set(key, made);
    return made;
  }
}
