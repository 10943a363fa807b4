import type { TextColumn } from '../../domain/tables/dataset.ts';
import type { Cell } from '../files/grid.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';
import { readAddress } from './address.ts';
import { readDate } from './date.ts';
import { howToWrite } from './how-to-write.ts';
import { readTimeOfDay } from './time-of-day.ts';

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
      return accept(cell.text);
  }
}

function emptyCell({ format }: TextColumn): Outcome<never> {
  return refuse(
    'empty-cell',
    'the cell is empty',
    format === undefined ? 'Write it in words.' : howToWrite[format],
  );
}
