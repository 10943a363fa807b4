import { type Cell, shownOf } from '../files/grid.ts';
import { type Outcome, refuse } from '../outcome.ts';
import { echo } from '../wording.ts';

/** Error values of Excel and LibreOffice in any language, also as they come out in a CSV: `#REF!`, `#NAME?`, `#WERT!`. */
const spreadsheetError = /^(?:#(?:N\/A|NV|GETTING_DATA|[\p{Lu}\d/_]+[!?])|Err:\d+)$/iu;

/** What is wrong with a cell whatever its column is; null where nothing is. */
export function findSpoilt(cell: Cell): Outcome<never> | null {
  const shown = shownOf(cell);
  if (/^#{3,}$/.test(shown)) {
    return refuse(
      'too-narrow',
      'the cell shows only ####, because its column was too narrow or its date impossible',
      'Widen the column or mend the value, and save the file again.',
    );
  }
  // LibreOffice stores an error in OpenDocument as nought that shows the error.
  if (cell.kind === 'error' || spreadsheetError.test(shown)) {
    return refuse(
      'spreadsheet-error',
      `the cell holds ${shown === '' ? 'an error' : `the error ${shown}`} in place of a value`,
      'Mend the formula, or write the value itself.',
    );
  }
  if (cell.kind === 'uncalculated') {
    return refuse(
      'uncalculated-formula',
      'the cell holds a formula whose result was not saved',
      'Open the file in a spreadsheet program and save it, or write the value itself.',
    );
  }
  if (cell.text.includes('\u{fffd}')) {
    return refuse(
      'lost-letter',
      `${echo(cell.text)} has a letter (�) that was lost when the file was saved`,
      'Write the letter again, and save as CSV UTF-8, .xlsx or .ods.',
    );
  }
  return null;
}
