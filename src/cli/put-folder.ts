import { mkdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { patientRename } from '../lake/patient-rename.ts';
import { isFree, kindOf } from '../shelf/kind-of.ts';
import { asUserError } from '../shelf/system-error.ts';
import { UserError } from '../shelf/user-error.ts';
import { writeNew } from '../shelf/write-files.ts';

/**
 * Puts files into a folder that is not there yet, or is empty: all of them at once, or none. Whatever else lies there, a link or a
 * hidden file too, is never replaced: a `UserError` says so.
 *
 * @param beside - A path on the same disk for what is being written; gone afterwards.
 */
export function putFolder(
  target: string,
  files: ReadonlyMap<string, string>,
  beside: string,
  rename: (from: string, to: string) => void = patientRename,
): void {
  refuseUnlessFree(target);
  try {
    mkdirSync(beside);
    for (const [name, text] of files) writeNew(join(beside, name), Buffer.from(text));
    mkdirSync(dirname(target), { recursive: true });
    refuseUnlessFree(target);
    if (kindOf(target) === 'folder') rmdirSync(target);
    rename(beside, target);
  } catch (error) {
    throw asUserError(error, target, 'Nothing was written there.');
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

function refuseUnlessFree(target: string): void {
  if (isFree(target)) return;
  throw new UserError(
    kindOf(target) === 'folder'
      ? `${target} is there already, and nothing in it is overwritten. Where what it holds is of no use, take it away and try again.`
      : `${target} is no folder, and is not replaced. Take it away, and try again.`,
  );
}
