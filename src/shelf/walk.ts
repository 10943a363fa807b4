import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from './system-error.ts';
import { UserError } from './user-error.ts';

/** Something that lies in a folder or below it, and is no folder itself. */
export interface Found {
  /** POSIX, relative to the folder. */
  readonly path: string;
  readonly kind: 'file' | 'link' | 'other';
}

/**
 * Everything below a folder, by path. Links are named and not followed, so that the walk ends wherever they lead.
 *
 * @param skip - Folders that are not looked into, by their paths.
 */
export function walk(
  root: string,
  skip: (folder: string) => boolean = () => false,
): readonly Found[] {
  const found: Found[] = [];
  const waiting = [''];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const entry of entriesOf(join(root, folder))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (!entry.isDirectory()) found.push({ path, kind: kindOfEntry(entry) });
      else if (!skip(path)) waiting.push(path);
    }
  }
  return found.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw new UserError(`${folder} cannot be read (${codeOf(error)}).`);
  }
}

function kindOfEntry(entry: { isFile(): boolean; isSymbolicLink(): boolean }): Found['kind'] {
  if (entry.isFile()) return 'file';
  return entry.isSymbolicLink() ? 'link' : 'other';
}
