import type { TextColumn } from '../../domain/tables/dataset.ts';
import { foldSpelling, withoutUnseen } from '../../domain/text/look-alike.ts';
import type { Cell } from '../files/grid.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';
import { readAddress } from './address.ts';
import { readDate } from './date.ts';
import { howToWrite } from './how-to-write.ts';
import { findMisread } from './misread.ts';
import { readTimeOfDay } from './time-of-day.ts';
import { findDigitsLost, findTurned } from './turned.ts';

/** Reads a cell of words as the format of its column asks. An empty cell is an empty text, unless refused. */
export function readWords(cell: Cell, column: TextColumn): Outcome<string> {
  if (cell.kind === 'blank') {
    return column.blank === 'refused' ? emptyCell(column) : accept('');
  }
  switch (column.format) {
    case 'date':
      return readDate(cell);
    case 'time':
      return readTimeOfDay(cell);
    case 'address':
      return readAddress(cell.text);
    default:
      return readFreeWords(cell, column);
  }
}

/** Words that say what a row is about are never a date: a reference `12-10` was made one. */
function readFreeWords(cell: Cell, { blank, instead = [] }: TextColumn): Outcome<string> {
  const said = foldSpelling(cell.text);
  const standsIn = instead.find(({ label, also = [] }) =>
    [label, ...also].some((spelling) => foldSpelling(spelling) === said),
  );
  if (standsIn !== undefined) return accept(standsIn.label);
  const spoilt = blank === 'refused' ? findTurned(cell) : findDigitsLost(cell);
  return spoilt ?? findMisread(cell.text) ?? accept(withoutUnseen(cell.text));
}

function emptyCell({ format }: TextColumn): Outcome<never> {
  return refuse(
    'empty-cell',
    'the cell is empty',
    format === undefined ? 'Write it in words.' : howToWrite[format],
  );
}
