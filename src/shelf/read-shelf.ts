import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { categoriesOf } from '../domain/figures/categories.ts';
import type { Dimension } from '../domain/figures/figure.ts';
import type { ReleasedFigure } from '../domain/release/compare.ts';
import type { Manifest, ShelfList, Signed } from '../domain/release/manifest.ts';
import type { ReleaseRecord } from '../domain/release/release.ts';
import { addresses } from '../publish/addresses.ts';
import { readManifest } from '../publish/release/read-signed.ts';
import { canonicalBytes } from '../publish/release/signed.ts';
import { sha256 } from './cryptography.ts';
import { keptAt } from './put-release.ts';
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
  const file = join(site, addresses.manifest);
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  const reading = readManifest(bytes.toString());
  if (!reading.ok) throw damaged(site, `${addresses.manifest} ${reading.says}`);
  const manifest = reading.document;
  if (sha256(canonicalBytes(manifest)) !== manifest.digest) {
    throw damaged(site, `${addresses.manifest} does not say what it said when it was published`);
  }
  const listed = new Map(manifest.files.map((entry) => [entry.path, entry.sha256]));
  const history = listIn<ReleaseRecord>(site, addresses.apiReleases, 'releases', listed);
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
      former === undefined ? [] : figuresAt(site, keptAt(former.id, addresses.apiFigures)),
  };
}

function signedOf(site: string): ReadonlySet<string> {
  const releases = listIn<ShelfList['releases'][number]>(site, addresses.releaseList, 'releases');
  return new Set(releases.filter(({ signed }) => signed).map(({ id }) => id));
}

/** The figures of a kept release, as they were shown. */
export function keptFigures(site: string, release: string): readonly ReleasedFigure[] {
  return figuresAt(site, keptAt(release, addresses.apiFigures));
}

interface FigureJson extends Omit<ReleasedFigure, 'period' | 'categories'> {
  readonly period: { readonly label: string };
  readonly dimensions: readonly Dimension[];
}

function figuresAt(
  site: string,
  path: string,
  listed: Listed = new Map(),
): readonly ReleasedFigure[] {
  return listIn<FigureJson>(site, path, 'figures', listed).map(
    ({ id, measure, title, value, status, text, period, dimensions }) => ({
      id,
      measure,
      title,
      value,
      status,
      text,
      period: period.label,
      categories: categoriesOf(dimensions),
    }),
  );
}

/** SHA-256 by path, of the files of a manifest. */
type Listed = ReadonlyMap<string, string>;

/**
 * A list in a file that this product wrote itself. Somebody may have written another since: what a manifest lists must
 * be what it lists, or a correction could be taken out of the history on which the next release is built.
 */
function listIn<T>(
  site: string,
  path: string,
  name: string,
  listed: Listed = new Map(),
): readonly T[] {
  const bytes = readBytes(site, path);
  const expected = listed.get(path);
  if (expected !== undefined && sha256(bytes) !== expected)
    throw damaged(site, `${path} was altered`);
  const list = parse(bytes)?.[name];
  if (!Array.isArray(list)) throw damaged(site, `${path} has no list “${name}”`);
  return list;
}

function readBytes(site: string, path: string): Buffer {
  try {
    return readFileSync(join(site, path));
  } catch {
    throw damaged(site, `${path} is missing or cannot be read`);
  }
}

function parse(bytes: Buffer): Readonly<Record<string, unknown>> | null {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return null;
  }
}

function damaged(site: string, what: string): UserError {
  return new UserError(
    `The release in ${site} is damaged (${what}), so nothing can come after it. Say “answerable verify ${site}” to see what is wrong, and put back what was published; or publish to another --out.`,
  );
}
