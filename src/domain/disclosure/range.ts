import type { Fact } from './facts.ts';
import type { Statement } from './statement.ts';

/** The whole numbers that a hidden number may be, by all that is published. */
export interface Range {
  readonly least: number;
  /** Null where nothing published bounds it. */
  readonly most: number | null;
  /**
   * What is published and keeps the range this narrow: with these alone it would be no wider. Null
   * where no such set is known.
   */
  readonly because: ReadonlySet<Statement> | null;
}

/** How many whole numbers a range holds. */
export function possibilities({ least, most }: Pick<Range, 'least' | 'most'>): number {
  return most === null ? Number.POSITIVE_INFINITY : Math.max(0, most - least + 1);
}

/** A row over hidden cells: what is published, less the cells in it that are published too. */
export interface Known extends Fact {
  /** The statement that tells it; undefined where it is a fact that cannot be hidden. */
  readonly statement?: Statement;
  /** The published cells that were taken out, with their coefficients. */
  readonly taken: readonly (readonly [Statement, number])[];
}
