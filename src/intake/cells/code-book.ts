import type { Code, CodeColumn } from '../../domain/tables/dataset.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { Cell } from '../files/grid.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';
import { anyOf, counted, echo } from '../wording.ts';
import { slug } from './slug.ts';

/** The allowed values of one coded column, and for an open column those met so far. */
export interface CodeBook {
  read(cell: Cell): Outcome<string>;
  label(code: string): string;
  /** Label by code. */
  labels(): Readonly<Record<string, string>>;
}

const longestName = 120;

export function codeBook(column: CodeColumn): CodeBook {
  return column.codes === 'open' ? openBook() : closedBook(column.codes);
}

function closedBook(codes: readonly Code[]): CodeBook {
  const bySpelling = spellings(codes);
  const labels = new Map(codes.map(({ code, label }) => [code, label]));
  return {
    read(cell) {
      const unreadable = findUnreadable(cell);
      if (unreadable !== null) return unreadable;
      const code = bySpelling.get(fold(cell.text));
      return code === undefined ? notACode(cell, codes) : accept(code);
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
        if (!found.has(fold(spelling))) found.set(fold(spelling), code.code);
      }
    }
  }
  return found;
}

/** Case, kinds of dash, apostrophe and space are no difference between two spellings. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** Takes any name: its slug is the code, its first spelling the label. */
function openBook(): CodeBook {
  const labels = new Map<string, string>();
  return {
    read(cell) {
      const unreadable = findUnreadable(cell);
      if (unreadable !== null) return unreadable;
      const code = slug(cell.text);
      if (code === '') return notAName(cell.text);
      if (cell.text.length > longestName) return tooLong(cell.text);
      if (!labels.has(code)) labels.set(code, cell.text.replace(/\s+/g, ' '));
      return accept(code);
    },
    label: (code) => labels.get(code) ?? code,
    labels: () => Object.fromEntries(labels),
  };
}

function findUnreadable(cell: Cell): Outcome<never> | null {
  if (cell.kind === 'blank') {
    return refuse('empty-cell', 'the cell is empty', 'Write what the row is about.');
  }
  if (cell.kind !== 'date' && cell.kind !== 'time') return null;
  // Typed 10-12, an age band becomes 10 December.
  return refuse(
    'date-for-code',
    `the cell holds the ${cell.kind} ${cell.text}, into which the spreadsheet may have turned what was typed`,
    'Set the format of the cell to text and write the value again.',
  );
}

function notACode(cell: Cell, codes: readonly Code[]): Outcome<never> {
  const labels = codes.map(({ label }) => label);
  const meant = didYouMean(cell.text, [...labels, ...codes.map(({ code }) => code)]);
  const guess = meant === null ? '' : `Did you mean ${meant}? `;
  return refuse(
    'unknown-code',
    `${echo(cell.text)} is not one of the values allowed here`,
    `${guess}Write ${anyOf(labels)}.`,
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
