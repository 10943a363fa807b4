import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { patientRename } from '../lake/patient-rename.ts';
import { kindOf } from '../shelf/kind-of.ts';
import { asUserError } from '../shelf/system-error.ts';
import { UserError } from '../shelf/user-error.ts';
import { bytesOf, writeNew } from '../shelf/write-files.ts';

/**
 * Puts a file into a folder, whole or not at all: under another name first, which then takes its place. A `UserError` where
 * the system denies it, where something lies there that is no file, or where a file does that is not to be replaced.
 */
export function putFile(
  path: string,
  content: string | Uint8Array,
  { replaces }: { readonly replaces: boolean },
): void {
  const kind = kindOf(path);
  if (kind !== 'none' && kind !== 'file') {
    throw new UserError(`${path} is no file, and is not replaced.`);
  }
  if (kind === 'file' && !replaces) {
    throw new UserError(`${path} is there already, and is not written over.`);
  }
  const beside = `${path}.new-${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeNew(beside, bytesOf(content));
    patientRename(beside, path);
  } catch (error) {
    if (kindOf(beside) !== 'none') rmSync(beside, { force: true });
    throw asUserError(
      error,
      path,
      kind === 'file' ? 'It is as it was.' : 'Nothing was written there.',
    );
  }
}
