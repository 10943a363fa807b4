import { createHash } from 'node:crypto';
import { type Zippable, zipSync } from 'fflate';
import type { Release } from '../domain/release/release.ts';
import { openZip } from '../intake/files/zip.ts';
import { type Enclosed, enclosedFile } from './enclosed.ts';
import type { FolderFiles } from './files.ts';

/** The file of a package that says which release it was made for, and what came before. */
const historyFile = 'history.json';

/** A publication folder as a release encloses it. */
export interface Package {
  readonly zip: Uint8Array;
  /** Its files, by path. */
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[];
}

/**
 * Packs what a release was made from. `withheld` are files that may not be public, with what stands for them. The same
 * files give the same bytes on every machine: one order, one date, one way of packing.
 */
export function packFolder(
  files: FolderFiles,
  withheld: Enclosed | null,
  release: Release,
): Package {
  const left = new Set(withheld?.files);
  const contents = new Map(
    files.paths.filter((path) => !left.has(path)).map((path) => [path, files.read(path)]),
  );
  if (withheld !== null) contents.set(enclosedFile, encode(withheld));
  contents.set(historyFile, encode(release));
  const sorted = [...contents].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const zip: Zippable = Object.fromEntries(
    sorted.map(([path, bytes]) => [path, [bytes, { level: isPacked(path) ? 0 : 6, mtime: date }]]),
  );
  return {
    zip: zipSync(zip),
    inputs: sorted.map(([path, bytes]) => ({
      path,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })),
  };
}

/** The first date that a zip archive can hold. It is written as the clock of the machine shows it, so it is given so. */
const date = new Date(1980, 0, 1);

/** Workbooks are archives themselves: packing them again gains nothing. */
function isPacked(path: string): boolean {
  return /\.(xlsx|ods|zip|png)$/i.test(path);
}

function encode(value: object): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value)}\n`);
}

/** A package opened, or why it cannot be, as the end of a sentence. */
export type Opened =
  | { readonly ok: true; readonly files: FolderFiles; readonly release: Release }
  | { readonly ok: false; readonly says: string };

/** No package is larger than this when it is opened. */
const mostBytes = 1024 * 1024 * 1024;

/** Opens a package: its files, and the release that it was made for. */
export function openPackage(bytes: Uint8Array): Opened {
  const zip = openZip(bytes);
  if (!zip.ok) return { ok: false, says: zip.refusal.says };
  const contents = new Map<string, Uint8Array>();
  let left = mostBytes;
  for (const name of zip.value.names.toSorted()) {
    const content = zip.value.extract(name, left);
    if (!content.ok) return { ok: false, says: `${name}: ${content.refusal.says}` };
    if (content.value === null) continue;
    contents.set(name, content.value);
    left -= content.value.length;
  }
  const history = contents.get(historyFile);
  if (history === undefined) {
    return { ok: false, says: `it has no ${historyFile}, which says what it was made for` };
  }
  const release = parseRelease(history);
  const enclosed = contents.get(enclosedFile);
  if (release === null)
    return { ok: false, says: `${historyFile} in it does not tell of a release` };
  if (enclosed !== undefined && parseObject(enclosed) === null) {
    return { ok: false, says: `${enclosedFile} in it cannot be read` };
  }
  contents.delete(historyFile);
  const files: FolderFiles = {
    name: 'package.zip',
    paths: [...contents.keys()],
    read: (path) => contents.get(path) ?? new Uint8Array(),
  };
  return { ok: true, files, release };
}

function parseRelease(bytes: Uint8Array): Release | null {
  const parsed = parseObject(bytes);
  return parsed !== null && isRelease(parsed) ? parsed : null;
}

/** The product wrote it, and a changed one gives other bytes: only its outline is looked at. */
function isRelease(value: object): value is Release {
  return (
    'id' in value &&
    typeof value.id === 'string' &&
    'published' in value &&
    typeof value.published === 'string' &&
    'history' in value &&
    Array.isArray(value.history) &&
    'changes' in value &&
    Array.isArray(value.changes)
  );
}

function parseObject(bytes: Uint8Array): object | null {
  try {
    const parsed: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof parsed === 'object' && parsed !== null ? parsed : null;
  } catch {
    return null;
  }
}
