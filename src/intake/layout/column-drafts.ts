import type { Column } from '../../domain/tables/dataset.ts';
import type { Cell } from '../files/grid.ts';
import type { Board } from './board.ts';
import type { HeadAndBody } from './head-rows.ts';
import type { Lexicon } from './lexicon.ts';
import { looksLikeYear, sortOf } from './looks.ts';
import { isOverLabels } from './pivot-words.ts';

/** How many rows tell what a column holds. */
export const sampled = 300;

/** True where a heading names a number in so many words, whatever stands below it. */
function saysNumber(text: string, lexicon: Lexicon): boolean {
  if (lexicon.columnNamed(text)?.kind === 'number') return true;
  return lexicon.measures.find({ near: [text], far: [] })?.by === 'said';
}

/** A column of a table before its labels are read. */
export interface Draft {
  readonly column: number;
  readonly sort: 'labels' | 'values' | 'blank' | 'left-out';
  readonly named: Column | null;
}

/** What a column is by its heading, else by what most of its cells look like. */
export function draft(
  board: Board,
  column: number,
  { head, body }: HeadAndBody,
  lexicon: Lexicon,
): Draft {
  const texts = head.map((row) => board.label(row, column).text).filter((text) => text !== '');
  if (lexicon.isLeftOut(texts.at(-1) ?? '')) return { column, sort: 'left-out', named: null };
  const named = texts.map((text) => lexicon.axisNamed(text)).findLast((one) => one !== null);
  const cells = body.slice(0, sampled).map((row) => board.at(row, column));
  const filled = cells.filter(({ kind }) => kind !== 'blank');
  if (named !== undefined && named !== null && mayHold(named, filled)) {
    return { column, sort: 'labels', named };
  }
  if (head.some((row) => isOverLabels(board.at(row, column).text))) {
    return { column, sort: 'labels', named: null };
  }
  if (texts.some((text) => saysNumber(text, lexicon)))
    return { column, sort: 'values', named: null };
  if (filled.length === 0) return { column, sort: 'blank', named: null };
  if (lexicon.period !== undefined && filled.every(looksLikeYear)) {
    const sort = yearsUnder(texts.at(-1) ?? '');
    if (sort !== null) return { column, sort, named: null };
  }
  const numbers = filled.filter((cell) => sortOf(cell) === 'number');
  const areBare = texts.length === 0 && numbers.every(looksLikeYear);
  const isValues = numbers.length * 2 > filled.length && !areBare;
  return { column, sort: isValues ? 'values' : 'labels', named: null };
}

/**
 * Years under “Year” say of which year the months beside them are. Of a financial year of one number nobody knows whether it
 * begins or ends in it.
 */
function yearsUnder(heading: string): 'labels' | 'left-out' | null {
  if (/^(?:calendar )?(?:year|yr)s?$/i.test(heading)) return 'labels';
  return /^(?:(?:financial|fiscal) (?:year|yr)s?|fy)$/i.test(heading) ? 'left-out' : null;
}

/** Numbers under “Reported” are no addresses of a report. */
function mayHold(named: Column, filled: readonly Cell[]): boolean {
  if (named.kind !== 'text' || named.format !== 'address') return true;
  return !filled.some((cell) => sortOf(cell) === 'number');
}
