import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { type Entry, openPromise, validateFileName, type ZipFile } from 'yauzl';
import { accept, type Outcome, refuse } from '../outcome.ts';

/** A file inside an archive. */
export interface Member {
  readonly name: string;
  /** Bytes once inflated, as the archive declares them; inflating stops there. */
  readonly size: number;
  /** Writes it to a file, refused where it is damaged, encrypted or too large. Nothing stays of it then. */
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

const again = 'Download it again.';

/** Opens a zip archive on disk by its directory. Its files are read one by one, when they are wanted. */
export async function openArchive(path: string): Promise<Outcome<Archive>> {
  let zip: ZipFile;
  try {
    zip = await openPromise(path, { lazyEntries: true, autoClose: false, decodeStrings: false });
  } catch {
    return refuse('supply-archive', 'the archive is damaged, cut short or no zip file', again);
  }
  if (zip.entryCount > mostMembers) {
    zip.close();
    return refuse(
      'supply-bomb',
      `the archive holds more than ${mostMembers} files`,
      'Leave it out.',
    );
  }
  return await listMembers(zip);
}

async function listMembers(zip: ZipFile): Promise<Outcome<Archive>> {
  const members: Member[] = [];
  const refused: { name: string; outcome: Outcome<never> }[] = [];
  try {
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileNameRaw.toString('utf8').replaceAll('\\', '/');
      if (name.endsWith('/')) continue;
      const outcome = refusalOf(entry, name);
      if (outcome === null) members.push(memberOf(zip, entry, name));
      else refused.push({ name, outcome });
    }
  } catch {
    zip.close();
    return refuse('supply-archive', 'the directory of the archive is damaged', again);
  }
  return accept({ members, refused, close: () => zip.close() });
}

function refusalOf(entry: Entry, name: string): Outcome<never> | null {
  // Nothing is ever written under the name of a member; one that climbs out was made to do harm.
  if (validateFileName(name) !== null) {
    return refuse('supply-climbs', 'its path leads out of the archive', 'Do not use this archive.');
  }
  if ((entry.generalPurposeBitFlag & 1) === 1) {
    return refuse('supply-encrypted', 'it is protected with a password', 'Save it without one.');
  }
  const { uncompressedSize: size, compressedSize: packed } = entry;
  if (size > ratioFrom && size > packed * mostRatio) {
    return refuse(
      'supply-bomb',
      `it would grow to more than ${mostRatio} times its size`,
      'Do not use this archive.',
    );
  }
  return null;
}

function memberOf(zip: ZipFile, entry: Entry, name: string): Member {
  return {
    name,
    size: entry.uncompressedSize,
    extract: async (path, mostBytes) => {
      if (entry.uncompressedSize > mostBytes) {
        return refuse('supply-too-large', 'it is far larger than any such file', 'Leave it out.');
      }
      const whole = await copy(zip, entry, path);
      if (whole) return accept(null);
      await rm(path, { force: true });
      return refuse('supply-damaged', 'it is damaged inside the archive', again);
    },
  };
}

/** Inflates a member in pieces. The library stops where more comes than the archive declared. */
async function copy(zip: ZipFile, entry: Entry, path: string): Promise<boolean> {
  const out = createWriteStream(path);
  try {
    let checksum = 0;
    const source = await zip.openReadStreamPromise(entry);
    for await (const chunk of source) {
      checksum = crc32(chunk, checksum);
      if (!out.write(chunk)) await once(out, 'drain');
    }
    return checksum === entry.crc32;
  } catch {
    return false;
  } finally {
    out.end();
    await once(out, 'close');
  }
}
