import type { CellReference } from '../figures/figure.ts';
import { type Quantity, shorthand } from '../figures/status.ts';
import type { LinearForm } from './linear-form.ts';

/** A value with its working: the formula in words, the same with numbers, the cells it used. */
export interface Evaluation extends Quantity {
  readonly words: string;
  readonly numbers: string;
  readonly cells: readonly CellReference[];
  /** True where the expression has to be put in brackets inside another one. */
  readonly compound: boolean;
  readonly reason?: string;
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

/** A title as it stands in a running formula; acronyms and proper names keep their capitals. */
export function lowerFirst(title: string): string {
  const isName = /^\W*[A-Z]{2}/.test(title) || / [A-Z]/.test(title);
  return isName ? title : title.charAt(0).toLowerCase() + title.slice(1);
}

/** No value, and why. */
export function without(reason: string, words: string): Evaluation {
  return {
    value: null,
    status: 'unavailable',
    words,
    numbers: shorthand.unavailable,
    cells: [],
    compound: false,
    reason,
    forms: [],
    linear: false,
  };
}
