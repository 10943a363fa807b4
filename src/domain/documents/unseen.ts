/**
 * What a file can hold beside what a reader of its pages sees, by kind. A file has one finding of each kind: what is
 * done about it differs by kind.
 */
export const unseenByKind = {
  properties: [
    'author',
    'last-author',
    'company',
    'manager',
    'person',
    'property',
    'description',
    'printer',
  ],
  remarks: ['comment', 'annotation', 'speaker-note'],
  changes: ['tracked-change'],
  hidden: [
    'hidden-sheet',
    'hidden-row',
    'hidden-column',
    'hidden-cell',
    'hidden-slide',
    'hidden-text',
    'hidden-object',
    'hidden-layer',
    'hidden-field',
    'hidden-name',
    'unused-redaction',
    'cropped-picture',
    'scenario',
  ],
  enclosed: [
    'embedded-file',
    'macro',
    'custom-xml',
    'outside-link',
    'data-connection',
    'source-rows',
    'loose-part',
    'media',
  ],
  pictures: ['picture-place', 'camera-number', 'picture-person', 'picture-preview', 'picture-note'],
  earlier: ['earlier-state', 'after-end'],
} as const;

export type UnseenKind = keyof typeof unseenByKind;

/** One sort of thing that a reader does not see. */
export type UnseenThing = (typeof unseenByKind)[UnseenKind][number];

/** How often a file holds such a thing. */
export interface Unseen {
  readonly thing: UnseenThing;
  readonly count: number;
  /**
   * Where it stands, or, of properties, the names that it gives: the first few, in the order of the file. Never the words
   * of a comment or of hidden text: whoever reads of them need not read them.
   */
  readonly examples: readonly string[];
  /** Different examples that are not among the few. */
  readonly further: number;
}

/** Programs that say in their own words how a thing is taken out. */
export type DocumentFamily =
  | 'word'
  | 'excel'
  | 'powerpoint'
  | 'opendocument'
  | 'pdf'
  | 'picture'
  | 'text';

/** A document as it was looked into. */
export interface InspectedDocument {
  /** `documents/report.docx`. */
  readonly path: string;
  /** Null where the file is of no kind that is known. */
  readonly family: DocumentFamily | null;
  readonly unseen: readonly Unseen[];
  /** What could not be looked into, as the end of a sentence, and what to do; empty where all could. */
  readonly unread: readonly Unread[];
}

export interface Unread {
  readonly says: string;
  readonly fix: string;
}
