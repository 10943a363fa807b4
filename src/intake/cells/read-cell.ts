import type { Column } from '../../domain/tables/dataset.ts';
import type { GivenQuantity } from '../../domain/tables/table.ts';
import type { Period } from '../../domain/time/period.ts';
import type { Cell } from '../files/grid.ts';
import { accept, type Outcome } from '../outcome.ts';
import { cellAsSeen, findDisagreement } from './agree.ts';
import type { CodeBook } from './code-book.ts';
import { readPeriodCell } from './period-cell.ts';
import type { NumberStyle } from './plain-number.ts';
import { readQuantity } from './quantity.ts';
import { findSpoilt } from './spoilt.ts';
import { readWords } from './words.ts';

/** What a cell was read as. */
export type CellValue =
  | { readonly kind: 'period'; readonly period: Period }
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'number'; readonly quantity: GivenQuantity }
  | { readonly kind: 'text'; readonly text: string };

/** What reading a cell depends on besides the cell and its column. */
export interface ReadingContext {
  /** The period of the return. */
  readonly reporting: Period;
  readonly numbers: NumberStyle;
  /** By column name. */
  readonly codeBooks: ReadonlyMap<string, CodeBook>;
}

/** Reads one cell as its column asks, where what it shows and what it holds agree. */
export function readCell(given: Cell, column: Column, context: ReadingContext): Outcome<CellValue> {
  const cell = cellAsSeen(given, column);
  const refused = findSpoilt(cell) ?? findDisagreement(cell, column);
  if (refused !== null) return refused;
  switch (column.kind) {
    case 'period':
      return asValue(readPeriodCell(cell, column, context.reporting), (period) => ({
        kind: 'period',
        period,
      }));
    case 'code': {
      const codeBook = context.codeBooks.get(column.name);
      if (codeBook === undefined) throw new Error(`No code book for the column ${column.name}`);
      return asValue(codeBook.read(cell), (code) => ({ kind: 'code', code }));
    }
    case 'number':
      return asValue(readQuantity(cell, column, context.numbers), (quantity) => ({
        kind: 'number',
        quantity,
      }));
    case 'text':
      return asValue(readWords(cell, column), (text) => ({ kind: 'text', text }));
  }
}

function asValue<T>(outcome: Outcome<T>, wrap: (value: T) => CellValue): Outcome<CellValue> {
  return outcome.ok ? accept(wrap(outcome.value)) : outcome;
}
