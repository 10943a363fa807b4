import { dirname, join } from 'node:path';
import { addresses } from '../publish/addresses.ts';
import type { Disk } from './disk.ts';
import { isFree, kindOf } from './kind-of.ts';
import type { Places } from './places.ts';
import { asUserError, codeOf } from './system-error.ts';
import { UserError } from './user-error.ts';

/** A step of the switch, and how it is taken back. */
interface Move {
  readonly from: string;
  readonly to: string;
  /** Where what lay at `to` before can be had; null where nothing did. */
  readonly before: string | null;
}

/** What changes in the folder of a release that is kept: it tells of later releases. */
const aroundRelease = [addresses.standing, addresses.releases];

/**
 * Puts the top that lies prepared at `next` in the place of the site: a handful of renames, between the first and the
 * last of which there is no site. What fails on the way is taken back, so that the former site stays.
 */
export function switchOver(places: Places, kept: readonly string[], disk: Disk): void {
  const { out, next, former } = places;
  if (isFree(out)) {
    moveOrSay(() => disk.rename(next, out), places, 'Nothing was written there.');
    settled(() => disk.flushNames(places.parent));
    return;
  }
  const done: Move[] = [];
  const go = (move: Move): void => {
    disk.rename(move.from, move.to);
    done.push(move);
  };
  try {
    go({ from: out, to: former, before: null });
    for (const move of keptMoves(places, kept)) go(move);
    for (const move of aroundMoves(places, kept, disk)) go(move);
    disk.rename(next, out);
  } catch (error) {
    takeBack(done.toReversed(), places, error, disk);
    throw denied(error, places, 'The former site stays.');
  }
  settled(() => {
    disk.flushNames(places.parent);
    disk.remove(former);
  });
}

/** Brings a switch that was cut off to its end. Steps that were done already are left out. */
export function goOn(places: Places, kept: readonly string[], disk: Disk): void {
  for (const { from, to } of keptMoves(places, kept)) {
    if (kindOf(from) === 'folder' && kindOf(to) === 'none') disk.rename(from, to);
  }
  for (const { from, to } of aroundMoves(places, kept, disk)) disk.rename(from, to);
  disk.rename(places.next, places.out);
  disk.flushNames(places.parent);
  disk.remove(places.former);
}

function keptMoves({ former, next }: Places, kept: readonly string[]): readonly Move[] {
  return kept.map((id) => ({
    from: join(former, 'releases', id),
    to: join(next, 'releases', id),
    before: null,
  }));
}

/** Only what lies ready to be put, into release folders that lie in the new top already. */
function* aroundMoves(
  { around, next }: Places,
  kept: readonly string[],
  disk: Disk,
): Generator<Move> {
  for (const id of kept) {
    for (const path of aroundRelease) {
      const from = join(around, 'new', id, path);
      const to = join(next, 'releases', id, path);
      if (kindOf(from) !== 'file') continue;
      const folder = dirname(to);
      if (kindOf(folder) === 'none') disk.makeFolder(folder);
      if (kindOf(folder) !== 'folder') throw new UserError(`${folder} is not a folder.`);
      const was = join(around, 'former', id, path);
      yield { from, to, before: kindOf(was) === 'file' ? was : null };
    }
  }
}

/** Takes back what was done of a switch, last step first. */
function takeBack(done: readonly Move[], places: Places, cause: unknown, disk: Disk): void {
  try {
    for (const { from, to, before } of done) {
      if (before === null) disk.rename(to, from);
      else disk.rename(before, to);
    }
  } catch {
    const stands = `It is not there at the moment: it lies in ${places.work}, and the next command that names ${places.out} finishes the publication.`;
    throw asUserError(cause, places.out, stands);
  }
}

function moveOrSay(move: () => void, places: Places, stands: string): void {
  try {
    move();
  } catch (error) {
    throw denied(error, places, stands);
  }
}

/** A folder that another disk is mounted at cannot be exchanged as a whole. */
function denied(error: unknown, { out }: Places, stands: string): unknown {
  if (!['EBUSY', 'EXDEV'].includes(codeOf(error))) return asUserError(error, out, stands);
  return mountPoint(out, stands);
}

/** The site itself is what is exchanged, so it cannot be the place at which a disk is mounted. */
export function mountPoint(out: string, stands: string): UserError {
  return new UserError(
    `${out} is a disk of its own, or in use by another program, so that it cannot be exchanged as a whole. ${stands} Name a folder below it: --out ${join(out, 'site')}.`,
  );
}

/** The new site is there: what fails now is done by the next command. */
function settled(last: () => void): void {
  try {
    last();
  } catch (error) {
    if (codeOf(error) === '') throw error;
  }
}
