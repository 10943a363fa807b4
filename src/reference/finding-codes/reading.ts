import type { FindingCode } from './finding-code.ts';

const returns = 'The definitions of the dataset, on the definitions page.';
const format = 'CSV as RFC 4180 has it; Office Open XML and OpenDocument spreadsheets.';
const shorthand = 'Government Analysis Function: shorthand in statistical tables.';
const folder = 'The form of a publication folder.';

const fix = 'Correct the file at the place that the finding names, and save it again.';

type Entry = readonly [code: string, title: string, why: string];

/** What a return or a folder may not be like: nothing is guessed, and nothing read by half. */
export const readingCodes: readonly FindingCode[] = [
  ...entries(returns, [
    ['above-maximum', 'A number that is too large', 'More than everything there can be is a slip.'],
    ['below-minimum', 'A number that is too small', 'Less than nothing cannot be counted.'],
    [
      'empty-cell',
      'An empty cell',
      'Nothing, none and not known are three things; a blank cell tells them apart only where the dataset says what it means.',
    ],
    ['not-a-name', 'A name without a letter', 'Rows are told apart by their names.'],
    [
      'row-of-a-total',
      'A total among what it is the total of',
      'A row for all others together, taken for one more of them, counts everything twice.',
    ],
    [
      'other-alphabet',
      'A letter of another alphabet',
      'Two names that look alike and are not the same become two groups that no reader can tell apart.',
    ],
    [
      'misread-letters',
      'Letters read in the wrong encoding',
      'What an accent or a dash turned into would be published as the name of somebody.',
    ],
    [
      'nearly-same-name',
      'A name that another one is but for a digit',
      'The mark of a note that lost its height makes a group of its own.',
    ],
    [
      'two-years',
      'One year for a financial year',
      'Of two financial years that lie in 2024 nobody can know which is meant.',
    ],
    [
      'digits-lost',
      'A reference that a spreadsheet has cut',
      'Nobody can find a payment in a ledger by a number whose last digits are gone.',
    ],
    ['not-a-number', 'Text for a number', 'Only a number can be added up and compared.'],
    [
      'two-numbers',
      'Two numbers in one cell',
      'Of 4/6 nobody can say which of the two is the number that was asked for.',
    ],
    [
      'not-a-period',
      'A period that cannot be read',
      'A figure without its period is about nothing.',
    ],
    [
      'not-a-length-of-time',
      'A length of time that cannot be read',
      'Seconds and minutes are mixed up easily.',
    ],
    [
      'ambiguous-time',
      'A time that may be hours or minutes',
      'Two minutes and two hours look alike in a spreadsheet.',
    ],
    [
      'not-a-whole-number',
      'A fraction of something whole',
      'People and calls come in whole numbers.',
    ],
    [
      'not-on-the-scale',
      'A word that is not on the scale',
      'Only words of one scale can be compared.',
    ],
    ['percentage-for-number', 'A percentage for a number', 'A share and a count are two things.'],
    [
      'too-many-decimals',
      'More decimal places than expected',
      'They are often the trace of a formula that was never rounded.',
    ],
    [
      'too-many-digits',
      'More digits than a number holds',
      'A spreadsheet keeps fifteen of them and loses the rest without a word.',
    ],
    [
      'unclear-no-number',
      'A cell that may mean several things',
      'What is not known is not guessed.',
    ],
    [
      'not-an-amount',
      'An amount that cannot be read',
      'Thousands as k or m, and pounds beside pence, are misread by a factor of a thousand or a hundred.',
    ],
    ['other-currency', 'An amount in another currency', 'Only pounds can be added to pounds.'],
    [
      'unclear-sign',
      'An amount with its sign at the end',
      'CR and a minus behind the digits mean paid back in one ledger, and paid out in another.',
    ],
    ['not-a-day', 'A day that cannot be read', 'Rows are put in order, and found, by their days.'],
    [
      'not-a-time',
      'A time of day that cannot be read',
      'Whoever comes in the evening to a meeting of the morning has missed it.',
    ],
    [
      'not-an-address',
      'An address that leads nowhere',
      'A document that nobody can open has not been published.',
    ],
    ['unknown-code', 'A name that is not known', 'A misspelt name makes a group of its own.'],
    [
      'wrong-period',
      'A row for the wrong kind of period',
      'A month and a quarter cannot stand in one series.',
    ],
    ['period-after-return', 'A row for a time after the return', 'Nobody knows the future.'],
    [
      'same-key',
      'Two rows for the same thing',
      'One of them is wrong, and adding both counts twice.',
    ],
    [
      'missing-column',
      'A column that is missing',
      'The figures of a dataset need all of its columns.',
    ],
    ['unknown-column', 'A column that is not known', 'What it holds would be lost without a word.'],
    ['column-twice', 'A column that is there twice', 'Nobody can say which of the two counts.'],
    [
      'column-without-heading',
      'A column without a heading',
      'What it holds would be lost without a word.',
    ],
  ]),
  ...entries(shorthand, [
    [
      'shorthand-after-number',
      'A mark that does not go with a number',
      'A hidden number is not shown beside its mark.',
    ],
    [
      'shorthand-alone',
      'A mark without its number',
      'Provisional and revised are said of a number.',
    ],
    [
      'unknown-shorthand',
      'A mark that is not known',
      'Readers of every office look for the same marks.',
    ],
  ]),
  ...entries(format, [
    ['bad-quotes', 'Quotation marks that do not match', 'Cells run into one another.'],
    ['damaged-file', 'A file that is damaged', 'What can be read of it may not be all.'],
    ['date-for-code', 'A date for a name', 'Spreadsheets turn ranges such as 5 to 9 into dates.'],
    ['date-for-number', 'A date for a number', 'Spreadsheets turn numbers into dates.'],
    ['empty-file', 'An empty file', 'It reports nothing.'],
    [
      'header-not-first',
      'Another table above the header',
      'Which of two tables is meant is not guessed.',
    ],
    [
      'lost-letter',
      'A letter that was lost',
      'The file was saved in an encoding that does not have it.',
    ],
    [
      'more-problems',
      'More problems than are listed',
      'A hundred are enough to see what went wrong.',
    ],
    ['no-header', 'No header', 'Columns are known by their names and not by their order.'],
    ['no-rows', 'No rows', 'It reports nothing.'],
    ['not-a-spreadsheet', 'Not a spreadsheet', 'Only CSV, XLSX and ODS can be read.'],
    ['not-text', 'Not text', 'A CSV file holds text and nothing else.'],
    ['note-in-table', 'A note among the rows', 'A row of words is read as data.'],
    ['sheet-hidden', 'A hidden sheet', 'What people hide they may not mean to send.'],
    [
      'split-number',
      'A number that a comma split in two',
      'What stands behind the comma is read as the next number.',
    ],
    ['spreadsheet-error', 'An error in a formula', 'The cell holds no number.'],
    ['too-few-cells', 'A row that is too short', 'Numbers may stand under the wrong heading.'],
    ['too-many-cells', 'A row that is too long', 'Numbers may stand under the wrong heading.'],
    ['too-large', 'A file that is too large', 'No return is of that size.'],
    ['too-long', 'A text that is too long', 'No name is of that length.'],
    [
      'too-narrow',
      'A column that was too narrow',
      'The file holds signs for want of space, and no number.',
    ],
    [
      'uncalculated-formula',
      'A formula without a result',
      'The program that saved the file had not worked it out.',
    ],
    ['unknown-file-kind', 'A file of another kind', 'Only CSV, XLSX and ODS can be read.'],
    ['which-sheet', 'Several sheets', 'Nobody can say which of them is the return.'],
    [
      'encoding-unmarked',
      'Text in UTF-16 without its mark',
      'Nothing in the file says how its letters are written.',
    ],
    ['wrong-extension', 'A name that does not fit the file', 'It was renamed and not converted.'],
  ]),
  ...entries(folder, [
    ['area-unknown', 'An area that is not known', 'Law and population hang on the area.'],
    ['body-missing', 'No body', 'Somebody answers for what is published.'],
    [
      'dataset-unknown',
      'A dataset that is not known',
      'A return is read by the definition of its dataset.',
    ],
    ['edition-file-missing', 'An edition without its file', 'It gives title and order.'],
    ['edition-missing', 'No edition', 'There is nothing to publish.'],
    [
      'edition-not-a-month',
      'An edition that is no month',
      'An edition knows what was known by its month.',
    ],
    [
      'figure-restated',
      'A figure that was restated',
      'Nothing is restated in silence: what a later return changes stays on record.',
    ],
    ['not-as-expected', 'A line that is not as expected', 'What is not understood is not guessed.'],
    ['not-yaml', 'A file that cannot be read', 'What is not understood is not guessed.'],
    [
      'return-given-twice',
      'A return that was handed in twice',
      'Two files that say the same are one too many: the next correction may reach only one of them.',
    ],
    ['return-kind-unknown', 'A return of another kind', 'Only CSV, XLSX and ODS can be read.'],
    ['return-misplaced', 'A return in the wrong place', 'The folder says which dataset it is.'],
    [
      'return-period-twice',
      'Two returns with one name',
      'Nobody can tell which of them is the later one.',
    ],
    [
      'return-not-taken',
      'A return that no edition is made from',
      'An edition is made from the returns that it lists, so that what comes later changes none of its pages. What no edition takes is not published.',
    ],
    [
      'return-not-there',
      'A return in the list of an edition that cannot be read',
      'An edition shows the numbers of its own list, and cannot show those of a return that is not there.',
    ],
    [
      'return-period-unreadable',
      'A return without its period',
      'The name says which period it reports on.',
    ],
    [
      'returns-disagree',
      'Two returns of one period that disagree',
      'Where neither says that it restates the other, nobody can know which holds, and the order of their names must not decide.',
    ],
  ]),
];

function entries(source: string, listed: readonly Entry[]): readonly FindingCode[] {
  return listed.map(([code, title, why]) => ({ code, stage: 'reading', title, why, fix, source }));
}
