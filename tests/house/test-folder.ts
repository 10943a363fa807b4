import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes the folder that tests put theirs into, and removes it when all have ended, however they did. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'answerable-tests-'));
  process.env.ANSWERABLE_TEST_FOLDER = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
