import { type Outcome, refuse } from '../outcome.ts';

/** Refusals that more than one of the file readers may give. */

export function damaged(): Outcome<never> {
  return refuse(
    'damaged-file',
    'the file is damaged or incomplete and cannot be opened as a spreadsheet',
    'Open it in the program that made it, save it again, and hand over that copy.',
  );
}

export function tooLarge(): Outcome<never> {
  return refuse(
    'too-large',
    'the file holds far more than a return can',
    'Leave only the table of this return in the file.',
  );
}

export function empty(): Outcome<never> {
  return refuse(
    'empty-file',
    'there is nothing in the file',
    'Hand over the file with its header and rows.',
  );
}

export function encrypted(): Outcome<never> {
  return refuse(
    'encrypted',
    'the workbook is protected with a password and cannot be read',
    'Save it without a password.',
  );
}
