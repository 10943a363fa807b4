import { accept, type Outcome, refuse } from '../outcome.ts';
import { encrypted } from './refusals.ts';
import type { Zip } from './zip.ts';
import { openZip } from './zip.ts';

/** A file of a kind that is read, with its archive already opened where it is one. */
export type KnownFile =
  | { readonly kind: 'csv' }
  | { readonly kind: 'xlsx' | 'ods'; readonly zip: Zip };

type Extension = KnownFile['kind'];

/** What a file turns out to be by its bytes, where that is none of the kinds that are read. */
const otherKinds = {
  zip: 'a zip archive and no spreadsheet',
  xls: 'a workbook of the old Excel format (.xls)',
  page: 'a web page',
  xml: 'an XML file',
  pdf: 'a PDF',
  rtf: 'a text document',
} as const;

type OtherKind = keyof typeof otherKinds;

const kinds: Readonly<Record<Extension | OtherKind, string>> = {
  ...otherKinds,
  csv: 'plain text such as CSV',
  xlsx: 'an Excel workbook',
  ods: 'an OpenDocument spreadsheet',
};

/** Looks at name and content together: both must say the same. */
export function recogniseFile(path: string, bytes: Uint8Array): Outcome<KnownFile> {
  const ending = extensionOf(path);
  const expected = asExtension(ending);
  if (expected === null) return unknownExtension(ending);
  const found = lookInside(bytes, expected);
  if (!found.ok) return found;
  if (typeof found.value === 'object' && found.value.kind === expected) return accept(found.value);
  return wrongExtension(expected, typeof found.value === 'object' ? found.value.kind : found.value);
}

function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot).toLowerCase();
}

function asExtension(ending: string): Extension | null {
  return ending === '.csv' ? 'csv' : ending === '.xlsx' ? 'xlsx' : ending === '.ods' ? 'ods' : null;
}

function lookInside(bytes: Uint8Array, expected: Extension): Outcome<KnownFile | OtherKind> {
  // A zip archive begins with the header of its first file, or with its end where it is empty.
  if (begins(bytes, [0x50, 0x4b, 3, 4]) || begins(bytes, [0x50, 0x4b, 5, 6])) {
    return lookInsideZip(bytes, expected);
  }
  // Compound files: Excel up to 2003, and the wrapping of newer workbooks that have a password.
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return holdsEncryptedPackage(bytes) ? encrypted() : accept('xls');
  }
  return accept(lookAtText(bytes));
}

function lookInsideZip(bytes: Uint8Array, expected: Extension): Outcome<KnownFile | OtherKind> {
  const zip = openZip(bytes);
  if (!zip.ok) return expected === 'csv' ? accept('zip') : zip;
  const names = zip.value.names;
  if (names.includes('[Content_Types].xml')) return accept({ kind: 'xlsx', zip: zip.value });
  if (names.includes('content.xml')) return accept({ kind: 'ods', zip: zip.value });
  return accept('zip');
}

function lookAtText(bytes: Uint8Array): KnownFile | OtherKind {
  const opening = new TextDecoder('latin1')
    .decode(bytes.subarray(0, 512))
    .trimStart()
    .toLowerCase();
  const text = opening.replace(/^ï»¿\s*/, '');
  if (text.startsWith('%pdf')) return 'pdf';
  if (text.startsWith('{\\rtf')) return 'rtf';
  if (/^<(!doctype html|html|head|body|table|meta)\b/.test(text)) return 'page';
  if (/^<(\?xml|!doctype|workbook)\b/.test(text)) return 'xml';
  return { kind: 'csv' };
}

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** The name of the stream stands in the directory of the compound file, in UTF-16 ([MS-OFFCRYPTO]). */
function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  const name = Buffer.from('EncryptedPackage', 'utf16le');
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name);
}

const howToSave =
  'Save it as an Excel workbook (.xlsx), an OpenDocument spreadsheet (.ods) or CSV UTF-8 (.csv).';

function unknownExtension(ending: string): Outcome<never> {
  const says =
    ending === ''
      ? 'the name has no ending such as .csv'
      : `returns are not read from files that end in ${ending}`;
  return refuse('unknown-file-kind', says, howToSave);
}

function wrongExtension(expected: Extension, found: Extension | OtherKind): Outcome<never> {
  const says = `the name ends in .${expected}, but the file is ${kinds[found]}`;
  const readable = found === 'csv' || found === 'xlsx' || found === 'ods';
  const fix = readable
    ? `Give it a name that ends in .${found}, or save it as .${expected}.`
    : howToSave;
  return refuse('wrong-extension', says, fix);
}
