import { formatValue } from '../../domain/figures/format.ts';
import type { Unit } from '../../domain/figures/unit.ts';
import type { NumberColumn } from '../../domain/tables/dataset.ts';
import type { GivenQuantity } from '../../domain/tables/table.ts';
import type { Cell } from '../files/grid.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';
import { counted, echo } from '../wording.ts';
import { decimalPlaces, type NumberStyle, notANumber } from './plain-number.ts';
import { ambiguousTime } from './seconds.ts';
import { readShorthand } from './shorthand.ts';
import { readValue } from './value.ts';

/** Longer text is no number, and is not put through patterns whose time grows faster than it does. */
const longestNumber = 60;

/** Reads a cell of a number column: its value in the column's unit, its status, its text. */
export function readQuantity(
  cell: Cell,
  column: NumberColumn,
  style: NumberStyle,
): Outcome<GivenQuantity> {
  if (cell.kind === 'blank') return readBlank(column);
  const wrongKind = findWrongKind(cell, column);
  if (wrongKind !== null) return wrongKind;
  if (cell.text.length > longestNumber) return notANumber(cell.text, style);
  const marked = readShorthand(cell.text);
  if (!marked.ok) return marked;
  const { number, status } = marked.value;
  if (number === null) return accept({ value: null, status, given: cell.text });
  if (cell.kind === 'text' && isUnclearPoint(number, column, style)) return unclearPoint(number);
  const value = readValue(number, column.unit, style);
  if (!value.ok) return value;
  const beyond = findBeyond(value.value, number, column);
  return beyond ?? accept({ value: value.value, status, given: cell.text });
}

/** What an empty cell means, or that it may not be empty. */
function readBlank(column: NumberColumn): Outcome<GivenQuantity> {
  switch (column.blank) {
    case 'zero':
      return accept({ value: 0, status: 'final', given: '' });
    case 'unavailable':
    case 'not-applicable':
      return accept({ value: null, status: column.blank, given: '' });
    case 'refused':
      return refuse(
        'empty-cell',
        'the cell is empty',
        'Write the number; 0 if there was none, [x] if it is not available, [z] if there can be none.',
      );
  }
}

/**
 * A column left out altogether counts as blank (see `NumberColumn.optional`); where a blank cell
 * would be a mistake, leaving the column out says that its numbers are not available.
 */
export function readLeftOut(column: NumberColumn): GivenQuantity {
  const blankCell = readBlank(column);
  return blankCell.ok ? blankCell.value : { value: null, status: 'unavailable', given: '' };
}

/** Spreadsheet programs turn what looks like a date into one, and keep a number under it. */
function findWrongKind(cell: Cell, column: NumberColumn): Outcome<never> | null {
  if (cell.kind === 'date' || (cell.kind === 'time' && column.unit.kind !== 'seconds')) {
    return refuse(
      'date-for-number',
      `the cell holds the ${cell.kind} ${cell.text}, not a number`,
      'Set the format of the cell to a number and write the number again.',
    );
  }
  return cell.kind === 'time' && !cell.showsSeconds ? ambiguousTime(cell.text) : null;
}

/** Three digits behind a point may be thousands: in a file of commas for points, and where there are no fractions. */
function isUnclearPoint(
  text: string,
  { decimals, unit }: NumberColumn,
  style: NumberStyle,
): boolean {
  const isOfWholes = decimals === 0 && unit.kind !== 'seconds';
  return (isOfWholes || !style.thousandsCommas) && /^[-−£]*[1-9]\d{0,2}(\.\d{3})+$/.test(text);
}

function unclearPoint(text: string): Outcome<never> {
  const thousands = text.replaceAll('.', '');
  return refuse(
    'unclear-point',
    `${echo(text)} may be ${thousands}, with a point between the thousands`,
    'Write it without the point between the thousands, or without the noughts behind its point. For many, set the format of the column so, and save the file again.',
  );
}

function findBeyond(value: number, text: string, column: NumberColumn): Outcome<never> | null {
  const { decimals, minimum, maximum } = column;
  // Only money is said with its sign: a length of time or a rank reads as it was typed.
  const unit = column.unit.kind === 'money' ? column.unit : plain;
  const places = decimalPlaces(value);
  if (places > decimals && !keepsAllDigits(column)) return tooManyDecimals(text, places, decimals);
  if (minimum !== undefined && value < minimum) {
    return outOfRange(
      'below-minimum',
      `${echo(text)} is less than ${formatValue(minimum, unit, decimalPlaces(minimum))}, the least that this can be`,
    );
  }
  if (maximum !== undefined && value > maximum) {
    return outOfRange(
      'above-maximum',
      `${echo(text)} is more than ${formatValue(maximum, unit, decimalPlaces(maximum))}, the most that this can be`,
    );
  }
  return null;
}

/**
 * A quotient is kept with all its digits and shown with those of its column, so that what is worked out from it is not
 * rounded twice. What is counted, people or pence, has no more digits than its column; nor has a percentage in the place of a
 * count: more digits would tell the count.
 */
export function keepsAllDigits({ decimals, unit, inPlaceOf, tells }: NumberColumn): boolean {
  const isInPlace = inPlaceOf !== undefined || (typeof tells === 'object' && tells.alone === true);
  return decimals > 0 && unit.kind !== 'money' && !isInPlace;
}

const plain: Unit = { kind: 'ratio' };

function outOfRange(code: string, says: string): Outcome<never> {
  return refuse(code, says, 'Look for a slip in the cell or in the formula behind it.');
}

function tooManyDecimals(text: string, places: number, decimals: number): Outcome<never> {
  if (decimals === 0) {
    const fix = 'Write a whole number, without decimals.';
    return refuse('not-a-whole-number', `${echo(text)} is not a whole number`, fix);
  }
  const takes = counted(decimals, 'decimal place');
  return refuse(
    'too-many-decimals',
    `${echo(text)} has ${counted(places, 'decimal place')}, and this column takes ${takes}`,
    `Round it to ${takes}, in a formula with ROUND: a number format hides decimals and keeps them.`,
  );
}
