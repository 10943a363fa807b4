import { type FileHandle, open, rm } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { type Entry, openPromise, validateFileName, type ZipFile } from 'yauzl';
import { accept, type Outcome, refuse } from '../outcome.ts';
import { legible } from './file-name.ts';
import { damaged, noRoom, tooLarge, unreadable } from './refusals.ts';

/** A file inside an archive. */
export interface Member {
  /** Legible: nothing is ever opened by it. */
  readonly name: string;
  /** Bytes once inflated, as the archive declares them; inflating stops there. */
  readonly size: number;
  /** Writes it to a file, or says what is wrong with it. Nothing stays of it then. */
  readonly extract: (path: string, mostBytes: number) => Promise<Outcome<null>>;
}

export interface Archive {
  readonly members: readonly Member[];
  /** Members that cannot be taken, each with its name. */
  readonly refused: readonly { readonly name: string; readonly outcome: Outcome<never> }[];
  readonly close: () => void;
}

/** data.police.uk serves some 6,500 files in an archive of three years. */
const mostMembers = 50_000;
/** CSV of data.police.uk packs to a tenth. A hundredth of so much is made to fill a disk. */
const mostRatio = 100;
const ratioFrom = 16 * 1024 * 1024;
const stored = 0;
const deflated = 8;

/** Opens a zip archive on disk by its directory. Its files are read one by one, when they are wanted. */
export async function openArchive(path: string): Promise<Outcome<Archive>> {
  let zip: ZipFile;
  try {
    zip = await openPromise(path, { lazyEntries: true, autoClose: false, decodeStrings: false });
  } catch (error) {
    // Only what the system says has a code; the library's own errors are about the bytes.
    if (error instanceof Error && 'code' in error) return { ok: false, refusal: unreadable };
    return damaged('the archive is damaged, cut short or no zip file');
  }
  if (zip.entryCount <= mostMembers) return await listMembers(zip);
  zip.close();
  return refuse('supply-bomb', `the archive holds more than ${mostMembers} files`, 'Leave it out.');
}

async function listMembers(zip: ZipFile): Promise<Outcome<Archive>> {
  const members: Member[] = [];
  const refused: { name: string; outcome: Outcome<never> }[] = [];
  try {
    for await (const entry of zip.eachEntry()) {
      const path = entry.fileNameRaw.toString('utf8').replaceAll('\\', '/');
      if (path.endsWith('/')) continue;
      const outcome = refusalOf(entry, path);
      const name = legible(path);
      if (outcome === null) members.push(memberOf(zip, entry, name));
      else refused.push({ name, outcome });
    }
  } catch {
    zip.close();
    return damaged('the directory of the archive is damaged');
  }
  return accept({ members, refused, close: () => zip.close() });
}

function refusalOf(entry: Entry, path: string): Outcome<never> | null {
  // Nothing is ever written under the name of a member; one that climbs out was made to do harm.
  if (validateFileName(path) !== null) {
    return refuse('supply-climbs', 'its path leads out of the archive', 'Do not use this archive.');
  }
  if ((entry.generalPurposeBitFlag & 1) === 1) {
    return refuse('supply-encrypted', 'it is protected with a password', 'Save it without one.');
  }
  const { uncompressedSize: size, compressedSize: packed, compressionMethod: method } = entry;
  if (method !== stored && method !== deflated) {
    return refuse(
      'supply-method',
      'it is packed in a way that not every program can unpack',
      'Pack it again as an ordinary zip file.',
    );
  }
  if (size <= ratioFrom || size <= packed * mostRatio) return null;
  return refuse(
    'supply-bomb',
    `it would grow to more than ${mostRatio} times its size`,
    'Do not use this archive.',
  );
}

function memberOf(zip: ZipFile, entry: Entry, name: string): Member {
  return {
    name,
    size: entry.uncompressedSize,
    extract: async (path, mostBytes) => {
      if (entry.uncompressedSize > mostBytes) return tooLarge();
      const copied = await copyTo(path, zip, entry);
      if (!copied.ok) await rm(path, { force: true });
      return copied;
    },
  };
}

async function copyTo(path: string, zip: ZipFile, entry: Entry): Promise<Outcome<null>> {
  let file: FileHandle;
  try {
    file = await open(path, 'w');
  } catch {
    return noRoom();
  }
  try {
    return await copy(file, zip, entry);
  } finally {
    await file.close();
  }
}

/** Inflates a member in pieces. The library stops where more comes than the archive declared. */
async function copy(file: FileHandle, zip: ZipFile, entry: Entry): Promise<Outcome<null>> {
  const broken = damaged('it is damaged inside the archive');
  let checksum = 0;
  try {
    const source = await zip.openReadStreamPromise(entry);
    for await (const chunk of source) {
      checksum = crc32(chunk, checksum);
      if (!(await append(file, chunk))) return noRoom();
    }
  } catch {
    return broken;
  }
  return checksum === entry.crc32 ? accept(null) : broken;
}

/** Whether the disk took it. That it did not is no fault of the archive. */
async function append(file: FileHandle, chunk: Uint8Array): Promise<boolean> {
  try {
    await file.appendFile(chunk);
    return true;
  } catch {
    return false;
  }
}
