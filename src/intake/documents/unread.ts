import type { Unread } from '../../domain/documents/unseen.ts';

const asPdf = 'Publish it as a PDF, or as .docx, .xlsx, .pptx, .odt, .ods, .odp or .jpg.';
const saveAgain = 'Open it in the program that made it, save it again, and put that copy here.';

export const tooLarge: Unread = {
  says: 'it is too large to be looked into',
  fix: 'Publish it in parts, or as a smaller PDF.',
};

export const damaged: Unread = {
  says: 'it is damaged or incomplete, and cannot be looked into',
  fix: saveAgain,
};

export const locked: Unread = {
  says: 'it is locked with a password, and cannot be looked into: nor can readers open it',
  fix: 'Save it without a password.',
};

export const oldOffice: Unread = {
  says: 'it is of the form that Office used before 2007 (.doc, .xls, .ppt), which cannot be looked into',
  fix: asPdf,
};

export const unknownKind: Unread = {
  says: 'it is of a kind that cannot be looked into',
  fix: asPdf,
};

/** Of a PDF, by what the reading of it came to. */
export const pdfRefused = {
  locked,
  damaged,
  'too-much': {
    says: 'it takes too much time or memory to be looked into',
    fix: 'Make the PDF anew from the document that it was made from.',
  },
} as const satisfies Record<string, Unread>;

/** Parts of a document that could not be read, where the rest could. */
export function partsUnread(which: string): Unread {
  return { says: `part of it could not be looked into: ${which}`, fix: saveAgain };
}
