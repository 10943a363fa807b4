import { join } from 'node:path';
import type { ReleasedFigure } from '../domain/release/compare.ts';
import type { Manifest, ShelfList, Signed } from '../domain/release/manifest.ts';
import type { PreviousRelease, ReleaseRecord } from '../domain/release/release.ts';
import { historyWith } from '../domain/release/withdrawal.ts';
import { addresses } from '../publish/addresses.ts';
import { readManifest, readShelfList } from '../publish/release/read-signed.ts';
import { shelved } from '../publish/release/shelved-release.ts';
import { canonicalBytes } from '../publish/release/signed.ts';
import { sha256 } from './cryptography.ts';
import { damagedShelf } from './damaged-shelf.ts';
import { readFigures } from './door/figures.ts';
import { readHistory } from './door/history.ts';
import { readInside } from './door/read-inside.ts';
import { kindOf } from './kind-of.ts';

/** A shelf, and the newest release that stands on it, as it lies there. */
export interface ShelvedNewest {
  /** That of the newest release that stands; null where every one was withdrawn. */
  readonly manifest: Signed<Manifest> | null;
  /** The newest release that was ever there, withdrawn or not: the next one follows it. */
  readonly previous: PreviousRelease;
  /** Paths of everything that was published at the top: the files of the release, and those of the shelf. */
  readonly paths: readonly string[];
  /** What the list says of each release, oldest first. */
  readonly listed: ReadonlyMap<string, ShelfList['releases'][number]>;
  /** All releases, the newest first. */
  readonly history: readonly ReleaseRecord[];
  /** Its figures, as they were shown. */
  readonly figures: () => readonly ReleasedFigure[];
  /** Those of the release before it; none where it is the first. */
  readonly before: () => readonly ReleasedFigure[];
}

/**
 * The newest release of a shelf; null where nothing was released there. A release that cannot be gone on from
 * is an error: to begin a new history over it would lose the old one.
 */
export function readShelf(site: string): ShelvedNewest | null {
  if (kindOf(join(site, addresses.manifest)) === 'none') return readEmptied(site);
  const bytes = readBytes(site, addresses.manifest);
  const reading = readManifest(bytes.toString());
  if (!reading.ok) throw damagedShelf(site, `${addresses.manifest} ${reading.says}`);
  const manifest = reading.document;
  if (sha256(canonicalBytes(manifest)) !== manifest.digest) {
    throw damagedShelf(
      site,
      `${addresses.manifest} does not say what it said when it was published`,
    );
  }
  const listed = new Map(manifest.files.map((entry) => [entry.path, entry.sha256]));
  const told = historyAt(site, listed);
  if (told[0]?.id !== manifest.id) {
    throw damagedShelf(
      site,
      `${addresses.apiReleases} and ${addresses.manifest} tell of different releases`,
    );
  }
  const list = listOf(site);
  const history = historyWith(told, list.releases);
  refuseOtherChain(site, history, list);
  const former = history.slice(history.findIndex(({ id }) => id === manifest.id) + 1);
  const before = former.find(({ withdrawn }) => withdrawn === undefined);
  return {
    manifest,
    previous: lastOf(list) ?? { id: manifest.id, sha256: sha256(bytes) },
    paths: [...manifest.files.map(({ path }) => path), addresses.manifest, ...pathsOf(list)],
    listed: new Map(list.releases.map((release) => [release.id, release])),
    history,
    figures: () => figuresAt(site, addresses.apiFigures, listed),
    before: () =>
      before === undefined ? [] : figuresAt(site, shelved(before.id, addresses.apiFigures)),
  };
}

/** The hashes that releases give of those before them are what the list says: a chain that was made anew is not gone on from. */
function refuseOtherChain(site: string, history: readonly ReleaseRecord[], list: ShelfList): void {
  const listed = new Map(list.releases.map(({ id, sha256: hash }) => [id, hash]));
  const other = history.find(
    ({ previous }) => previous !== null && listed.get(previous.id) !== previous.sha256,
  );
  if (other === undefined) return;
  throw damagedShelf(
    site,
    `${addresses.releaseList} does not say of ${other.previous?.id ?? ''} what ${other.id} says`,
  );
}

/** A shelf from which every release was withdrawn; null where there is none. */
function readEmptied(site: string): ShelvedNewest | null {
  if (kindOf(join(site, addresses.releaseList)) === 'none') return null;
  const list = listOf(site);
  const previous = lastOf(list);
  const isEmptied = list.releases.every(({ withdrawn }) => withdrawn !== undefined);
  if (previous === null || !isEmptied) throw damagedShelf(site, `${addresses.manifest} is missing`);
  return {
    manifest: null,
    previous,
    paths: pathsOf(list),
    listed: new Map(list.releases.map((release) => [release.id, release])),
    history: historyWith([], list.releases),
    figures: () => [],
    before: () => [],
  };
}

/** What the list says, where it says what it said when it was written. */
function listOf(site: string): ShelfList {
  const path = addresses.releaseList;
  const reading = readShelfList(readBytes(site, path).toString());
  if (!reading.ok) throw damagedShelf(site, `${path} ${reading.says}`);
  if (sha256(canonicalBytes(reading.document)) !== reading.document.digest) {
    throw damagedShelf(site, `${path} does not say what it said when it was written`);
  }
  return reading.document;
}

function lastOf({ releases }: ShelfList): PreviousRelease | null {
  const last = releases.at(-1);
  return last === undefined ? null : { id: last.id, sha256: last.sha256 };
}

/** What the shelf itself has at the top, and in the places of releases that were withdrawn. */
function pathsOf({ files }: ShelfList): readonly string[] {
  return [...files.map(({ path }) => path), addresses.releaseList];
}

/** The figures of a kept release, as they were shown. */
export function keptFigures(site: string, release: string): readonly ReleasedFigure[] {
  return figuresAt(site, shelved(release, addresses.apiFigures));
}

function figuresAt(
  site: string,
  path: string,
  listed: Listed = new Map(),
): readonly ReleasedFigure[] {
  const figures = readFigures(listedBytes(site, path, listed));
  if (figures === null) throw damagedShelf(site, `${path} is no list of figures`);
  return figures;
}

function historyAt(site: string, listed: Listed): readonly ReleaseRecord[] {
  const path = addresses.apiReleases;
  const history = readHistory(listedBytes(site, path, listed));
  if (history === null) throw damagedShelf(site, `${path} is no list of releases`);
  return history;
}

/** SHA-256 by path, of the files of a manifest. */
type Listed = ReadonlyMap<string, string>;

/**
 * A list that this product wrote itself. Somebody may have written another since: what a manifest lists must be what
 * it lists, or a correction could be taken out of the history on which the next release is built.
 */
function listedBytes(site: string, path: string, listed: Listed): Buffer {
  const bytes = readBytes(site, path);
  const expected = listed.get(path);
  if (expected === undefined || sha256(bytes) === expected) return bytes;
  throw damagedShelf(site, `${path} was altered`);
}

function readBytes(site: string, path: string): Buffer {
  const reading = readInside(site, path);
  if (reading.ok) return reading.bytes;
  throw damagedShelf(site, `${path} ${reading.says}`);
}
