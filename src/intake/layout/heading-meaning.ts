import type { CodeColumn } from '../../domain/tables/dataset.ts';
import { type Cell, shownOf, textCell } from '../files/grid.ts';
import type { Lexicon } from './lexicon.ts';
import type { TimeHeading } from './period-heading.ts';
import { saysOnlyTime } from './periods-named.ts';
import { looksLikeTotal, saysTotal } from './total-words.ts';

/** What the headings of one row, or one level of headings over the columns, tell apart. */
export type Axis =
  | { readonly kind: 'period' }
  | { readonly kind: 'group'; readonly column: CodeColumn }
  | { readonly kind: 'words' };

/** What one heading or label says of the numbers that it stands over or beside. */
export interface HeadingMeaning {
  readonly times: readonly TimeHeading[];
  /** Codes by column; for an open column the name as it stands. */
  readonly groups: readonly (readonly [column: string, code: string])[];
  /** Words that say what is counted. */
  readonly words: readonly string[];
  readonly isTotal: boolean;
}

export const nothing: HeadingMeaning = { times: [], groups: [], words: [], isTotal: false };

/** What stands between the parts of a heading: `999: average wait`, `Home force – PC`. */
const betweenParts = /\s*[:|\n›;]\s*|,\s+|\s+[-–—/]\s+/;

/**
 * Reads a heading. `axis` is what its neighbours are; `taken` are the columns that other labels of the table give, so
 * that a word which stands in two lists is not read from the wrong one.
 */
export function readHeading(
  cell: Cell,
  axis: Axis,
  lexicon: Lexicon,
  taken: ReadonlySet<string>,
): HeadingMeaning {
  if (cell.kind === 'blank' || shownOf(cell) === '') return nothing;
  const text = cell.text.replace(/\s+/g, ' ');
  if (axis.kind === 'group') return readGroup(text, axis.column, lexicon, taken);
  const whole = readPart(cell, lexicon, taken);
  if (whole !== null) return whole;
  const parts = cell.text.split(betweenParts).filter((part) => part !== '');
  const read = parts.map((part) => readPart(textCell(part), lexicon, taken));
  if (parts.length > 1 && read.some((part) => part !== null)) {
    return gather(read.map((part, index) => part ?? saying(parts[index] ?? '')));
  }
  const isTotal = axis.kind === 'period' ? looksLikeTotal(text) : saysTotal(text);
  return isTotal ? { ...nothing, words: [text], isTotal } : saying(text);
}

function readGroup(
  text: string,
  column: CodeColumn,
  lexicon: Lexicon,
  taken: ReadonlySet<string>,
): HeadingMeaning {
  const code = lexicon.group(text, column);
  if (code !== null) return { ...nothing, groups: [[column.name, code]] };
  const [found] = lexicon.groups(text).filter((one) => one.column === column.name);
  if (found !== undefined) {
    return { ...nothing, groups: [[found.column, found.code]], words: wordsOf(found.rest) };
  }
  if (looksLikeTotal(text)) return { ...nothing, words: [text], isTotal: true };
  return readPart(textCell(text), lexicon, taken) ?? saying(text);
}

/** A time or a group; null for anything else. */
function readPart(cell: Cell, lexicon: Lexicon, taken: ReadonlySet<string>): HeadingMeaning | null {
  const time = lexicon.time(cell);
  if (time !== null) return { ...nothing, times: [time] };
  // A dataset without periods in its rows has the time of its file, which is no word for what is counted.
  if (lexicon.period === undefined && saysOnlyTime(cell.text)) return nothing;
  const groups = lexicon.groups(cell.text).filter(({ column }) => !taken.has(column));
  const [found, another] = groups;
  if (found === undefined || another !== undefined) return null;
  return { ...nothing, groups: [[found.column, found.code]], words: wordsOf(found.rest) };
}

function saying(text: string): HeadingMeaning {
  return { ...nothing, words: wordsOf(text) };
}

function wordsOf(text: string): readonly string[] {
  return text === '' ? [] : [text];
}

/** What several headings say together. */
export function gather(meanings: readonly HeadingMeaning[]): HeadingMeaning {
  return {
    times: meanings.flatMap(({ times }) => times),
    groups: meanings.flatMap(({ groups }) => groups),
    words: meanings.flatMap(({ words }) => words),
    isTotal: meanings.some(({ isTotal }) => isTotal),
  };
}
