import type { Column } from '../../domain/tables/dataset.ts';
import type { Cell, Mark } from '../files/grid.ts';
import { type Outcome, refuse } from '../outcome.ts';
import { echo } from '../wording.ts';

/** Digits set high that end a name, or the shorthand for a note of the Government Analysis Function. */
const noteAtEnd = /(?:[⁰¹²³⁴-⁹]+|\[\s*notes? ?[\d, ]+\])$/iu;

/** Letters that belong to the number before them: `22nd`. */
const ordinal = /^(?:st|nd|rd|th)$/i;

/** Why a part of a cell that is set apart keeps it from being read; null where nothing is. */
export function findMark(cell: Cell, column: Column): Outcome<never> | null {
  if (cell.kind === 'blank') return null;
  for (const mark of cell.marks ?? []) {
    const refused = refuseMark(mark, cell.text, column);
    if (refused !== null) return refused;
  }
  const [note] = column.kind === 'code' ? (noteAtEnd.exec(cell.text) ?? []) : [];
  return note === undefined ? null : footnote(note, cell.text);
}

function refuseMark({ kind, text }: Mark, whole: string, column: Column): Outcome<never> | null {
  if (kind === 'struck') return struckOut(text);
  if (kind === 'unseen') {
    return refuse(
      'hidden-words',
      `the cell holds ${echo(text)}, which is not shown`,
      'Show it, or take it out.',
    );
  }
  // In words for people a sign set high or low is kept so.
  const isWords = column.kind === 'text' && column.format === undefined;
  return isWords || ordinal.test(text) ? null : footnote(text, whole);
}

function struckOut(text: string): Outcome<never> {
  return refuse(
    'struck-out',
    `${echo(text)} is struck out, so it may no longer count`,
    'Take it out, or take the line off.',
  );
}

function footnote(mark: string, whole: string): Outcome<never> {
  return refuse(
    'footnote-mark',
    `${echo(mark)} stands in ${echo(whole)} as the mark of a note does`,
    'Take the mark out of the cell. Where it is no mark, write it like the rest.',
  );
}
