import { datasets } from '../datasets/index.ts';
import { findAlike, isPlainPath } from '../domain/release/plain-path.ts';
import type { Release } from '../domain/release/release.ts';
import type { Dataset } from '../domain/tables/dataset.ts';
import { shortened } from '../domain/text/shortened.ts';
import { visible } from '../domain/text/visible.ts';
import { openZip } from '../intake/files/zip.ts';
import { recordFile } from './canonical/record.ts';
import { isPackagePlace } from './canonical/unread-places.ts';
import { readOwnDatasets } from './definitions/own-datasets.ts';
import { documentsFolder } from './duties.ts';
import { enclosedFile } from './enclosed.ts';
import { isEnclosed } from './enclosed-schema.ts';
import { type FolderFiles, mostText } from './files.ts';
import { historyFile } from './package.ts';
import { parseEntry } from './package-entry.ts';
import { parseRecord } from './package-record.ts';
import { isRelease } from './release-schema.ts';

/** A package opened, or why it cannot be, as the end of a sentence. */
export type Opened =
  | { readonly ok: true; readonly files: FolderFiles; readonly release: Release }
  | { readonly ok: false; readonly says: string };

/** No package is larger than this when it is opened. */
const mostBytes = 512 * 1024 * 1024;

/** Thrown and caught within this file: what is wrong, as the end of a sentence. */
class Refused extends Error {}

type Contents = ReadonlyMap<string, Uint8Array>;

/**
 * Opens a package: its files, and the release that it was made for. This is the one door for what comes back from
 * a package: names, sizes and the form of all that the product itself writes into one are looked at here.
 */
export function openPackage(bytes: Uint8Array): Opened {
  try {
    const contents = new Map(extractAll(bytes));
    const release = releaseIn(contents);
    contents.delete(historyFile);
    const files: FolderFiles = {
      name: 'package.zip',
      paths: [...contents.keys()],
      read: (path) => contents.get(path) ?? new Uint8Array(),
    };
    lookAtEnclosed(contents, [...datasets, ...readOwnDatasets(files, datasets).datasets]);
    lookAtReturns(contents);
    return { ok: true, files, release };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, says: error.message };
    throw error;
  }
}

function extractAll(bytes: Uint8Array): Contents {
  const zip = openZip(bytes);
  if (!zip.ok) throw new Refused('it is cut off, altered, or no zip archive');
  const names = zip.value.names.toSorted();
  const unfit = names.find((name) => !isPlainPath(name));
  if (unfit !== undefined) throw new Refused(`no file may be called “${told(unfit)}”`);
  const alike = findAlike(names);
  if (alike !== null) throw new Refused(`“${told(alike)}” is in it twice but for capital letters`);
  const contents = new Map<string, Uint8Array>();
  let left = mostBytes;
  for (const name of names) {
    const most = name.startsWith(documentsFolder) ? mostBytes : mostText;
    const content = zip.value.extract(name, Math.min(left, most));
    if (!content.ok)
      throw new Refused(`${told(name)} in it ${refusals[content.refusal.code] ?? altered}`);
    if (content.value === null) continue;
    contents.set(name, content.value);
    left -= content.value.length;
  }
  return contents;
}

const altered = 'was altered, or is cut off';

/** Why an entry cannot be had: an archive is no spreadsheet, in whose words the reader of archives speaks. */
const refusals: Readonly<Record<string, string>> = {
  'too-large': 'is larger than anything that a package holds',
  encrypted: 'is locked with a password',
};

function told(name: string): string {
  return visible(shortened(name));
}

function releaseIn(contents: Contents): Release {
  const bytes = contents.get(historyFile);
  if (bytes === undefined) {
    throw new Refused(`it has no ${historyFile}, which says what it was made for`);
  }
  const parsed = parseEntry(bytes);
  if (!parsed.ok) throw new Refused(`${historyFile} in it ${parsed.says}`);
  if (isRelease(parsed.value)) return parsed.value;
  throw new Refused(`${historyFile} in it does not tell of a release`);
}

function lookAtEnclosed(contents: Contents, known: readonly Dataset[]): void {
  const bytes = contents.get(enclosedFile);
  if (bytes === undefined) return;
  const parsed = parseEntry(bytes);
  if (!parsed.ok) throw new Refused(`${enclosedFile} in it ${parsed.says}`);
  if (!isEnclosed(parsed.value, known)) {
    throw new Refused(`${enclosedFile} in it does not tell what may be known of hidden numbers`);
  }
}

/** Every return has its record and every record its return, and nothing else lies there. */
function lookAtReturns(contents: Contents): void {
  const bytes = contents.get(recordFile);
  if (bytes === undefined) return;
  const record = parseRecord(bytes);
  if (typeof record === 'string') throw new Refused(`${recordFile} in it ${record}`);
  const enclosed = new Set(record.returns.map((one) => one.enclosed));
  const lost = [...enclosed].find((path) => !contents.has(path));
  if (lost !== undefined)
    throw new Refused(`${told(lost)}, of which ${recordFile} tells, is not in it`);
  if (enclosed.size < record.returns.length)
    throw new Refused(`${recordFile} in it tells of a file twice`);
  const known = new Set([historyFile, enclosedFile, recordFile, ...enclosed]);
  const strange = [...contents.keys()].find((path) => !known.has(path) && !isPackagePlace(path));
  if (strange !== undefined) throw new Refused(`${told(strange)} is no part of a package`);
}
