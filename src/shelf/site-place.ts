import {
  closeSync,
  constants,
  existsSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { kindOf } from './kind-of.ts';
import { UserError } from './user-error.ts';

/** Refuses to write to a folder that Answerable did not make, or one that holds the source. */
export function refuseUnsafe(out: string, source: string): void {
  if (out.trim() === '') throw new UserError('--out names no folder: say where to write.');
  const target = resolve(out);
  const [place, from] = [realPlace(target), realPlace(source)];
  if (contains(place, from) || contains(from, place)) {
    throw new UserError(`${out} and ${source} lie in one another: choose another --out.`);
  }
  const kind = kindOf(target);
  if (kind === 'file' || kind === 'other') {
    throw new UserError(
      `${out} is a ${kind === 'file' ? 'file' : 'device'}: choose another --out.`,
    );
  }
  if (kind === 'folder' && readdirSync(target).length > 0 && !isSite(target)) {
    throw new UserError(
      `${out} holds files that Answerable did not make, so it is left alone: choose another --out.`,
    );
  }
}

function contains(outer: string, inner: string): boolean {
  const path = relative(outer, inner);
  return path === '' || !(path.startsWith('..') || resolve(path) === path);
}

/** Where a path leads through all links, though its last folders may not be there yet. */
export function realPlace(path: string): string {
  const whole = resolve(path);
  if (existsSync(whole)) return realpathSync(whole);
  const above = dirname(whole);
  return above === whole ? whole : join(realPlace(above), basename(whole));
}

/** A site is known by the generator that its front page names. */
export function isSite(directory: string): boolean {
  const front = join(directory, 'index.html');
  if (kindOf(front) !== 'file') return false;
  const head = Buffer.alloc(4096);
  const file = openSync(front, constants.O_RDONLY);
  try {
    readSync(file, head, 0, head.length, 0);
  } finally {
    closeSync(file);
  }
  return head.includes('name="generator" content="Answerable');
}
