import { lstatSync, readdirSync } from 'node:fs';

export type Kind = 'none' | 'folder' | 'file' | 'link' | 'other';

/** What lies at a path itself: a link is a link, wherever it leads. */
export function kindOf(path: string): Kind {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return 'none';
  if (stat.isDirectory()) return 'folder';
  if (stat.isSymbolicLink()) return 'link';
  return stat.isFile() ? 'file' : 'other';
}

/** True where nothing lies there, or a folder that holds nothing. */
export function isFree(path: string): boolean {
  const kind = kindOf(path);
  return kind === 'none' || (kind === 'folder' && readdirSync(path).length === 0);
}
