import type { FindingCode } from './finding-code.ts';

type Entry = readonly [code: string, title: string, why: string];

/** They say where something can be found that is not published. */
const officeOnly = new Set(['column-of-remarks', 'file-not-read']);

const entries: readonly Entry[] = [
  [
    'column-of-remarks',
    'A column of remarks',
    'What people write to one another beside the numbers is not published, and is not lost in silence either.',
  ],
  [
    'comment-within-text',
    'A comment that cannot be kept back',
    'Comments are for the office. They are taken out of what is published, or nothing is.',
  ],
  [
    'file-linked',
    'A link in the folder',
    'What is published lies in the folder itself, where it can be seen and does not change with something else.',
  ],
  [
    'file-name-unfit',
    'A name that not every computer can keep',
    'The folder is published whole, and opened again on other machines.',
  ],
  [
    'file-names-alike',
    'Two names that differ by capital letters alone',
    'On many computers one of the files would take the place of the other.',
  ],
  [
    'file-not-read',
    'A file that nothing reads',
    'Only what was read and understood is published: what lies there besides may be private.',
  ],
  [
    'file-unreadable',
    'A file that cannot be read',
    'What is published is made from every file of the folder, or not at all.',
  ],
  [
    'return-record-unfit',
    'A return that does not fit its record',
    'A package says where each number stood in the file that came.',
  ],
];

/** What stands in the way of enclosing a folder in a release. */
export const enclosingCodes: readonly FindingCode[] = entries.map(([code, title, why]) => ({
  code,
  stage: 'reading',
  title,
  why,
  fix: 'Change the folder at the place that the finding names.',
  ...(officeOnly.has(code) ? { officeOnly: true } : {}),
  source: 'The form of a publication folder.',
}));
