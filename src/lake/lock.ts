import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';

const fileName = '.lock';
const holder = v.object({ pid: v.number(), host: v.string() });
type Holder = v.InferOutput<typeof holder>;

/** The right to write, or the sentence that says who has it. */
export type Lock =
  | { readonly ok: true; readonly release: () => void }
  | { readonly ok: false; readonly says: string };

/**
 * Takes the right to write to the lake. The lock of a process that has ended without giving it back is
 * taken over. It comes into being with its content at once (a link to a finished file), so that nobody
 * reads half of it.
 *
 * @param pid - Of this process.
 */
export function takeLock(lake: string, pid: number): Lock {
  const path = join(lake, fileName);
  const mine = join(lake, `${fileName}.${pid}`);
  writeFileSync(mine, JSON.stringify({ pid, host: hostname() } satisfies Holder));
  try {
    if (link(mine, path)) return held(path);
    const other = readHolder(path);
    if (other !== null && isAlive(other)) return refused(lake, other);
    if (!setAside(path, `${mine}.old`, other) || !link(mine, path)) return refused(lake, other);
    return held(path);
  } finally {
    rmSync(mine, { force: true });
  }
}

function held(path: string): Lock {
  return { ok: true, release: () => rmSync(path, { force: true }) };
}

function refused(lake: string, other: Holder | null): Lock {
  const who = other === null ? 'another process' : `process ${other.pid} on ${other.host}`;
  const says = `${lake} is being written to by ${who}; wait until it has ended. If it no longer runs, delete ${join(lake, fileName)}.`;
  return { ok: false, says };
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

function readHolder(path: string): Holder | null {
  try {
    return v.parse(holder, JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

/** Of a process on another machine nothing can be known, so it counts as alive. */
function isAlive({ pid, host }: Holder): boolean {
  if (host !== hostname()) return true;
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
