import type { FindingCode } from './finding-code.ts';

const source = 'data.police.uk, as counted by this product.';
const fix = 'Make the files again with “answerable open-data DIR --lake LAKE”.';

const listed: readonly (readonly [code: string, title: string, why: string])[] = [
  [
    'open-data-without-source',
    'Counts of open records without their source',
    'A number is published only with what it was made from.',
  ],
  [
    'open-data-not-as-written',
    'Counts of open records that are not as they were written',
    'The files are made by a program and belong together. One that was changed by hand is not counted from.',
  ],
  [
    'open-data-other-area',
    'Counts of open records of another area',
    'The figures of one force are not published as those of another.',
  ],
  [
    'open-data-code-unknown',
    'A code that no list of data.police.uk holds',
    'What is not known has no name for a reader and no place in a total.',
  ],
  [
    'open-data-not-counted',
    'Open records that are not counted',
    'A count that lacks records may be read as a fall. Where they may make one, the month has no number or is marked.',
  ],
];

/** What the counts of open records in a folder may not be like, to be published. */
export const openDataCodes: readonly FindingCode[] = [
  ...listed.map(
    ([code, title, why]): FindingCode => ({
      code,
      stage: 'reading',
      title,
      why,
      fix,
      source,
    }),
  ),
  {
    code: 'outlines-unreadable',
    stage: 'reading',
    title: 'Outlines of small areas that cannot be read',
    why: 'Without outlines there is no map. The table beside it has the same numbers.',
    fix: 'Save the small areas of 2021 from the ONS as GeoJSON in longitude and latitude.',
    source: 'RFC 7946, The GeoJSON Format.',
  },
];
