import type { Publication } from '../domain/publication/publication.ts';
import type { Manifest, Signed } from '../domain/release/manifest.ts';
import type { ReleaseRecord } from '../domain/release/release.ts';
import { visible } from '../domain/text/visible.ts';
import { addresses } from '../publish/addresses.ts';
import type { OutputFile } from '../publish/output.ts';
import { readManifest } from '../publish/release/read-signed.ts';
import { shelved } from '../publish/release/shelved-release.ts';
import type { Publisher } from '../publish/release/told-by-shelf.ts';
import { findArea } from '../reference/areas/index.ts';
import { sha256 } from './cryptography.ts';
import { damagedShelf } from './damaged-shelf.ts';
import { readHistory } from './door/history.ts';
import { readPublisher } from './door/publisher.ts';
import { readInside } from './door/read-inside.ts';
import type { UserError } from './user-error.ts';

/** A release in its folder on the shelf. What is not as it was published is an error in a sentence. */
export interface Kept {
  readonly manifest: Signed<Manifest>;
  /** All releases up to it, this one first. */
  readonly history: () => readonly ReleaseRecord[];
  /** Everything that it consists of, its manifest last. */
  readonly files: () => readonly OutputFile[];
  /** The bytes of one of its files. */
  readonly read: (path: string) => Buffer;
}

/** Opens a release of which the list says that its manifest has this SHA-256. */
export function readKept(site: string, id: string, hash: string): Kept {
  const read = (path: string): Buffer => {
    const reading = readInside(site, shelved(id, path));
    if (reading.ok) return reading.bytes;
    throw damaged(site, shelved(id, path), reading.says);
  };
  const bytes = read(addresses.manifest);
  const reading = readManifest(bytes.toString());
  if (!reading.ok) throw damaged(site, shelved(id, addresses.manifest), reading.says);
  if (sha256(bytes) !== hash) {
    throw damaged(site, shelved(id, addresses.manifest), 'is not the one that the list names');
  }
  const manifest = reading.document;
  const hashes = new Map(manifest.files.map((file) => [file.path, file.sha256]));
  const readListed = (path: string): Buffer => {
    const content = read(path);
    if (sha256(content) === hashes.get(path)) return content;
    throw damaged(site, shelved(id, path), 'was altered');
  };
  return {
    manifest,
    read: readListed,
    history: () => {
      const history = readHistory(readListed(addresses.apiReleases));
      if (history !== null) return history;
      throw damaged(site, shelved(id, addresses.apiReleases), 'is no list of releases');
    },
    files: () => [
      ...manifest.files.map(({ path }) => ({ path, content: readListed(path) })),
      { path: addresses.manifest, content: bytes },
    ],
  };
}

/** Who published it, by what it says in public. */
export function publisherAt({ manifest, history, read }: Kept): Publisher {
  const { id, published, previous, versions } = manifest;
  const body = readPublisher(read(addresses.apiIndex), read(addresses.catalogue));
  const area = findArea(manifest.area.id);
  return {
    body: {
      ...body,
      name: manifest.body.name,
      ...(manifest.body.demonstration === null
        ? {}
        : { demonstration: manifest.body.demonstration }),
    },
    area: { ...areaOf(area), ...manifest.area },
    release: { id, published, previous, changes: [], history: history() },
    version: versions.answerable,
  };
}

/** What is known of the area today; of one that the product no longer knows, nothing is said on these pages. */
function areaOf(
  area: ReturnType<typeof findArea>,
): Pick<Publication['area'], 'force' | 'population2021'> {
  const none = { asian: 0, black: 0, mixed: 0, white: 0, other: 0 };
  return { force: area?.force ?? '', population2021: area?.population2021 ?? none };
}

function damaged(site: string, path: string, says: string): UserError {
  return damagedShelf(site, `${visible(path)} ${says}`);
}
