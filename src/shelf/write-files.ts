import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { FileEntry } from '../domain/release/manifest.ts';
import type { OutputFile } from '../publish/output.ts';

/** Writes files below a folder, making the folders that they need. Returns how many. */
export function writeFiles(directory: string, files: Iterable<OutputFile>): number {
  const folders = new Folders(directory);
  let written = 0;
  for (const { path, content } of files) {
    folders.makeFor(path);
    writeFileSync(join(directory, path), content);
    written += 1;
  }
  return written;
}

/** The folders of a tree, each made once when the first file needs it. */
export class Folders {
  readonly #root: string;
  readonly #made = new Set<string>();

  constructor(root: string) {
    this.#root = root;
  }

  makeFor(path: string): void {
    const parent = dirname(join(this.#root, path));
    if (!this.#made.has(parent)) makeFolder(parent);
    this.#made.add(parent);
  }
}

/**
 * Makes a folder and those above it. Node's own `recursive` never ends where the system denies that
 * a folder which is there can hold anything, as in /proc.
 */
export function makeFolder(directory: string): void {
  if (existsSync(directory)) return;
  makeFolder(dirname(directory));
  mkdirSync(directory);
}

/**
 * The same file under a second name, which costs no space; a copy where the disk knows no such thing. Neither is
 * ever written to: what changes is put in its place as another file.
 */
export function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!unlinkable.has(code)) throw error;
    copyFileSync(from, to);
  }
}

const unlinkable = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV']);

/**
 * Copies all files of a folder into another, hashing each on its way. A file with several names becomes as many files:
 * a copy does not depend on what a disk can do.
 */
export function copyInto(
  from: string,
  to: string,
  hash: (bytes: Uint8Array) => string,
): readonly FileEntry[] {
  const folders = new Folders(to);
  return readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(from, join(entry.parentPath, entry.name)))
    .map((name) => name.split(sep).join('/'))
    .toSorted()
    .map((path) => {
      const bytes = readFileSync(join(from, path));
      folders.makeFor(path);
      writeFileSync(join(to, path), bytes);
      return { path, bytes: bytes.length, sha256: hash(bytes) };
    });
}
