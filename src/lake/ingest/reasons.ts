/** Why a row was set aside, in a sentence without its place: the start, before the value that is wrong. */
const reasons: Readonly<Record<string, string>> = {
  malformed: 'The row has not the cells that the first line names',
  quotes: 'A quotation mark is opened in the row and not closed',
  month: 'The row is about another month than the file',
  time: 'The time of the search cannot be read',
  'crime-id': 'The crime id is not of 64 hexadecimal digits',
  'no-latitude': 'The latitude is no number',
  'no-longitude': 'The longitude is no number',
  'half-a-point': 'One of the two degrees of the place is missing',
  latitude: 'The latitude is outside the United Kingdom',
  longitude: 'The longitude is outside the United Kingdom',
  lsoa: 'The code of the small area is not that of one',
  'crime-type': 'The type of crime is in no list',
  outcome: 'The outcome is in no list',
  force: 'The row says that it is of another force than the file',
  type: 'The type of search is in no list',
  gender: 'The gender is in no list',
  age: 'The age range is in no list',
  'self-detail': 'The self-defined ethnicity is in no list',
  officer: 'The officer-defined ethnicity is in no list',
  legislation: 'The legislation is in no list',
  reason: 'The object of search is in no list',
  'word-for-nothing':
    'The cell says NA, NULL or the like in the place of nothing: another program saved the file again',
  'spreadsheet-error':
    'The cell holds an error of a spreadsheet, such as #N/A: the file was saved again there',
  'spreadsheet-date':
    'The date is written as a spreadsheet writes it: the file was saved again there',
  operation: 'Whether it was part of an operation is neither True nor False nor blank',
  linked: 'Whether the outcome was linked is neither True nor False nor blank',
  clothing: 'Whether clothing was removed is neither True nor False nor blank',
};

const wordForNothing = /^(<?na>?|n\/a|null|nan|none|nil|\\n|-{1,2})$/i;
const spreadsheetError = /^#(n\/a|null!|name\?|ref!|value!|div\/0!|num!)$/i;
/** `45352`, `01/03/2024 10:00`, `Mar-24`, `1-Mar-24`, `2024-03-01 00:00:00`, each alone in its cell. */
const spreadsheetDate =
  /^(\d{5}(\.\d+)?|\d{1,4}[/.]\d{1,2}([/.]\d{1,4})?( .+)?|[a-z]{3,9}[- ]\d{2,4}|\d{1,2}[- ][a-z]{3,9}([- ]\d{2,4})?|\d{4}-\d{2}-\d{2} 00:00(:00)?)$/i;

/**
 * The reason for a row by its cell: a program between data.police.uk and the lake is another reason than a word
 * that no list has, and is put right in another way.
 */
export function namedReason(code: string, value: string): string {
  const cell = value.trim();
  if (wordForNothing.test(cell)) return 'word-for-nothing';
  if (spreadsheetError.test(cell)) return 'spreadsheet-error';
  const isDate = code === 'month' || code === 'time';
  return isDate && spreadsheetDate.test(cell) ? 'spreadsheet-date' : code;
}

export function reasonOf(code: string): string {
  return reasons[code] ?? code;
}
