import type { FindingCode } from './finding-code.ts';

/** What is found on the shelf that a folder is published to. */
export const shelfCodes: readonly FindingCode[] = [
  {
    code: 'release-encloses-files',
    stage: 'writing',
    title: 'A release that encloses files as they came',
    why: 'Releases of earlier versions enclose workbooks and returns byte for byte. A workbook may hold hidden sheets, comments and names that nobody meant to publish.',
    fix: 'Look at the package of that release; withdraw the release where something in it must not be public.',
    source: 'A release encloses only what the program has read, in a form that it has written.',
  },
  {
    code: 'release-withdrawn-not-read',
    stage: 'writing',
    title: 'A release that was withdrawn, of which nothing is known',
    why: 'Its files are gone, so what is hidden now cannot be held against what it showed. Copies of it may lie elsewhere.',
    fix: 'Ask whether what it showed tells a number that is hidden now.',
    source: 'What a release has shown is known for good.',
  },
];
