import { isPair } from '../cells/pair.ts';
import type { Cell } from '../files/grid.ts';

/** What a cell looks like before anybody knows what it is about. */
export type CellSort = 'blank' | 'number' | 'words';

/** Digits with what stands round them: signs, currencies, brackets, marks of footnotes, shorthand, units of time. */
const digits =
  /^[(<≤>≥~≈£$€+−–-]*\s*\d[\d.,'\s]*(?::\d{2}){0,2}\s*(?:%|[a-z]{1,4}\.?)?\s*[)*†‡§¹²³⁴⁵⁶⁷⁸⁹⁰#^]*(?:\s*\[\s*\w+\s*\])*$/iu;

/** What stands in the place of a number, errors of the spreadsheet as text too. */
const standIn =
  /^(?:#[A-Z0-9/]{2,12}[!?]?|#N\/A|\[[^\]]{1,12}\]|[-–—−*~.:?/]{1,3}|n\.?\/?a\.?|nil|none|null|tbc|tba|suppressed|not (?:available|applicable|known))$/iu;

/** Longer text is never a number. */
const longestNumber = 40;

/**
 * A number, or what stands in the place of one: two in a cell, shorthand, a dash, an error of the spreadsheet. Dates and
 * words are words: they say what a number is about.
 */
export function sortOf(cell: Cell): CellSort {
  switch (cell.kind) {
    case 'blank':
      return 'blank';
    case 'number':
    case 'time':
    case 'boolean':
    case 'error':
    case 'uncalculated':
      return 'number';
    case 'date':
      return 'words';
    case 'text':
      return looksLikeNumber(cell.text) ? 'number' : 'words';
  }
}

function looksLikeNumber(text: string): boolean {
  if (text.length > longestNumber) return false;
  return digits.test(text) || standIn.test(text) || isPair(text);
}

/** A whole number that may as well be a calendar year. */
export function looksLikeYear({ text }: Cell): boolean {
  return /^(?:19|20)\d{2}$/.test(text);
}
