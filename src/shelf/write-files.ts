import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputFile } from '../publish/output.ts';
import { codeOf } from './system-error.ts';

/** Writes files below a folder that is there, making the folders that they need. Returns how many. */
export function writeFiles(directory: string, files: Iterable<OutputFile>): number {
  const folders = new Folders(directory);
  let written = 0;
  for (const { path, content } of files) {
    folders.makeFor(path);
    writeNew(join(directory, path), bytesOf(content));
    written += 1;
  }
  return written;
}

export function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : content;
}

/** Writes a file that is not there yet: what lies there, a link too, is never written to. */
export function writeNew(path: string, bytes: Uint8Array, mode = 0o644): void {
  const file = openSync(path, 'wx', mode);
  try {
    let written = 0;
    while (written < bytes.length) written += writeSync(file, bytes, written);
  } finally {
    closeSync(file);
  }
}

/** The folders of a new tree, each made once when the first file needs it. */
export class Folders {
  readonly #root: string;
  readonly #made = new Set<string>();

  /** @param root - Is made too, where it is not there; the folder above it is. */
  constructor(root: string) {
    this.#root = root;
    makeUnlessThere(root);
  }

  /** Makes the folders of a POSIX path below the root. */
  makeFor(path: string): void {
    const end = path.lastIndexOf('/');
    if (end !== -1) this.#make(path.slice(0, end));
  }

  #make(folder: string): void {
    if (this.#made.has(folder)) return;
    this.makeFor(folder);
    makeUnlessThere(join(this.#root, folder));
    this.#made.add(folder);
  }
}

function makeUnlessThere(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}
