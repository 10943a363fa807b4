import type { DocumentFamily, InspectedDocument, Unread } from '../../domain/documents/unseen.ts';
import { openZip } from '../files/zip.ts';
import { counted } from '../wording.ts';
import { begins, find } from './bytes.ts';
import { inspectOdf } from './odf.ts';
import { inspectOoxml } from './ooxml.ts';
import { Parts } from './parts.ts';
import type { PdfReader } from './pdf.ts';
import { isPicture, readPicture } from './picture.ts';
import { quoted, Tally } from './tally.ts';
import {
  damaged,
  locked,
  oldOffice,
  partsUnread,
  pdfRefused,
  tooLarge,
  unknownKind,
} from './unread.ts';

/** No document is looked into that is larger. */
const largest = 256 * 1024 * 1024;

type Look = Pick<InspectedDocument, 'family' | 'unread'> &
  // A PDF is looked into in a thread of its own, with a tally of its own.
  Partial<Pick<InspectedDocument, 'unseen'>>;

/**
 * Looks into a file that is published as it is, for what a reader of its pages does not see. It is known by its bytes:
 * a name can be wrong. Whatever the file is, this comes to an end and throws nothing.
 */
export async function inspectDocument(
  path: string,
  bytes: Uint8Array,
  pdf: PdfReader,
): Promise<InspectedDocument> {
  const tally = new Tally();
  const look = await lookInto(bytes, path, tally, pdf);
  return { path, unseen: tally.unseen(), ...look };
}

async function lookInto(
  bytes: Uint8Array,
  path: string,
  tally: Tally,
  pdf: PdfReader,
): Promise<Look> {
  if (bytes.length > largest) return unread(null, tooLarge);
  if (begins(bytes, [0x50, 0x4b])) return lookIntoArchive(bytes, tally);
  if (find(bytes.subarray(0, 1024), '%PDF-') >= 0) return await lookIntoPdf(bytes, pdf);
  if (isPicture(bytes)) {
    readPicture(bytes, tally, { where: '', alone: true });
    return { family: 'picture', unread: [] };
  }
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    const isLocked = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
    return unread(null, isLocked ? locked : oldOffice);
  }
  return isPlainText(path, bytes) ? { family: 'text', unread: [] } : unread(null, unknownKind);
}

function lookIntoArchive(bytes: Uint8Array, tally: Tally): Look {
  const zip = openZip(bytes);
  if (!zip.ok) return unread(null, damaged);
  const parts = new Parts(zip.value);
  const isOdf = parts.names.includes('META-INF/manifest.xml') && parts.names.includes('mimetype');
  if (isOdf) {
    const look = inspectOdf(parts, tally);
    return look === 'locked' ? unread('opendocument', locked) : withParts('opendocument', parts);
  }
  const family = inspectOoxml(parts, tally);
  return family === null ? unread(null, unknownKind) : withParts(family, parts);
}

function withParts(family: DocumentFamily, { unread: names }: Parts): Look {
  if (names.length === 0) return { family, unread: [] };
  const [first = ''] = names;
  const rest = names.length === 1 ? '' : ` and ${counted(names.length - 1, 'other')}`;
  return unread(family, partsUnread(`${quoted(first)}${rest}`));
}

async function lookIntoPdf(bytes: Uint8Array, pdf: PdfReader): Promise<Look> {
  const look = await pdf.look(bytes);
  if (!look.ok) return unread('pdf', pdfRefused[look.because]);
  const missing = look.pagesUnread ? [partsUnread('some of its pages')] : [];
  return { family: 'pdf', unseen: look.unseen, unread: missing };
}

/** Text that is shown as it is: there is nothing in it that is not seen. */
function isPlainText(path: string, bytes: Uint8Array): boolean {
  if (!/\.(csv|txt|md)$/i.test(path) || bytes.includes(0)) return false;
  return !begins(bytes, Buffer.from('{\\rtf'));
}

function unread(family: DocumentFamily | null, why: Unread): Look {
  return { family, unread: [why] };
}
