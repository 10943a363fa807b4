import {
  type BigIntStats,
  closeSync,
  constants,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { type FolderFiles, type Unread, UnreadableFile } from './files.ts';
import { isLitter } from './litter.ts';

/**
 * Opens a publication folder on disk, or returns null where there is no such folder. Links inside it are not
 * followed, wherever they lead: they are listed as unread, as is what hides behind a point. Names are told with
 * composed letters, as text is written, whichever way the disk keeps them: that of macOS takes é apart.
 */
export function openFolder(directory: string): FolderFiles | null {
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) return null;
  const found: Found = { paths: [], unread: [] };
  walk(directory, '', found);
  const names = composedNames(found.paths);
  return {
    name: directory,
    paths: [...names.keys()].toSorted(),
    read: (path) => readSteadily(join(directory, names.get(path) ?? path)),
    unread: found.unread.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

/** Paths on disk by those with composed letters. Of two that would be one, each keeps its own. */
function composedNames(paths: readonly string[]): ReadonlyMap<string, string> {
  const own = new Set(paths);
  const names = new Map<string, string>();
  for (const path of paths) {
    const composed = path.normalize('NFC');
    names.set(own.has(composed) || names.has(composed) ? path : composed, path);
  }
  return names;
}

interface Found {
  readonly paths: string[];
  readonly unread: Unread[];
}

function walk(directory: string, below: string, found: Found): void {
  for (const entry of entriesOf(join(directory, below), below, found)) {
    if (isLitter(entry.name)) continue;
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.name.startsWith('.')) found.unread.push({ path, kind: 'hidden' });
    else if (entry.isFile()) found.paths.push(path);
    else if (entry.isDirectory()) walk(directory, path, found);
    else found.unread.push({ path, kind: entry.isSymbolicLink() ? 'link' : 'special' });
  }
}

function entriesOf(directory: string, path: string, { unread }: Found) {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch {
    unread.push({ path, kind: 'closed' });
    return [];
  }
}

/** Saving takes an instant: who is still writing after so many looks is writing all the time. */
const mostLooks = 20;

/** The bytes of a file of which nothing was written while they were read. Throws an {@link UnreadableFile} else. */
export function readSteadily(file: string): Uint8Array {
  for (let look = 0; look < mostLooks; look += 1) {
    const bytes = readUnchanged(file);
    if (bytes !== null) return bytes;
  }
  throw new UnreadableFile('is being written to all the time');
}

/** Null where the file changed under the reading, as far as its size and times tell. */
function readUnchanged(file: string): Uint8Array | null {
  const handle = open(file);
  try {
    const before = fstatSync(handle, { bigint: true });
    if (!before.isFile()) throw new UnreadableFile('is no file');
    const bytes = readFileSync(handle);
    return isSame(before, fstatSync(handle, { bigint: true }), bytes) ? bytes : null;
  } catch (error) {
    throw asUnreadable(error);
  } finally {
    closeSync(handle);
  }
}

/** A link or a pipe may have come in the place of the file since the folder was listed. */
function open(file: string): number {
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
  try {
    return openSync(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  } catch (error) {
    throw asUnreadable(error);
  }
}

function isSame(before: BigIntStats, after: BigIntStats, bytes: Uint8Array): boolean {
  return (
    before.size === after.size &&
    before.mtimeNs === after.mtimeNs &&
    before.ctimeNs === after.ctimeNs &&
    BigInt(bytes.length) === after.size
  );
}

const said: Readonly<Record<string, string>> = {
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  ENOENT: 'is not there any more',
  ENXIO: 'is no file',
  ELOOP: 'is a link, which is not followed',
  ERR_FS_FILE_TOO_LARGE: 'is too large to be read',
};

/** What the system denied, as the end of a sentence; anything else as it is. */
function asUnreadable(error: unknown): unknown {
  if (error instanceof UnreadableFile || !(error instanceof Error) || !('code' in error)) {
    return error;
  }
  return new UnreadableFile(said[String(error.code)] ?? `cannot be read (${String(error.code)})`);
}
