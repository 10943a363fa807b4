import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenDataKind } from '../domain/open-data/open-data.ts';
import { type LakeEntry, layoutVersion } from './entry.ts';
import { readJournal } from './journal.ts';
import { currentEntries } from './versions.ts';

/** Which files are meant; what is left out does not narrow. */
export interface FileChoice {
  readonly forces?: readonly string[];
  /** First and last month, both included. */
  readonly from?: string;
  readonly to?: string;
}

/** Records of data.police.uk on disk: one Parquet file for each kind, force and month. */
export interface Lake {
  readonly directory: string;
  /** Those that count, one for each kind, force and month. */
  readonly entries: readonly LakeEntry[];
  /** Absolute paths of the Parquet files. */
  readonly filesOf: (kind: OpenDataKind, choice?: FileChoice) => readonly string[];
}

/** Opens the lake in a folder, or returns null where there is none. */
export function openLake(directory: string): Lake | null {
  if (!existsSync(join(directory, 'journal.ndjson'))) return null;
  const readable = readJournal(directory).entries.filter((entry) => isThere(directory, entry));
  const entries = currentEntries(readable);
  return {
    directory,
    entries,
    filesOf: (kind, choice = {}) =>
      entries
        .filter((entry) => entry.kind === kind && isChosen(entry, choice))
        .map(({ path }) => join(directory, path)),
  };
}

function isThere(directory: string, { path, bytes, version }: LakeEntry): boolean {
  const found = statSync(join(directory, path), { throwIfNoEntry: false });
  return version === layoutVersion && found?.size === bytes;
}

function isChosen({ force, month }: LakeEntry, { forces, from, to }: FileChoice): boolean {
  if (forces !== undefined && !forces.includes(force)) return false;
  return (from === undefined || from <= month) && (to === undefined || month <= to);
}
