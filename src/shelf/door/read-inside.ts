import { join } from 'node:path';
import { kindOf } from '../kind-of.ts';
import { UserError } from '../user-error.ts';
import { Inside } from './inside.ts';
import { readSmall } from './read-small.ts';

/** Ten times what the largest list of a release was ever seen to have: what is larger is not read at all. */
const mostBytes = 64 * 1024 * 1024;

/** The bytes of a list that a release consists of; the reason where it cannot be read, as the end of a sentence. */
export function readInside(
  site: string,
  path: string,
): { readonly ok: true; readonly bytes: Buffer } | { readonly ok: false; readonly says: string } {
  const file = new Inside(site).find(path);
  const bytes = file === null ? null : readSmall(file, mostBytes);
  if (bytes !== null) return { ok: true, bytes };
  return {
    ok: false,
    says: kindOf(join(site, path)) === 'none' ? 'is missing' : 'is no file that can be read',
  };
}

/** Refuses a shelf in which a link, a pipe or a folder stands where a file of these names belongs. */
export function refuseNoFile(site: string, paths: readonly string[]): void {
  const inside = new Inside(site);
  for (const path of paths) {
    const file = inside.find(path);
    const kind = file === null ? 'link' : kindOf(file);
    if (kind === 'file' || (kind === 'none' && file !== null)) continue;
    throw new UserError(`${join(site, path)} is no file: links are not followed.`);
  }
}
