import type { FindingCode } from './finding-code.ts';

type Entry = readonly [code: string, title: string, why: string];

const entries: readonly Entry[] = [
  [
    'day-for-period',
    'A day over numbers of a month',
    'Dates in another order, or ends of months, are not read as the months that they may mean.',
  ],
  [
    'group-missing',
    'A group that no heading names',
    'A number is published of a group that its headings say, and of none that somebody thought of.',
  ],
  [
    'group-unknown',
    'A group that the return does not know',
    'Left out in silence, a part of a breakdown would be missing from it.',
  ],
  [
    'group-unsaid',
    'A number of which no heading says the group',
    'Left out in silence, a part of a breakdown would be missing from it.',
  ],
  [
    'heading-unclear',
    'A heading that may mean a number',
    'What a heading only may mean is confirmed by a sum or by a person, once.',
  ],
  [
    'hidden-in-table',
    'Hidden rows or columns in a table',
    'What nobody sees may belong to the table or not; its numbers are not published by accident.',
  ],
  [
    'no-table-found',
    'A file without a table of a return',
    'The file may be another one than was meant.',
  ],
  [
    'nothing-gives',
    'A number that nothing in the file gives',
    'A return without it would be refused; its heading may only be called otherwise.',
  ],
  [
    'period-with-mark',
    'A period with a mark behind it',
    'What is provisional is said with each number, or readers take it for final.',
  ],
  [
    'pivot-filtered',
    'A pivot table that is filtered',
    'What its filter leaves out is missing from every number, and no heading of the table says so.',
  ],
  [
    'recipe-unreadable',
    'A recipe that cannot be read',
    'By it a workbook is read every month, so it has to say what it means.',
  ],
  [
    'said-twice',
    'Two cells that say different things of the same',
    'Of two numbers under the same headings nobody can know which is meant.',
  ],
  ['shape-gone', 'A heading that is gone', 'What was handed over before may be missing now.'],
  [
    'shape-moved',
    'A heading in another place',
    'A workbook that changed its order may have changed its meaning.',
  ],
  ['shape-new', 'A heading that is new', 'It may stand in the place of another, or beside it.'],
  [
    'shape-renamed',
    'A heading with another name',
    'A new name may mean that something else is counted.',
  ],
  ['sheet-gone', 'A sheet that is gone', 'The file may be another one than was meant.'],
  [
    'time-missing',
    'Numbers without a period',
    'A month without its year could be that of any year.',
  ],
  [
    'total-differs',
    'A total that its parts do not add up to',
    'It is not taken, and still tells that a number may be wrong or missing.',
  ],
  [
    'which-dataset',
    'A table that could be of several returns',
    'The same words can head different counts.',
  ],
  [
    'which-period',
    'A file that does not say its period',
    'The period decides in which edition a number stands.',
  ],
];

/** What has to be settled before a workbook of any layout becomes a return. */
export const takingCodes: readonly FindingCode[] = entries.map(([code, title, why]) => ({
  code,
  stage: 'reading',
  title,
  why,
  fix: 'Change the file at the cell that the question names, or answer in the recipe.',
  officeOnly: true,
  source: 'The way in which workbooks are taken (docs/returns.md).',
}));
