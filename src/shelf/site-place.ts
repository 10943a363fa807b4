import { closeSync, existsSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { UserError } from './user-error.ts';

/** Refuses to write to a folder that Answerable did not make, or one that holds the source. */
export function refuseUnsafe(out: string, source: string): void {
  const target = resolve(out);
  if (contains(target, resolve(source)) || contains(resolve(source), target)) {
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

const said: Readonly<Record<string, string>> = {
  EACCES: 'may not be written to',
  EPERM: 'may not be written to',
  EROFS: 'is on a disk that cannot be written to',
  ENOSPC: 'is on a disk that is full',
  ENOENT: 'cannot be made there',
  ENOTDIR: 'lies below something that is not a folder',
  EBUSY: 'is in use by another program',
};

/** What the system denied, in a sentence; anything else as it is. */
export function asUserError(error: unknown, out: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const problem = said[code];
  return problem === undefined ? error : new UserError(`${out} ${problem}. The former site stays.`);
}
