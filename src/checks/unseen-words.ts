import type { DocumentFamily, UnseenKind, UnseenThing } from '../domain/documents/unseen.ts';

/** What a thing is called, one and many. */
export type ThingWords = readonly [one: string, many: string];

export const thingWords: Readonly<Record<UnseenThing, ThingWords>> = {
  author: ['author', 'authors'],
  'last-author': ['person who saved it last', 'people who saved it last'],
  company: ['company', 'companies'],
  manager: ['manager', 'managers'],
  person: [
    'person who commented on it, changed or printed it',
    'people who commented on it, changed or printed it',
  ],
  property: ['property of its own', 'properties of its own'],
  description: ['remark among its properties', 'remarks among its properties'],
  printer: ['printer that it was set up for', 'printers that it was set up for'],
  comment: ['comment', 'comments'],
  annotation: ['annotation', 'annotations'],
  'speaker-note': ['speaker note', 'speaker notes'],
  'tracked-change': ['tracked change', 'tracked changes'],
  'hidden-sheet': ['hidden sheet', 'hidden sheets'],
  'hidden-row': ['hidden or filtered row', 'hidden or filtered rows'],
  'hidden-column': ['hidden column', 'hidden columns'],
  'hidden-cell': ['cell formatted to show nothing', 'cells formatted to show nothing'],
  'hidden-slide': ['hidden slide', 'hidden slides'],
  'hidden-text': ['paragraph with hidden text', 'paragraphs with hidden text'],
  'hidden-object': ['hidden object', 'hidden objects'],
  'hidden-layer': ['hidden layer', 'hidden layers'],
  'hidden-field': ['hidden field', 'hidden fields'],
  'hidden-name': ['hidden name', 'hidden names'],
  'unused-redaction': [
    'mark for redaction that was never applied',
    'marks for redaction that were never applied',
  ],
  'cropped-picture': [
    'picture whose cut-off edges are still there',
    'pictures whose cut-off edges are still there',
  ],
  scenario: ['scenario', 'scenarios'],
  'embedded-file': ['file inside it', 'files inside it'],
  macro: ['macro or script', 'macros or scripts'],
  'custom-xml': ['part of data (custom XML)', 'parts of data (custom XML)'],
  'outside-link': ['link to a file elsewhere', 'links to files elsewhere'],
  'data-connection': ['connection to data', 'connections to data'],
  'source-rows': [
    'copy of the rows behind a pivot table',
    'copies of the rows behind pivot tables',
  ],
  'loose-part': ['part that nothing in it uses', 'parts that nothing in it uses'],
  media: ['sound, film or model', 'sounds, films or models'],
  'picture-place': ['place where a picture was taken', 'places where pictures were taken'],
  'camera-number': ['serial number of a camera', 'serial numbers of cameras'],
  'picture-person': ['photographer or owner of a camera', 'photographers or owners of cameras'],
  'picture-preview': [
    'preview, which may show more than the picture',
    'previews, which may show more than the picture',
  ],
  'picture-note': ['note inside a picture', 'notes inside pictures'],
  'earlier-state': ['earlier state of the document', 'earlier states of the document'],
  'after-end': ['picture with more behind its end', 'pictures with more behind their end'],
};

/** The finding of each kind: its code, and how its sentence begins. */
export const findingsOf = {
  properties: { code: 'document-properties', lead: 'it tells' },
  remarks: { code: 'document-comments', lead: 'it holds' },
  changes: { code: 'document-changes', lead: 'it holds' },
  hidden: { code: 'document-hidden', lead: 'it holds' },
  enclosed: { code: 'document-embedded', lead: 'it holds' },
  pictures: { code: 'document-pictures', lead: 'it tells' },
  earlier: { code: 'document-earlier', lead: 'it holds' },
} as const satisfies Record<UnseenKind, { readonly code: string; readonly lead: string }>;

const inspectDocument =
  'File, Info, Check for Issues, Inspect Document; tick everything, Inspect, and Remove All';

/** What takes out most of it at once, in the words of the program. */
const inGeneral: Readonly<Record<DocumentFamily, string>> = {
  word: `In Word: ${inspectDocument}`,
  excel: `In Excel: ${inspectDocument}`,
  powerpoint: `In PowerPoint: ${inspectDocument}`,
  opendocument: 'In LibreOffice: open it and take them out',
  pdf: 'In Acrobat: Redact a PDF, Sanitise Document; or make the PDF anew from the document',
  picture: 'On Windows: Properties, Details, Remove Properties and Personal Information',
  text: 'Take it out',
};

const openDocument: Readonly<Record<UnseenKind, string>> = {
  properties:
    'In LibreOffice: File, Properties, General; untick “Apply user data”, and Reset Properties; take out Custom Properties and the Description; for a printer, Tools, Options, LibreOffice, Security, Options, tick “Remove personal information on saving”, and save it again',
  remarks:
    'In LibreOffice: View, Comments (in Calc: Sheet, Cell Comments, Delete All Comments; in Impress: View, Notes) and delete them',
  changes: 'In LibreOffice: Edit, Track Changes, Accept All or Reject All',
  hidden:
    'In LibreOffice: show it (Sheet, Show Sheet; Format, Rows, Show; Slide, Show Slide; Format, Character, Font Effects, Hidden), then delete it or leave it shown',
  enclosed:
    'In LibreOffice: delete the objects, Tools, Macros, Organise, and Edit, External Links, Break Link',
  pictures:
    'Take the data out of the picture first (on Windows: Properties, Details, Remove Properties and Personal Information), then insert it anew',
  earlier: 'In LibreOffice: File, Versions, and delete them; or save it under another name',
};

const ofPictures =
  'Take the data out of the picture first (on Windows: Properties, Details, Remove Properties and Personal Information), then insert it anew; or Compress Pictures with “Delete cropped areas”';

const inPdf: Partial<Readonly<Record<UnseenKind, string>>> = {
  properties:
    'In Acrobat: File, Properties, Description, and Additional Metadata; or Redact a PDF, Sanitise Document',
  remarks: 'In Acrobat: Comments, delete them; or Redact a PDF, Remove Hidden Information',
  earlier: 'Make the PDF anew from the document; or in Acrobat: File, Save As Other, Optimised PDF',
};

/** How something of a kind is taken out of a file, in the words of the program that it is made with. */
export function howToRemove(family: DocumentFamily | null, kind: UnseenKind): string {
  const how = waysOf(family ?? 'text', kind);
  return `${how}; then put that copy here. Nothing needs doing where it may be read.`;
}

function waysOf(family: DocumentFamily, kind: UnseenKind): string {
  if (family === 'opendocument') return openDocument[kind];
  if (family === 'pdf') return inPdf[kind] ?? inGeneral.pdf;
  if (family === 'picture' || family === 'text') return inGeneral[family];
  if (kind === 'pictures') return ofPictures;
  if (kind === 'changes') return `${inGeneral[family]}; or Review, Accept All Changes`;
  return inGeneral[family];
}
