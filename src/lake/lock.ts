import { linkSync, lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import * as v from 'valibot';

/** What is locked: the name of the file that says who writes, and what they do. */
interface Locked {
  readonly name: string;
  /** Reads on to “by process 12”: `lake is being written to`. */
  readonly says: string;
}

const holder = v.object({
  pid: v.pipe(v.number(), v.integer(), v.minValue(1)),
  host: v.pipe(v.string(), v.regex(/^[\w.-]{1,255}$/)),
});
type Holder = v.InferOutput<typeof holder>;

/** The right to write, or the sentence that says who has it. */
export type Lock =
  | { readonly ok: true; readonly release: () => void }
  | { readonly ok: false; readonly says: string };

/** Takes the right to write to the lake, as {@link takeLockIn} does. */
export function takeLock(lake: string, pid: number): Lock {
  return takeLockIn(lake, pid, { name: '.lock', says: `${lake} is being written to` });
}

/**
 * Takes the right to write, by a file in a folder. The lock of a process that has ended without giving it back is
 * taken over. It comes into being with its content at once (a link to a finished file), so that nobody
 * reads half of it.
 *
 * @param pid - Of this process.
 */
export function takeLockIn(folder: string, pid: number, { name, says }: Locked): Lock {
  const path = join(folder, name);
  const mine = join(folder, `${name}.${pid}`);
  try {
    // Whatever lies there under that name, a link perhaps, is not written through.
    rmSync(mine, { force: true });
    writeFileSync(mine, JSON.stringify({ pid, host: hostname() } satisfies Holder), { flag: 'wx' });
    if (link(mine, path)) return held(path);
    const other = readHolder(path);
    if (other !== null && isAlive(other, path)) return refused(says, path, other);
    if (!setAside(path, `${mine}.old`, other) || !link(mine, path)) {
      return refused(says, path, readHolder(path) ?? other);
    }
    return held(path);
  } finally {
    rmSync(mine, { force: true });
  }
}

/**
 * Locks of this process. One that bears its number and is not among them is left from another process of that number:
 * in a container the first process has the same one at every start.
 */
const heldHere = new Set<string>();

function held(path: string): Lock {
  heldHere.add(resolve(path));
  const release = (): void => {
    rmSync(path, { force: true });
    heldHere.delete(resolve(path));
  };
  return { ok: true, release };
}

function refused(says: string, path: string, other: Holder | null): Lock {
  const who = other === null ? 'another process' : `process ${other.pid} on ${other.host}`;
  return {
    ok: false,
    says: `${says} by ${who}; wait until it has ended. If it no longer runs, delete ${path}.`,
  };
}

/** Who holds a lock, in words, where the process still runs; null where nobody does. */
export function liveHolder(path: string): string | null {
  const other = readHolder(path);
  return other !== null && isAlive(other, path) ? `process ${other.pid} on ${other.host}` : null;
}

function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Two processes may find the same dead lock: who moves one that is not the dead one's puts it back. */
function setAside(path: string, aside: string, dead: Holder | null): boolean {
  try {
    renameSync(path, aside);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return true;
    throw error;
  }
  const moved = readHolder(aside);
  const isDead = moved?.pid === dead?.pid && moved?.host === dead?.host;
  if (!isDead) link(aside, path);
  rmSync(aside, { force: true });
  return isDead;
}

/** Half a kilobyte at most, and a file: anything else was not written here. */
function readHolder(path: string): Holder | null {
  try {
    const stat = lstatSync(path);
    if (!stat.isFile() || stat.size > 512) return null;
    return v.parse(holder, JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

/** Of a process on another machine nothing can be known, so it counts as alive. */
function isAlive({ pid, host }: Holder, path: string): boolean {
  if (host !== hostname()) return true;
  if (pid === process.pid) return heldHere.has(resolve(path));
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !isCode(error, 'ESRCH');
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
