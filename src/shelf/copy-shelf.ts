import { join } from 'node:path';
import type { FileEntry } from '../domain/release/manifest.ts';
import { Inside } from './door/inside.ts';
import { readSmall } from './door/read-small.ts';
import { UserError } from './user-error.ts';
import { walk } from './walk.ts';
import { Folders, writeNew } from './write-files.ts';

/** No file of a release is as large as this. */
const mostBytes = 512 * 1024 * 1024;

/**
 * Copies all files of a folder into another, hashing each on its way. A file with several names becomes as many files:
 * a copy does not depend on what a disk can do. What is no file is an error.
 */
export function copyShelf(
  from: string,
  to: string,
  hash: (bytes: Uint8Array) => string,
): readonly FileEntry[] {
  const folders = new Folders(to);
  const inside = new Inside(from);
  return walk(from).map(({ path }) => {
    const file = inside.find(path);
    const bytes = file === null ? null : readSmall(file, mostBytes);
    if (bytes === null) {
      throw new UserError(`${join(from, path)} is no file that can be read: it was not copied.`);
    }
    folders.makeFor(path);
    writeNew(join(to, path), bytes);
    return { path, bytes: bytes.length, sha256: hash(bytes) };
  });
}
