import { existsSync, mkdirSync, readlinkSync, rmdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Lock, takeLockIn } from '../lake/lock.ts';
import { type Disk, realDisk } from './disk.ts';
import { kindOf } from './kind-of.ts';
import { type Places, placesOf } from './places.ts';
import { discard, refuseStrangeWork, settle } from './settle.ts';
import { mountPoint } from './switch.ts';
import { asUserError, codeOf } from './system-error.ts';
import { UserError } from './user-error.ts';

/** The right to write to a shelf, which one process has at a time. */
export interface Hold {
  readonly places: Places;
  readonly disk: Disk;
  /** Takes away what was prepared and not used, and gives the right back. */
  readonly release: () => void;
}

/**
 * Takes the right to write to the shelf at `out`, and ends what a command that was cut off has left there. Who else is
 * publishing, and why nothing can be written there, are errors in a sentence.
 */
export function holdShelf(out: string, disk: Disk = realDisk): Hold {
  const places = placesOf(out);
  refusePlace(out, places);
  refuseStrangeWork(places);
  const made: string[] = [];
  try {
    const lock = lockWork(out, places, made);
    const hold = { places, disk, release: () => giveBack(places, { disk, lock, made }) };
    try {
      refuseStrangeWork(places);
      settle(places, disk);
    } catch (error) {
      hold.release();
      throw asUserError(error, places.work, 'What was left of a publication stays there.');
    }
    return hold;
  } catch (error) {
    unmake(made);
    throw unwritable(error, out, places);
  }
}

/** A link is not written through, and what is exchanged as a whole has to have something above it. */
function refusePlace(out: string, places: Places): void {
  const kind = kindOf(places.out);
  if (kind === 'link') {
    throw new UserError(
      `${out} is a link to ${readlinkSync(places.out)}: name that folder itself, because the site is exchanged as a whole.`,
    );
  }
  if (kind === 'file' || kind === 'other') {
    throw new UserError(
      `${out} is a ${kind === 'file' ? 'file' : 'device'}: choose another --out.`,
    );
  }
  if (kind === 'none') return;
  const isMount =
    places.out === places.parent || statSync(places.out).dev !== statSync(places.parent).dev;
  if (isMount) throw mountPoint(out, 'Nothing was written there.');
}

/** Another process may take the folder away, as its own, between our making it and our lock. */
const attempts = 20;

function lockWork(out: string, { parent, work }: Places, made: string[]): Release {
  makeFolders(parent, made);
  for (let attempt = 1; ; attempt += 1) {
    try {
      mkdirSync(work, { recursive: false });
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    try {
      return granted(
        takeLockIn(work, process.pid, { name: 'lock', says: `${out} is being published` }),
      );
    } catch (error) {
      if (codeOf(error) !== 'ENOENT' || attempt === attempts) {
        removeEmpty(work);
        throw error;
      }
    }
  }
}

type Release = () => void;

function granted(lock: Lock): Release {
  if (lock.ok) return lock.release;
  throw new UserError(lock.says);
}

function giveBack(
  places: Places,
  { disk, lock, made }: { disk: Disk; lock: Release; made: readonly string[] },
): void {
  try {
    // A switch that could be neither ended nor taken back is left to the next command.
    if (kindOf(places.former) === 'none') discard(places, disk);
  } catch (error) {
    if (codeOf(error) === '') throw error;
  }
  lock();
  removeEmpty(places.work);
  unmake(made);
}

/** Makes the folders above, and remembers which were not there. */
function makeFolders(folder: string, made: string[]): void {
  if (existsSync(folder)) return;
  makeFolders(dirname(folder), made);
  mkdirSync(folder);
  made.push(folder);
}

function unmake(made: readonly string[]): void {
  for (const folder of made.toReversed()) removeEmpty(folder);
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // It holds something, or another process has taken it away.
  }
}

function unwritable(error: unknown, out: string, { parent, out: target }: Places): unknown {
  if (!['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error))) {
    return asUserError(error, out, 'Nothing was written there.');
  }
  return new UserError(
    `${parent} may not be written to, and a site is prepared there before it takes its place. Nothing was written; name a folder below one that may be written to${existsSync(target) ? `, such as ${join(out, 'site')}` : ''}.`,
  );
}
