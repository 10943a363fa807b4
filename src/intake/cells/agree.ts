import type { Column, PeriodColumn } from '../../domain/tables/dataset.ts';
import { formatMonth } from '../../domain/time/period.ts';
import { type Cell, type Covering, textCell } from '../files/grid.ts';
import { type Outcome, refuse } from '../outcome.ts';
import { columnLetters, echo } from '../wording.ts';
import { findMark } from './marks.ts';
import { shownOfDate, showsSeconds } from './shown-moment.ts';
import { showsNumber } from './shown-number.ts';
import { readTimeOfDay } from './time-of-day.ts';

type FilledCell = Exclude<Cell, { kind: 'blank' }>;

/**
 * The cell as a person sees it: under a merge that heads several rows the label of them all, a number in a column of names
 * with the noughts that it shows, and a day of which only the month is shown as that month.
 */
export function cellAsSeen(cell: Cell, column: Column): Cell {
  if (cell.kind === 'blank') return headOf(cell.under, column) ?? cell;
  const { shown } = cell;
  if (shown === undefined) return cell;
  if (cell.kind === 'date' && column.kind === 'period' && !takesDays(column)) {
    const isMonth = shownOfDate(shown, cell.text.slice(0, 'yyyy-mm-dd'.length)) === 'month';
    return isMonth ? { ...cell, text: cell.text.slice(0, 'yyyy-mm'.length) } : cell;
  }
  const isName = column.kind === 'code' || column.kind === 'text';
  const isPadded = isName && cell.kind === 'number' && /^0+\d+$/.test(shown);
  return isPadded && Number(shown) === Number(cell.text) ? textCell(shown) : cell;
}

/** A label merged down over several rows heads each of them; a number would count once or many times. */
function headOf(under: Covering | undefined, column: Column): Cell | null {
  if (under === undefined || under.left !== under.right) return null;
  return column.kind === 'code' || column.kind === 'period' ? under.shows : null;
}

/** Why a cell cannot be read: it shows something else than it holds. Null where both agree. */
export function findDisagreement(cell: Cell, column: Column): Outcome<never> | null {
  if (cell.kind === 'blank') return findCovered(cell.under);
  const marked = findMark(cell, column);
  if (marked !== null) return marked;
  if (cell.shown === undefined || agrees(cell, cell.shown, column)) return null;
  return cell.shown === '' ? hidden(cell) : otherwise(cell, cell.shown);
}

function findCovered(under: Covering | undefined): Outcome<never> | null {
  if (under === undefined || under.shows.kind === 'blank') return null;
  const cells = `${columnLetters(under.left)}${under.top} to ${columnLetters(under.right)}${under.bottom}`;
  return refuse(
    'under-merge',
    `the cell is merged with others, ${cells}, so that nobody can tell which of them ${echo(under.shows.text)} belongs to`,
    'Take the cells apart, and write into each what belongs there.',
  );
}

function agrees(cell: FilledCell, shown: string, column: Column): boolean {
  switch (cell.kind) {
    case 'number':
      return numberAgrees(cell, shown, column);
    case 'date':
      return dateAgrees(cell, shown, column);
    case 'time':
      return timeAgrees(cell, shown, column);
    case 'text':
      return shown.replace(/\s+/g, ' ') === cell.text.replace(/\s+/g, ' ');
    default:
      // Errors and missing results are refused whatever they show; TRUE is said in many languages.
      return true;
  }
}

function numberAgrees(cell: FilledCell, shown: string, column: Column): boolean {
  if (column.kind !== 'number') return shown.replace(/[,\s]/g, '') === cell.text;
  if (shown === '') return column.blank === 'zero' && Number(cell.text.replace('%', '')) === 0;
  return showsNumber(shown, cell.text, column.unit);
}

/** In any other column a date is refused for what it is, or read as words. */
function dateAgrees(cell: FilledCell, shown: string, column: Column): boolean {
  const said = shownOfDate(shown, cell.text.slice(0, 'yyyy-mm-dd'.length));
  if (column.kind === 'period') return said === 'day' || (said === 'month' && !takesDays(column));
  if (column.kind === 'text' && column.format === 'date') return said === 'day';
  return shown !== '';
}

function takesDays(column: PeriodColumn): boolean {
  return column.grains.includes('day');
}

function timeAgrees(cell: FilledCell, shown: string, column: Column): boolean {
  if (cell.kind !== 'time' || shown === '') return false;
  if (column.kind === 'number' && column.unit.kind === 'seconds') {
    return !cell.showsSeconds || showsSeconds(shown, cell.text);
  }
  if (column.kind !== 'text' || column.format !== 'time') return true;
  const [said, held] = [textCell(shown), cell].map(readTimeOfDay);
  return said?.ok === true && held?.ok === true && said.value === held.value;
}

function hidden({ text }: FilledCell): Outcome<never> {
  return refuse(
    'hidden-by-format',
    `the cell shows nothing and holds ${echo(text)}`,
    'Where it is hidden to protect people write [c]. Else give the cell a format that shows it, or clear it.',
  );
}

function otherwise({ kind, text }: FilledCell, shown: string): Outcome<never> {
  const showsIt =
    kind === 'date'
      ? `give it a format that shows the year, such as ${formatMonth(text.slice(0, 10))}`
      : 'give it a format that shows what it holds';
  return refuse(
    'shown-otherwise',
    `the cell shows ${echo(shown)} and holds ${echo(text)}`,
    `Write into the cell what is meant, or ${showsIt}.`,
  );
}
