import { asCheck, type CheckEntry } from './check-entry.ts';
import type { FindingCode } from './finding-code.ts';

const consistency = 'Code of Practice for Statistics: quality, and accuracy of what is published.';

const identities: readonly CheckEntry[] = [
  [
    'identity-columns-add',
    'Parts that do not add up',
    'A total in a row is the sum of its parts, within the rounding that the dataset states.',
    'Ask the force which number is right.',
    consistency,
  ],
  [
    'identity-rows-add',
    'Rows that do not add up',
    'A total under a table is the sum of its rows, within the rounding that the dataset states.',
    'Ask the force which number is right.',
    consistency,
  ],
  [
    'identity-percentage',
    'A percentage that is not one',
    'A percentage is worked out again from its number and its base.',
    'Ask the force which holds: the percentage, its number or its base.',
    consistency,
  ],
  [
    'identity-at-most',
    'A part that is larger than the whole',
    'What is among others cannot be more than they are.',
    'Ask the force which number is right.',
    consistency,
  ],
  [
    'identity-rows-part',
    'A part that is larger than its whole',
    'A row that counts some of those that another row counts cannot count more.',
    'Ask the force which number is right.',
    consistency,
  ],
  [
    'identity-rows-same',
    'The same count, given differently',
    'Rows that count the same people have the same number.',
    'Ask the force which number is right.',
    consistency,
  ],
];

/** What has to hold inside a return. */
export const identityCodes: readonly FindingCode[] = identities.map(asCheck);
