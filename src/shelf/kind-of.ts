import { lstatSync, readdirSync, type Stats } from 'node:fs';
import { codeOf } from './system-error.ts';

export type Kind = 'none' | 'folder' | 'file' | 'link' | 'other';

/** What lies at a path itself: a link is a link, wherever it leads. */
export function kindOf(path: string): Kind {
  const stat = statOf(path);
  if (stat === null) return 'none';
  if (stat === 'unseen') return 'other';
  if (stat.isDirectory()) return 'folder';
  if (stat.isSymbolicLink()) return 'link';
  return stat.isFile() ? 'file' : 'other';
}

/** Nothing can lie below a file, a link that leads nowhere, or a name that is too long; below what may not be seen, anything. */
const nothing = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG']);

function statOf(path: string): Stats | 'unseen' | null {
  try {
    return lstatSync(path);
  } catch (error) {
    if (nothing.has(codeOf(error))) return null;
    if (codeOf(error) === 'EACCES') return 'unseen';
    throw error;
  }
}

/** True where nothing lies there, or a folder that holds nothing. */
export function isFree(path: string): boolean {
  const kind = kindOf(path);
  return kind === 'none' || (kind === 'folder' && readdirSync(path).length === 0);
}
