import type { CellReference } from '../figures/figure.ts';
import type { Quantity } from '../figures/status.ts';
import type { Text } from '../statements/statement.ts';
import type { LinearForm } from './linear-form.ts';

/** A value with its working: the formula in words, the same with numbers, the cells it used. */
export interface Evaluation extends Quantity {
  readonly words: Text;
  readonly numbers: Text;
  readonly cells: readonly CellReference[];
  /** True where the expression has to be put in brackets inside another one. */
  readonly compound: boolean;
  readonly reason?: Text;
  /**
   * The sums of cells that a reader of the value and its working may take as known: one for a value
   * that is such a sum itself, those of numerator and denominator for a quotient.
   */
  readonly forms: readonly LinearForm[];
  /** True where the value is its only form: cells added up or taken from each other. */
  readonly linear: boolean;
}

/** The cells of several parts, each once. */
export function cellsOf(parts: readonly Evaluation[]): readonly CellReference[] {
  const cells = parts.flatMap((part) => part.cells);
  const placeOf = ({ file, sheet = '', row, column }: CellReference) =>
    JSON.stringify([file, sheet, row, column]);
  return [...new Map(cells.map((cell) => [placeOf(cell), cell])).values()];
}

/** No value, and why. */
export function without(reason: Text, words: Text): Evaluation {
  return {
    value: null,
    status: 'unavailable',
    words,
    numbers: { say: 'working.status', status: 'unavailable' },
    cells: [],
    compound: false,
    reason,
    forms: [],
    linear: false,
  };
}
