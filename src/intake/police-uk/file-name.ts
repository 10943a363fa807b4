import { openDataKinds } from '../../domain/open-data/open-data.ts';
import type { SupplySubject } from '../../domain/open-data/supply.ts';
import { nearest } from '../../domain/text/nearest.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';
import { isNearName, nearNameRefusal } from './near-name.ts';

/** Who sends records: ids of the forces that are taken, and those that are not with the reason. */
export interface KnownForces {
  readonly taken: readonly string[];
  /** A sentence without a full stop, by id. */
  readonly outside: ReadonlyMap<string, string>;
}

const pattern = new RegExp(`^(\\d{4}-\\d{2})-(.+?)-(${openDataKinds.join('|')})\\.csv$`, 'i');

/** The longest name of data.police.uk has under 60 characters, and its folder nine more. */
const longest = 200;
/** Of the longest slug twice over. */
const longestSlug = 40;

/** data.police.uk begins in December 2010 (law and methods, 3.1). */
const firstMonth = '2010-12';

/** Whether a path has the look of a file of data.police.uk, so that a mistake in it is worth a sentence. */
export function looksLikeSupply(path: string): boolean {
  // What macOS packs beside each file bears its name, and is none.
  if (/(^|[\\/])__MACOSX[\\/]/.test(path)) return false;
  return pattern.test(baseName(path)) || isNearName(baseName(path));
}

export function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/**
 * A name as it may be shown: without characters that move the cursor, colour a terminal or turn the
 * direction of writing, and not longer than a line or two. Its end stays, since that says what it is.
 */
export function legible(name: string): string {
  const plain = name.toWellFormed().replaceAll(/[\p{Cc}\p{Cf}]/gu, '\u{fffd}');
  return plain.length > longest ? `…${plain.slice(1 - longest)}` : plain;
}

/** Reads the name of a file, such as `2024-03-bedfordshire-stop-and-search.csv`, or says what is wrong with it. */
export function readFileName(path: string, forces: KnownForces): Outcome<SupplySubject> {
  const name = baseName(path);
  const [, month = '', slug = '', kindText = ''] = pattern.exec(name) ?? [];
  const kind = openDataKinds.find((known) => known === kindText.toLowerCase());
  if (kind === undefined) {
    const near = nearNameRefusal(name);
    if (near !== null) return { ok: false, refusal: near };
    return refuse(
      'supply-name',
      'the name does not say the month, the force and the kind of its rows',
      'Name it as data.police.uk does, for example 2024-03-bedfordshire-street.csv.',
    );
  }
  if (!/-(0[1-9]|1[0-2])$/.test(month)) {
    return refuse('supply-month', `${month} is no month`, 'Months are 01 to 12: correct the name.');
  }
  if (month < firstMonth) {
    const says = `the name says ${month}, and data.police.uk begins in December 2010`;
    return refuse('supply-month', says, 'Correct the name.');
  }
  const force = slug.toLowerCase();
  const reason = forces.outside.get(force);
  if (reason !== undefined) return refuse('supply-outside', reason, 'Leave it out.');
  if (forces.taken.includes(force)) return accept({ kind, force, month });
  return refuseForce(slug, forces);
}

function refuseForce(slug: string, { taken }: KnownForces): Outcome<never> {
  const shown = slug.slice(0, longestSlug);
  const [near] = nearest(shown, taken, 1);
  return refuse(
    'supply-force',
    `“${legible(shown)}” is no force of England and Wales`,
    near === undefined ? 'Correct the name.' : `Did you mean ${near}?`,
  );
}
