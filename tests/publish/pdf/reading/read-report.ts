import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Element, everyElement, readElements } from './elements.ts';

/** A report as programs that help people to read see it. */
export interface ReadReport {
  readonly info: Readonly<Record<string, unknown>>;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly isTagged: boolean;
  /** Width and height of each page in points. */
  readonly sizes: readonly (readonly [number, number])[];
  readonly labels: readonly string[] | null;
  readonly bookmarks: readonly Bookmark[];
  /** In reading order, from the first page to the last. */
  readonly elements: readonly Element[];
  /** The last line of each page, which is no part of the structure. */
  readonly footers: readonly string[];
  readonly links: readonly ReportLink[];
  /** Where the text that goes furthest to the right ends, in points. */
  readonly furthest: number;
}

export interface Bookmark {
  readonly title: string;
  readonly children: readonly Bookmark[];
}

export interface ReportLink {
  readonly says: string;
  /** Address, or empty for one within the report. */
  readonly to: string;
}

export async function readReport(pdf: Uint8Array): Promise<ReadReport> {
  const loading = getDocument({ data: Uint8Array.from(pdf), verbosity: 0, useSystemFonts: false });
  const report = await loading.promise;
  const pages = await pagesOf(report);
  const { info, metadata } = await report.getMetadata();
  const read: ReadReport = {
    info: { ...info },
    metadata: metadata?.getAll() ?? {},
    isTagged: (await report.getMarkInfo())?.Marked ?? false,
    sizes: pages.map(({ view }) => [Math.round(view[2] ?? 0), Math.round(view[3] ?? 0)]),
    labels: await report.getPageLabels(),
    bookmarks: bookmarksOf((await report.getOutline()) ?? []),
    elements: (await Promise.all(pages.map(readElements))).flat(),
    footers: await Promise.all(pages.map(footerOf)),
    links: (await Promise.all(pages.map(linksOf))).flat(),
    furthest: Math.max(...(await Promise.all(pages.map(rightEdge)))),
  };
  await loading.destroy();
  return read;
}

/** All text without its spaces: a line may end anywhere in it. */
export function squash(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, '');
}

/** All that is read out, in its order, squashed; for a picture its description. */
export function textInOrder(elements: readonly Element[]): string {
  return squash(elements.map(spoken).join(''));
}

function spoken(element: Element): string {
  if (element.role === 'Figure') return element.alt;
  const holdsPicture = everyElement(element.children).some(({ role }) => role === 'Figure');
  return holdsPicture ? element.children.map(spoken).join('') : element.text;
}

type Page = Awaited<ReturnType<PDFDocumentProxy['getPage']>>;

function pagesOf(report: PDFDocumentProxy): Promise<Page[]> {
  const numbers = Array.from({ length: report.numPages }, (_, index) => index + 1);
  return Promise.all(numbers.map((number) => report.getPage(number)));
}

type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>;

function bookmarksOf(outline: Outline): readonly Bookmark[] {
  return outline.map(({ title, items }) => ({ title, children: bookmarksOf(items) }));
}

async function footerOf(page: Page): Promise<string> {
  const { items } = await page.getTextContent();
  const low = items.filter((part) => 'str' in part && part.transform[5] < 68);
  return low.map((part) => ('str' in part ? part.str : '')).join('');
}

async function rightEdge(page: Page): Promise<number> {
  const { items } = await page.getTextContent();
  return Math.max(...items.map((part) => ('str' in part ? part.transform[4] + part.width : 0)));
}

async function linksOf(page: Page): Promise<readonly ReportLink[]> {
  const annotations = await page.getAnnotations();
  return annotations
    .filter(({ subtype }) => subtype === 'Link')
    .map(({ contentsObj, url }) => ({ says: contentsObj?.str ?? '', to: url ?? '' }));
}
