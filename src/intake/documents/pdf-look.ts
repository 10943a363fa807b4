import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Unseen } from '../../domain/documents/unseen.ts';
import { tellAnnotations } from './pdf-annotations.ts';
import { tellPdfBytes } from './pdf-bytes.ts';
import { quoted, Tally } from './tally.ts';
import { readXmp } from './xmp.ts';

/** What was seen of a PDF by its structure, or why it could not be read. */
export type PdfLook =
  | { readonly ok: true; readonly unseen: readonly Unseen[]; readonly pagesUnread: boolean }
  | { readonly ok: false; readonly because: 'locked' | 'damaged' };

/** Pages whose annotations are read. */
const mostPages = 5000;

/** Reads a PDF with the library that browsers show it with. No page is drawn. */
export async function lookIntoPdf(bytes: Uint8Array): Promise<PdfLook> {
  try {
    const tally = new Tally();
    // The library takes the bytes away.
    tellPdfBytes(bytes, tally);
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const loading = getDocument({
      data: bytes,
      verbosity: 0,
      isEvalSupported: false,
      useSystemFonts: false,
      disableFontFace: true,
      stopAtErrors: false,
    });
    const document = await loading.promise;
    await tellDocument(document, tally);
    const pages = Math.min(document.numPages, mostPages);
    let pagesUnread = document.numPages > mostPages;
    for (let number = 1; number <= pages; number++) {
      const told = await tellAnnotations(document, number, tally);
      pagesUnread ||= !told;
    }
    await loading.destroy();
    return { ok: true, unseen: tally.unseen(), pagesUnread };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return { ok: false, because: isLocked ? 'locked' : 'damaged' };
  }
}

async function tellDocument(document: PDFDocumentProxy, tally: Tally): Promise<void> {
  const { info, metadata } = await document.getMetadata();
  tellInfo(info, tally);
  const packet: unknown = metadata?.getRaw();
  if (typeof packet === 'string') {
    readXmp(new TextEncoder().encode(packet), tally, { person: 'author', where: '' });
  }
  const attached: unknown = await document.getAttachments();
  for (const name of Object.keys(entriesOf(attached))) tally.add('embedded-file', quoted(name));
  await tellScripts(document, tally);
  const layers: unknown = (await document.getOptionalContentConfig()).getGroups();
  for (const layer of Object.values(entriesOf(layers))) {
    if (typeof layer !== 'object' || layer === null || !('visible' in layer)) continue;
    if (layer.visible !== false) continue;
    tally.add('hidden-layer', 'name' in layer ? quoted(String(layer.name ?? '')) : '');
  }
}

/** Of the document information dictionary (ISO 32000-1, 14.3.3) what names somebody; programs name themselves. */
const named = { Author: 'author', Company: 'company', Manager: 'manager' } as const;

function tellInfo(info: unknown, tally: Tally): void {
  const said = entriesOf(info);
  const all = { ...entriesOf(said.Custom), ...said };
  for (const key of ['Author', 'Company', 'Manager'] as const) {
    const name = all[key];
    if (typeof name === 'string') tally.name(named[key], name);
  }
}

async function tellScripts(document: PDFDocumentProxy, tally: Tally): Promise<void> {
  const scripts: unknown = await document.getJSActions();
  const count = Object.values(entriesOf(scripts)).flat().length;
  // Those of form fields are told only as being there.
  if (count > 0) tally.add('macro', '', count);
  else if (await document.hasJSActions()) tally.add('macro');
}

function entriesOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
