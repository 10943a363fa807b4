import { monthByName } from '../../domain/time/month-names.ts';
import type { Cell } from '../files/grid.ts';
import { type Outcome, refuse } from '../outcome.ts';
import { echo } from '../wording.ts';

/** As spreadsheet programs write numbers that they find too long: one digit, a few more, `E+11`. */
const powerOfTen = /^[-−]?\d(?:[.,]\d+)?E[+-]\d{2,3}$/i;

/** Binary numbers hold so many digits; a spreadsheet writes noughts for the rest. */
const digitsKept = 15;

/** What a spreadsheet has turned a name or a reference into: a date, a time, a power of ten. Null where it has not. */
export function findTurned(cell: Cell): Outcome<never> | null {
  const isDate = cell.kind === 'date' || cell.kind === 'time';
  if (isDate) return turned(`the ${cell.kind} ${cell.text}`);
  // Typed 10-12, an age band becomes 10 December.
  if (isShortDate(cell.text)) return turned(`the date ${cell.text}`);
  return findDigitsLost(cell);
}

/** Of a long reference a spreadsheet keeps the first digits alone, and writes the rest as a power of ten. */
export function findDigitsLost(cell: Cell): Outcome<never> | null {
  const isCut = cell.kind === 'number' && cell.text.replace(/\D/g, '').length > digitsKept;
  if (!isCut && !powerOfTen.test(cell.text)) return null;
  return refuse(
    'digits-lost',
    `${echo(cell.text)} is what a spreadsheet leaves of a long number: its last digits are lost`,
    'Set the format of the cell to text and write the whole number again.',
  );
}

/** `10-Dec`, `Dec-10` or `2024-12-10 00:00:00`, as programs write what they took for a day or a month. */
function isShortDate(text: string): boolean {
  if (/^\d{4}-\d{2}-\d{2}[ T]00:00(:00)?$/.test(text)) return true;
  const [, early, late] = /^(?:\d{1,2}-([a-z]{3})|([a-z]{3})-\d{2})$/i.exec(text) ?? [];
  return monthByName.has((early ?? late ?? '').toLowerCase());
}

function turned(holds: string): Outcome<never> {
  return refuse(
    'date-for-code',
    `the cell holds ${holds}, into which the spreadsheet may have turned what was typed`,
    'Set the format of the cell to text and write the value again.',
  );
}
