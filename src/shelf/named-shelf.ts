import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FormerRelease } from '../domain/disclosure/former-release.ts';
import { readLocal } from '../folder/local.ts';
import { readFormerReleases } from './former-releases.ts';
import { settleForReading } from './readable.ts';
import { UserError } from './user-error.ts';

/**
 * The shelf that a folder is published to: as `--shelf` names it, or else `local.yaml` in the folder. Undefined where
 * neither does. One that `--shelf` names has to be there, once what was cut off on it is ended.
 */
export async function namedShelf(
  directory: string,
  said: string | undefined,
): Promise<string | undefined> {
  if (said !== undefined) {
    await settleForReading(said);
    if (existsSync(said)) return said;
    throw new UserError(`There is no folder ${said}: --shelf names what publish writes to.`);
  }
  const local = readLocal(directory);
  if (!local.ok) throw new UserError(local.says);
  if (local.shelf === undefined) return undefined;
  const shelf = resolve(directory, local.shelf);
  await settleForReading(shelf);
  return shelf;
}

/**
 * What the releases show that lie on the shelf of a folder; undefined where it has none, or nothing was ever
 * published there, so that nothing could be read.
 */
export async function formerOn(
  directory: string,
  said: string | undefined,
): Promise<readonly FormerRelease[] | undefined> {
  const shelf = await namedShelf(directory, said);
  if (shelf === undefined) return undefined;
  return existsSync(shelf) ? readFormerReleases(shelf) : undefined;
}
