import type { Code, CodeColumn } from '../../domain/tables/dataset.ts';
import { asSeen, foldSpelling, otherLetter } from '../../domain/text/look-alike.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { Cell } from '../files/grid.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';
import { anyOf, counted, echo } from '../wording.ts';
import { findMisread } from './misread.ts';
import { NearlySame, nearlySame } from './nearly-same.ts';
import { lostInSlug, slug } from './slug.ts';
import { rowOfTotal, summaryNamed } from './total-name.ts';
import { findTurned } from './turned.ts';

/** The allowed values of one coded column, and for an open column those met so far. */
export interface CodeBook {
  read(cell: Cell): Outcome<string>;
  label(code: string): string;
  /** Label by code. */
  labels(): Readonly<Record<string, string>>;
}

const longestName = 120;

/** What programs and people write where they have no name. */
const noName = /^(?:n\/a|n\.a\.?|null|nan|#.*[!?]|=.*)$/i;

/** Whether rows of a table count something, so that one of them can be all others together; or are `names` alone. */
export type RowsHold = 'numbers' | 'names';

/** The code of a row that is everything together. */
const total = 'total';

export function codeBook(column: CodeColumn, rows: RowsHold = 'names'): CodeBook {
  return column.codes === 'open' ? openBook(nounsOf(column), rows) : closedBook(column.codes);
}

/** What the rows are, as the column is called: hub, and community hub. */
function nounsOf({ name, title }: CodeColumn): readonly string[] {
  return [...name.split('_'), ...title.toLowerCase().split(/\s+/)];
}

function closedBook(codes: readonly Code[]): CodeBook {
  const bySpelling = spellings(codes);
  const labels = new Map(codes.map(({ code, label }) => [code, label]));
  const isTotal = (name: string) => labels.has(total) && summaryNamed(name) === 'all';
  const met = new Map<string, string>();
  return {
    read(cell) {
      const unreadable = findUnreadable(cell);
      if (unreadable !== null) return unreadable;
      const before = met.get(cell.text);
      if (before !== undefined) return accept(before);
      const spelling = foldSpelling(cell.text);
      const code = bySpelling.get(spelling) ?? (isTotal(spelling) ? total : undefined);
      if (code === undefined) return notACode(cell, codes);
      met.set(cell.text, code);
      return accept(code);
    },
    label: (code) => labels.get(code) ?? code,
    labels: () => Object.fromEntries(labels),
  };
}

/** A code counts before a label and a label before another spelling, should two be alike. */
function spellings(codes: readonly Code[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const ways: readonly ((code: Code) => readonly string[])[] = [
    ({ code }) => [code],
    ({ label }) => [label],
    ({ also }) => also ?? [],
  ];
  for (const way of ways) {
    for (const code of codes) {
      for (const spelling of way(code)) {
        const folded = foldSpelling(spelling);
        if (!found.has(folded)) found.set(folded, code.code);
      }
    }
  }
  return found;
}

/** Takes any name: its slug is the code, its first spelling the label. */
function openBook(nouns: readonly string[], rows: RowsHold): CodeBook {
  const labels = new Map<string, string>();
  const alike = new NearlySame();
  // The same name stands in many rows.
  const met = new Map<string, Outcome<string>>();
  const readName = (text: string): Outcome<string> => {
    const misread = findMisread(text);
    if (misread !== null) return misread;
    const name = asSeen(text);
    const code = codeOf(name, nouns, rows);
    if (!code.ok || labels.has(code.value)) return code;
    const other = alike.find(code.value, (one) => labels.has(one));
    if (other !== undefined) return nearlySame(name, labels.get(other) ?? other);
    alike.add(code.value);
    labels.set(code.value, labelOf(name, code.value));
    return code;
  };
  return {
    read(cell) {
      const unreadable = findUnreadable(cell);
      if (unreadable !== null) return unreadable;
      const read = met.get(cell.text) ?? readName(cell.text);
      met.set(cell.text, read);
      return read;
    },
    label: (code) => labels.get(code) ?? code,
    labels: () => Object.fromEntries(labels),
  };
}

function codeOf(name: string, nouns: readonly string[], rows: RowsHold): Outcome<string> {
  const summary = rows === 'names' ? null : summaryNamed(name, nouns);
  if (summary === 'some') return { ok: false, refusal: rowOfTotal(name, summary, true) };
  if (summary === 'all') return accept(total);
  const code = slug(name);
  const foreign = otherLetter(name) ?? (code === '' ? null : lostInSlug(name));
  if (foreign !== null) return otherAlphabet(name, foreign);
  if (code === '' || noName.test(name)) return notAName(name);
  return name.length > longestName ? tooLong(name) : accept(code);
}

/** All hubs are a total under another name. */
function labelOf(name: string, code: string): string {
  return code === total && slug(name) !== total ? 'Total' : name;
}

function findUnreadable(cell: Cell): Outcome<never> | null {
  if (cell.kind === 'blank') {
    return refuse('empty-cell', 'the cell is empty', 'Write what the row is about.');
  }
  return findTurned(cell);
}

function notACode(cell: Cell, codes: readonly Code[]): Outcome<never> {
  const labels = codes.map(({ label }) => label);
  const summary = summaryNamed(cell.text);
  if (summary !== null && didYouMean(cell.text, labels) === null) {
    return { ok: false, refusal: rowOfTotal(cell.text, summary) };
  }
  const meant = didYouMean(cell.text, [...labels, ...codes.map(({ code }) => code)]);
  const guess = meant === null ? '' : `Did you mean ${meant}? `;
  return refuse(
    'unknown-code',
    `${echo(cell.text)} is not one of the values allowed here`,
    `${guess}Write ${anyOf(labels)}.`,
  );
}

function otherAlphabet(name: string, sign: string): Outcome<never> {
  return refuse(
    'other-alphabet',
    `${echo(name)} has the sign “${sign}”, which is none of the Latin alphabet`,
    'Type the name again. A letter of another alphabet can look like one of ours.',
  );
}

function notAName(text: string): Outcome<never> {
  return refuse('not-a-name', `${echo(text)} is not a name`, 'Write the name in letters.');
}

function tooLong(text: string): Outcome<never> {
  return refuse(
    'too-long',
    `${echo(text)} is longer than a name, which has at most ${counted(longestName, 'character')}`,
    'Write the name alone. Notes do not belong in the table.',
  );
}
