import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of its own, below the one that is removed when all tests have ended. */
export function temporaryFolder(name: string): string {
  return mkdtempSync(join(process.env.ANSWERABLE_TEST_FOLDER ?? tmpdir(), `${name}-`));
}
