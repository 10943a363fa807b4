import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { FolderFiles } from './files.ts';

/** Opens a publication folder on disk, or returns null where there is no such folder. */
export function openFolder(directory: string): FolderFiles | null {
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) return null;
  const paths = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)))
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !path.split('/').some(isLeftover))
    .toSorted();
  return { name: directory, paths, read: (path) => readFileSync(join(directory, path)) };
}

/** Hidden files, and the lock files that office programs leave beside an open document. */
function isLeftover(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$');
}
