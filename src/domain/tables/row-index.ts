import type { Row } from './table.ts';

type Codes = Readonly<Record<string, string>>;

/**
 * Finds rows by their codes without looking through all of them: a table of many thousand rows has as many figures, and
 * each asks for its own.
 */
export class RowIndex {
  readonly #rows: readonly Row[];
  readonly #isEverywhere = new Map<string, boolean>();
  readonly #buckets = new Map<string, ReadonlyMap<string, readonly Row[]>>();

  constructor(rows: readonly Row[]) {
    this.#rows = rows;
  }

  /**
   * The rows, in their order, that have these codes in every column that all rows fill. A column that some rows leave out
   * tells nothing here: what its absence means is for the one who asks.
   */
  find(codes: Codes): readonly Row[] {
    const names = Object.keys(codes)
      .filter((name) => this.#fill(name))
      .toSorted();
    if (names.length === 0) return this.#rows;
    return this.#by(names).get(keyOf(codes, names)) ?? [];
  }

  #fill(name: string): boolean {
    const before = this.#isEverywhere.get(name);
    if (before !== undefined) return before;
    const found = this.#rows.every(({ codes }) => codes[name] !== undefined);
    this.#isEverywhere.set(name, found);
    return found;
  }

  #by(names: readonly string[]): ReadonlyMap<string, readonly Row[]> {
    const all = names.join(' ');
    const before = this.#buckets.get(all);
    if (before !== undefined) return before;
    const made = Map.groupBy(this.#rows, ({ codes }) => keyOf(codes, names));
    this.#buckets.set(all, made);
    return made;
  }
}

function keyOf(codes: Codes, names: readonly string[]): string {
  return names.map((name) => codes[name]).join('\n');
}
