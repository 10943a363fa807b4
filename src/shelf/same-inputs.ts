import type { Manifest } from '../domain/release/manifest.ts';
import { recordFile } from '../folder/canonical/record.ts';
import { enclosedFile } from '../folder/enclosed.ts';
import type { FolderFiles } from '../folder/files.ts';
import { historyFile } from '../folder/package.ts';
import { sha256 } from './cryptography.ts';

/**
 * True where a release would be made from what a published one was made from. Version 0.1.0 enclosed the files
 * as they came: with those the files of the folder are compared, as far as they were enclosed.
 */
export function isOfSameInputs(
  made: Pick<Manifest, 'inputs' | 'withheld'>,
  published: Pick<Manifest, 'inputs'>,
  folder: FolderFiles,
): boolean {
  if (published.inputs.some(({ path }) => path === recordFile)) {
    return JSON.stringify(made.inputs) === JSON.stringify(published.inputs);
  }
  const written = new Set([historyFile, enclosedFile]);
  const before = published.inputs.filter(({ path }) => !written.has(path));
  const withheld = new Set(made.withheld.map(({ path }) => path));
  const now = folder.paths.filter((path) => !withheld.has(path));
  return (
    now.length === before.length &&
    before.every(
      ({ path, sha256: hash }) => now.includes(path) && sha256(folder.read(path)) === hash,
    )
  );
}
