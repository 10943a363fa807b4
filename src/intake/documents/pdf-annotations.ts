import type { PDFDocumentProxy } from 'pdfjs-dist';
import { quoted, type Tally } from './tally.ts';

/** Annotations that are part of the page, or stand beside one that is counted (ISO 32000-1, 12.5.6). */
const plain = new Set(['Link', 'Popup', 'PrinterMark', 'TrapNet', 'Watermark', 'Widget']);
const media = new Set(['Sound', 'Movie', 'Screen', '3D', 'RichMedia']);

/** Counts what is pinned to a page; false where the page cannot be read. */
export async function tellAnnotations(
  document: PDFDocumentProxy,
  number: number,
  tally: Tally,
): Promise<boolean> {
  try {
    const page = await document.getPage(number);
    const annotations: unknown = await page.getAnnotations({ intent: 'any' });
    const place = `page ${number}`;
    for (const annotation of Array.isArray(annotations) ? annotations : []) {
      tellAnnotation(annotation, place, tally);
    }
    const scripts: object | null = await page.getJSActions();
    if (scripts !== null) tally.add('macro', '', Object.values(scripts).flat().length);
    page.cleanup();
    return true;
  } catch {
    // The library throws about a page whose parts it cannot make sense of.
    return false;
  }
}

function tellAnnotation(annotation: unknown, place: string, tally: Tally): void {
  const kind = textOf(annotation, 'subtype');
  if (kind === 'FileAttachment') {
    const name = textOf(partOf(annotation, 'file'), 'filename');
    tally.add('embedded-file', name === '' ? place : quoted(name));
  } else if (media.has(kind)) tally.add('media', place);
  else if (kind === 'Redact') tally.add('unused-redaction', place);
  else if (kind === 'Widget') tellField(annotation, place, tally);
  else if (kind !== '' && !plain.has(kind)) {
    tally.add('annotation', place);
    tally.name('person', textOf(partOf(annotation, 'titleObj'), 'str'));
  }
}

/** A field that is not shown and yet filled. */
function tellField(field: unknown, place: string, tally: Tally): void {
  const isHidden = partOf(field, 'hidden') === true || partOf(field, 'noView') === true;
  const value = partOf(field, 'fieldValue');
  if (isHidden && typeof value === 'string' && value.trim() !== '')
    tally.add('hidden-field', place);
}

function partOf(holder: unknown, name: string): unknown {
  if (typeof holder !== 'object' || holder === null) return undefined;
  return Object.entries(holder).find(([key]) => key === name)?.[1];
}

function textOf(holder: unknown, name: string): string {
  const value = partOf(holder, name);
  return typeof value === 'string' ? value : '';
}
