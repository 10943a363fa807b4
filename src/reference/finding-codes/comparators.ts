import type { FindingCode } from './finding-code.ts';

const source = 'Police force area data tables, Office for National Statistics, as published.';
const fix =
  'Compare the file with the one on the publisher’s page, and fetch it again if they differ.';

type Entry = readonly [code: string, title: string, why: string];

const listed: readonly Entry[] = [
  [
    'comparator-not-used',
    'A published file that is not used',
    'Two files about the same period would give every area two values.',
  ],
  [
    'comparator-misplaced',
    'A published file in the wrong place',
    'The folder says which publication a file is from, and so how it is read.',
  ],
  [
    'table-missing',
    'A published table that is not found',
    'Tables are found by their titles, and never by where they stand.',
  ],
  [
    'headings-missing',
    'A published table without its headings',
    'Columns are known by their headings; without them numbers would be taken for others.',
  ],
  [
    'heading-unknown',
    'A heading that is not known',
    'A column under a new heading is left out and not guessed at.',
  ],
  [
    'offence-column-missing',
    'An offence group without a column',
    'What is not published cannot be compared.',
  ],
  [
    'rates-missing',
    'Counts without rates',
    'Areas of different size are compared by rate; a rate needs the residents.',
  ],
  [
    'force-unknown',
    'A force that is none of the 43',
    'A row read for the wrong area would shift every rank.',
  ],
  ['force-repeated', 'A force twice in one table', 'Only one of the two rows can be right.'],
  [
    'force-or-region',
    'A row that may be a force or a region',
    'West Midlands is the name of both; only the code tells them apart.',
  ],
  [
    'title-period-unknown',
    'A published table whose period is not understood',
    'Figures are compared of one period; a table without one would be compared with any.',
  ],
  [
    'force-missing',
    'A force without a row',
    'A rank or an average over some of the areas is none over all of them.',
  ],
  [
    'force-row-missing',
    'Partnerships without the row of their force',
    'The count of a force is read from its own row and not added up from parts.',
  ],
  [
    'force-code-and-name-disagree',
    'A code of one force beside the name of another',
    'Either could be the slip, so the row has to be looked at.',
  ],
  [
    'published-number-unreadable',
    'A published number that cannot be read',
    'What is not a number is not taken for nought.',
  ],
  [
    'published-rate-differs',
    'A published rate that its count and population do not give',
    'Every published rate is worked out again.',
  ],
  [
    'published-total-differs',
    'Areas that do not come to the published total',
    'A total that its parts do not make shows that a row was misread, or misprinted.',
  ],
];

/** What files published by others may not be like, to be compared with. */
export const comparatorCodes: readonly FindingCode[] = listed.map(([code, title, why]) => ({
  code,
  stage: 'reading',
  title,
  why,
  fix,
  source,
}));
