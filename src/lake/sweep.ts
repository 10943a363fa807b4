import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { openDataKinds } from '../domain/open-data/open-data.ts';
import { readJournal } from './journal.ts';

/**
 * Removes what a process that was killed left behind: files that were put in place and whose line the journal
 * does not have. For the writer of the lake only, and before it writes.
 */
export function sweep(lake: string): void {
  const { entries } = readJournal(lake);
  const known = new Set(entries.flatMap(({ path, quarantine }) => [path, quarantine]));
  for (const folder of [...openDataKinds, 'quarantine']) {
    for (const path of filesBelow(lake, folder)) {
      if (!known.has(path)) rmSync(join(lake, path), { force: true });
    }
  }
}

/** Paths inside the lake, with slashes. */
function filesBelow(lake: string, folder: string): readonly string[] {
  const top = join(lake, folder);
  if (!existsSync(top)) return [];
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(lake, join(entry.parentPath, entry.name)).split(sep).join('/'));
}
