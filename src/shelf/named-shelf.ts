import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FormerRelease } from '../domain/disclosure/former-release.ts';
import { readLocal } from '../folder/local.ts';
import { readFormerReleases } from './former-releases.ts';
import { UserError } from './user-error.ts';

/**
 * The shelf that a folder is published to: as `--shelf` names it, or else `local.yaml` in the folder. Undefined where
 * neither does. One that `--shelf` names has to be there.
 */
export function namedShelf(directory: string, said: string | undefined): string | undefined {
  if (said !== undefined) {
    if (existsSync(said)) return said;
    throw new UserError(`There is no folder ${said}: --shelf names what publish writes to.`);
  }
  const local = readLocal(directory);
  if (!local.ok) throw new UserError(local.says);
  return local.shelf === undefined ? undefined : resolve(directory, local.shelf);
}

/**
 * What the releases show that lie on the shelf of a folder; undefined where it has none, or nothing was ever
 * published there, so that nothing could be read.
 */
export function formerOn(
  directory: string,
  said: string | undefined,
): readonly FormerRelease[] | undefined {
  const shelf = namedShelf(directory, said);
  return shelf === undefined || !existsSync(shelf) ? undefined : readFormerReleases(shelf);
}
