import { join } from 'node:path';
import type { ReleasedFigure } from '../domain/release/compare.ts';
import type { Manifest, Signed } from '../domain/release/manifest.ts';
import type { ReleaseRecord } from '../domain/release/release.ts';
import { addresses } from '../publish/addresses.ts';
import { readManifest, readShelfList } from '../publish/release/read-signed.ts';
import { shelved } from '../publish/release/shelved-release.ts';
import { canonicalBytes } from '../publish/release/signed.ts';
import { sha256 } from './cryptography.ts';
import { readFigures } from './door/figures.ts';
import { readHistory } from './door/history.ts';
import { readInside } from './door/read-inside.ts';
import { kindOf } from './kind-of.ts';
import { UserError } from './user-error.ts';

/** The newest release of a shelf, as it lies there. */
export interface ShelvedNewest {
  readonly manifest: Signed<Manifest>;
  /** SHA-256 of the text of its manifest. */
  readonly sha256: string;
  /** Paths of all its files, its manifest included. */
  readonly paths: readonly string[];
  /** Ids of the releases that are signed. */
  readonly signed: ReadonlySet<string>;
  /** All releases, this one first. */
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
  if (kindOf(join(site, addresses.manifest)) === 'none') return null;
  const bytes = readBytes(site, addresses.manifest);
  const reading = readManifest(bytes.toString());
  if (!reading.ok) throw damaged(site, `${addresses.manifest} ${reading.says}`);
  const manifest = reading.document;
  if (sha256(canonicalBytes(manifest)) !== manifest.digest) {
    throw damaged(site, `${addresses.manifest} does not say what it said when it was published`);
  }
  const listed = new Map(manifest.files.map((entry) => [entry.path, entry.sha256]));
  const history = historyAt(site, listed);
  if (history[0]?.id !== manifest.id) {
    throw damaged(
      site,
      `${addresses.apiReleases} and ${addresses.manifest} tell of different releases`,
    );
  }
  const [, former] = history;
  return {
    manifest,
    sha256: sha256(bytes),
    paths: [...manifest.files.map(({ path }) => path), addresses.manifest],
    signed: signedOf(site),
    history,
    figures: () => figuresAt(site, addresses.apiFigures, listed),
    before: () =>
      former === undefined ? [] : figuresAt(site, shelved(former.id, addresses.apiFigures)),
  };
}

function signedOf(site: string): ReadonlySet<string> {
  const path = addresses.releaseList;
  const reading = readShelfList(readBytes(site, path).toString());
  if (!reading.ok) throw damaged(site, `${path} ${reading.says}`);
  const { releases } = reading.document;
  return new Set(releases.filter(({ signed }) => signed).map(({ id }) => id));
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
  if (figures === null) throw damaged(site, `${path} is no list of figures`);
  return figures;
}

function historyAt(site: string, listed: Listed): readonly ReleaseRecord[] {
  const path = addresses.apiReleases;
  const history = readHistory(listedBytes(site, path, listed));
  if (history === null) throw damaged(site, `${path} is no list of releases`);
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
  throw damaged(site, `${path} was altered`);
}

function readBytes(site: string, path: string): Buffer {
  const reading = readInside(site, path);
  if (reading.ok) return reading.bytes;
  throw damaged(site, `${path} ${reading.says}`);
}

function damaged(site: string, what: string): UserError {
  return new UserError(
    `The release in ${site} is damaged (${what}), so nothing can come after it. Say “answerable verify ${site}” to see what is wrong, and put back what was published; or publish to another --out.`,
  );
}
