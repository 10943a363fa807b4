import type { FindingCode } from './finding-code.ts';

/**
 * What a document holds that a reader of its pages does not see. None of these can be answered in public: a note would
 * say where to look.
 */
const listed: readonly (readonly [code: string, title: string, why: string])[] = [
  [
    'document-properties',
    'A document that names people',
    'Programs write into a file who made it, who saved it last and for whom; the page does not show it.',
  ],
  [
    'document-comments',
    'A document with comments or notes',
    'Comments, annotations and speaker notes are written for colleagues, and go out with the file.',
  ],
  [
    'document-changes',
    'A document with tracked changes',
    'What was taken out can be read again by whoever opens the file.',
  ],
  [
    'document-hidden',
    'A document with hidden content',
    'Sheets, rows, columns, slides, text and layers that are hidden are hidden from those who do not look.',
  ],
  [
    'document-embedded',
    'A document with files or code inside',
    'A table or chart that was pasted in can bring its whole workbook, and a link tells where files lie.',
  ],
  [
    'document-pictures',
    'A picture that tells more than it shows',
    'Cameras write down where and when a picture was taken, by which camera and whose.',
  ],
  [
    'document-earlier',
    'A document with earlier states in it',
    'What was removed before the file was saved last is still in it.',
  ],
  [
    'document-not-read',
    'A document that cannot be looked into',
    'Nobody can say what is in it beside what its pages show.',
  ],
];

export const documentCodes: readonly FindingCode[] = listed.map(([code, title, why]) => ({
  code,
  stage: 'reading',
  title,
  why,
  fix: 'Take out what should not be read, and put that copy in its place.',
  officeOnly: true,
  source: 'Information Commissioner’s Office: How to disclose information safely.',
}));
