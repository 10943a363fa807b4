import * as v from 'valibot';
import type { CanonicalFolder } from './canonical/enclosing.ts';
import { type PackageRecord, recordFile, recordSchema } from './canonical/record.ts';
import { enclosedFile } from './enclosed.ts';
import type { FolderFiles } from './files.ts';
import { parseEntry } from './package-entry.ts';

/**
 * A package in the form in which it was enclosed. Null for one that version 0.1.0 wrote, which holds files as they came.
 * Its form has been looked at when it was opened: see `openPackage`.
 */
export function readRecord(files: FolderFiles): CanonicalFolder | null {
  if (!files.paths.includes(recordFile)) return null;
  const reading = parseRecord(files.read(recordFile));
  if (typeof reading === 'string') throw new Error(`${recordFile} ${reading}.`);
  const paths = files.paths.filter((path) => path !== recordFile && path !== enclosedFile);
  return { files: { ...files, paths }, record: reading };
}

/** What a package records of its returns, or what is wrong with it as the end of a sentence. */
export function parseRecord(bytes: Uint8Array): PackageRecord | string {
  const parsed = parseEntry(bytes);
  if (!parsed.ok) return parsed.says;
  const { value } = parsed;
  return v.is(recordSchema, value) ? value : 'does not say what the returns were read from';
}
