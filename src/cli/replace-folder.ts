import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { OutputFile } from '../publish/output.ts';
import { UserError } from './user-error.ts';

/**
 * Writes a site beside the former one and then puts it in its place, so that a failure at any
 * moment leaves the former site as it was. Returns the number of files.
 *
 * Refuses to replace a folder that Answerable did not make, or one that holds the source.
 */
export function replaceFolder(out: string, source: string, files: Iterable<OutputFile>): number {
  const target = resolve(out);
  refuseUnsafe(out, target, resolve(source));
  const fresh = `${target}.new-${process.pid}`;
  try {
    const written = writeAll(fresh, files);
    swap(fresh, target);
    return written;
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    throw asUserError(error, out);
  }
}

function refuseUnsafe(out: string, target: string, source: string): void {
  if (contains(target, source) || contains(source, target)) {
    throw new UserError(
      `${out} and the publication folder lie in one another: choose another --out.`,
    );
  }
  if (!existsSync(target)) return;
  if (!statSync(target).isDirectory())
    throw new UserError(`${out} is a file: choose another --out.`);
  if (readdirSync(target).length > 0 && !isSite(target)) {
    throw new UserError(
      `${out} holds files that Answerable did not make, so it is left alone: choose another --out.`,
    );
  }
}

function contains(outer: string, inner: string): boolean {
  const path = relative(outer, inner);
  return path === '' || !(path.startsWith('..') || resolve(path) === path);
}

/** A site is known by the generator that its front page names. */
export function isSite(directory: string): boolean {
  const front = join(directory, 'index.html');
  if (!existsSync(front)) return false;
  const head = Buffer.alloc(4096);
  const file = openSync(front, 'r');
  try {
    readSync(file, head, 0, head.length, 0);
  } finally {
    closeSync(file);
  }
  return head.includes('name="generator" content="Answerable');
}

function writeAll(directory: string, files: Iterable<OutputFile>): number {
  const made = new Set<string>();
  let written = 0;
  for (const { path, content } of files) {
    const file = join(directory, path);
    const parent = dirname(file);
    if (!made.has(parent)) makeFolder(parent);
    made.add(parent);
    writeFileSync(file, content);
    written += 1;
  }
  return written;
}

/**
 * Makes a folder and those above it. Node's own `recursive` never ends where the system denies that
 * a folder which is there can hold anything, as in /proc.
 */
function makeFolder(directory: string): void {
  if (existsSync(directory)) return;
  makeFolder(dirname(directory));
  mkdirSync(directory);
}

function swap(fresh: string, target: string): void {
  const former = `${target}.old-${process.pid}`;
  if (!existsSync(target)) {
    renameSync(fresh, target);
    return;
  }
  renameSync(target, former);
  try {
    renameSync(fresh, target);
  } catch (error) {
    renameSync(former, target);
    throw error;
  }
  rmSync(former, { recursive: true, force: true });
}

const said: Readonly<Record<string, string>> = {
  EACCES: 'may not be written to',
  EPERM: 'may not be written to',
  EROFS: 'is on a disk that cannot be written to',
  ENOSPC: 'is on a disk that is full',
  ENOENT: 'cannot be made there',
  ENOTDIR: 'lies below something that is not a folder',
  EBUSY: 'is in use by another program',
};

function asUserError(error: unknown, out: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const problem = said[code];
  return problem === undefined ? error : new UserError(`${out} ${problem}. The former site stays.`);
}
