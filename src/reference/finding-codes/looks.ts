import type { FindingCode } from './finding-code.ts';

const source = 'What the program that made the file shows of its cells.';

const fix = 'Correct the file at the place that the finding names, and save it again.';

/** Where a file shows something else than it holds. */
export const looksCodes: readonly FindingCode[] = (
  [
    [
      'shown-otherwise',
      'A cell that shows something else than it holds',
      'Whoever sent it saw one of them, and only the other would be published.',
    ],
    [
      'hidden-by-format',
      'A number that its format hides',
      'Who hides a number by its format means it to be hidden; to publish it is a disclosure.',
    ],
    [
      'footnote-mark',
      'The mark of a note in a cell',
      'Joined to a number it is one more digit, joined to a name another name.',
    ],
    ['struck-out', 'Something struck out', 'What is struck out may no longer count.'],
    ['hidden-words', 'Words that are not shown', 'What people hide they may not mean to send.'],
    ['under-merge', 'A value in merged cells', 'Nobody can say to which of the rows it belongs.'],
    ['hidden-rows', 'Hidden rows', 'What people hide they may not mean to send.'],
    ['hidden-columns', 'Hidden columns', 'What people hide they may not mean to send.'],
    [
      'unclear-point',
      'A point that may divide thousands',
      'By the custom of many countries 22.000 is twenty-two thousand.',
    ],
  ] as const
).map(([code, title, why]) => ({ code, stage: 'reading', title, why, fix, source }));
