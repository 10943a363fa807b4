import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { patientRename } from '../lake/patient-rename.ts';
import { asUserError } from '../shelf/system-error.ts';

/**
 * Puts files in the place of a folder all at once, so that they always belong together. Where the system denies it, the
 * former files stay, and a `UserError` says why.
 *
 * @param beside - A path on the same disk for what is being written; gone afterwards.
 */
export function replaceFiles(
  target: string,
  files: ReadonlyMap<string, string>,
  beside: string,
  rename: (from: string, to: string) => void = patientRename,
): void {
  const former = `${beside}-former`;
  try {
    mkdirSync(beside, { recursive: true });
    for (const [name, text] of files) writeFileSync(join(beside, name), text);
    mkdirSync(dirname(target), { recursive: true });
    if (existsSync(target)) rename(target, former);
    try {
      rename(beside, target);
    } catch (error) {
      if (existsSync(former)) rename(former, target);
      throw error;
    }
    rmSync(former, { recursive: true, force: true });
  } catch (error) {
    throw asUserError(
      error,
      target,
      'The former files stay: close what has them open and try again.',
    );
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}
