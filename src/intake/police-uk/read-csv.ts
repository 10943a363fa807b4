import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import type { OpenDataKind } from '../../domain/open-data/open-data.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';
import { readHeaderLine } from './header.ts';
import { asServed, tooLarge, unreadable } from './refusals.ts';

/** What can be told of a file from its bytes before any row is read. */
export interface CsvFacts {
  readonly sha256: string;
  readonly columns: readonly string[];
}

/** The largest monthly file of data.police.uk, London’s street file, has 25 MB. */
export const largestCsv = 256 * 1024 * 1024;

/** How much of a file is in memory at a time. */
const window = 1024 * 1024;
/** Bytes from this one on are of characters of several. */
const firstOfMany = 0x80;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Checks that a file is CSV text of this kind with rows in it, and hashes it, window by window. */
export async function readCsv(path: string, kind: OpenDataKind): Promise<Outcome<CsvFacts>> {
  let file: FileHandle;
  try {
    file = await open(path);
  } catch {
    return { ok: false, refusal: unreadable };
  }
  try {
    const { size } = await file.stat();
    return size > largestCsv ? tooLarge() : await readFrom(file, kind);
  } catch {
    return { ok: false, refusal: unreadable };
  } finally {
    await file.close();
  }
}

async function readFrom(file: FileHandle, kind: OpenDataKind): Promise<Outcome<CsvFacts>> {
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(window);
  let columns: readonly string[] | null = null;
  // Bytes behind the last plain character: the window before may have ended in the midst of one.
  let begun = 0;
  for (;;) {
    const read = await fill(file, buffer, begun);
    if (read === begun) break;
    const bytes = buffer.subarray(0, read);
    hash.update(bytes.subarray(begun));
    const whole = bytes.findLastIndex((byte) => byte < firstOfMany) + 1;
    const text = bytes.subarray(0, whole);
    if (text.includes(0)) return refuse('supply-binary', 'the file is not text', asServed);
    if (!isUtf8(text)) return notUtf8();
    if (columns === null) {
      const header = readHeader(text, kind);
      if (!header.ok) return header;
      columns = header.value;
    }
    buffer.copyWithin(0, whole, bytes.length);
    begun = bytes.length - whole;
  }
  if (columns === null) return refuse('supply-empty', 'there is nothing in the file', asServed);
  if (!isUtf8(buffer.subarray(0, begun))) return notUtf8();
  return accept({ sha256: hash.digest('hex'), columns });
}

/** Reads behind what is in the buffer until it is full or the file ends; returns where that is. */
async function fill(file: FileHandle, buffer: Buffer, from: number): Promise<number> {
  let end = from;
  while (end < buffer.length) {
    const { bytesRead } = await file.read(buffer, end, buffer.length - end);
    if (bytesRead === 0) break;
    end += bytesRead;
  }
  return end;
}

function notUtf8(): Outcome<never> {
  return refuse('supply-encoding', 'the text is not in UTF-8', asServed);
}

function readHeader(text: Buffer, kind: OpenDataKind): Outcome<readonly string[]> {
  const end = text.indexOf(lineFeed);
  const first = text.subarray(0, end === -1 ? text.length : end);
  const carriage = first.indexOf(carriageReturn);
  if (carriage !== -1 && carriage < first.length - 1) {
    const says = 'its lines end in carriage returns alone';
    return refuse('supply-line-ends', says, asServed);
  }
  const columns = readHeaderLine(first.toString('utf8'), kind);
  if (!columns.ok) return columns;
  // One that replaced a month by nothing would take away what was good before.
  if (!text.subarray(first.length).some((byte) => byte > 0x20)) {
    return refuse('supply-no-rows', 'there are no rows under the first line', asServed);
  }
  return columns;
}
