import { statSync } from 'node:fs';
import { join } from 'node:path';
import { readJournal } from './journal.ts';

/**
 * Parquet files that the journal names and that are missing or have another size than they were written
 * with: somebody removed or changed them. They are made again when their CSV is given again.
 */
export function lostFiles(lake: string): readonly string[] {
  // A file that was taken again has a later line, which is the one that counts.
  const sizes = new Map(readJournal(lake).entries.map(({ path, bytes }) => [path, bytes]));
  return [...sizes]
    .filter(
      ([path, bytes]) => statSync(join(lake, path), { throwIfNoEntry: false })?.size !== bytes,
    )
    .map(([path]) => path)
    .toSorted();
}
