import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../publish/built.ts';
import { type Contents, type GeneratedFolder, generatedFolder } from './generate.ts';
import type { Size } from './sizes.ts';

/** Where generated files are kept, and lakes are made. */
export const parent = join(root, '.answerable', 'bench-lake');

/** The generated files of a size, made if they are not there. */
export function filesOf(size: Size): GeneratedFolder {
  return generatedFolder(parent, size);
}

/** A path with nothing there. */
export function emptyPath(name: string): string {
  const path = join(parent, name);
  rmSync(path, { recursive: true, force: true });
  return path;
}

/** Files of a kind, `street` or `stop-and-search`. */
export function ofKind(contents: Contents, kind: string): Contents {
  return contents.filter(({ path }) => path.endsWith(`-${kind}.csv`));
}

export function rowsIn(contents: Contents): number {
  return contents.reduce((sum, { rows }) => sum + rows, 0);
}
