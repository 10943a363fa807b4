import type { Manifest, ShelfList, Signed } from '../../domain/release/manifest.ts';
import { addresses } from '../../publish/addresses.ts';
import { readManifest, readShelfList } from '../../publish/release/read-signed.ts';
import { sha256Of } from './kept-release.ts';
import { readFirst, type ShelfPlaces } from './shelf-places.ts';

/** What a shelf was at one moment: all that is needed to go on answering from it. */
export interface ShelfState {
  readonly places: ShelfPlaces;
  /** Of the newest release. */
  readonly manifest: Signed<Manifest>;
  /** SHA-256 of its text. */
  readonly manifestSha256: string;
  /** Where the files of the newest release may lie. */
  readonly newest: readonly string[];
  /** SHA-256 of the manifests of all releases, by id. */
  readonly releases: ReadonlyMap<string, string>;
  /** Bytes of the files that tell of all releases, by path. */
  readonly around: ReadonlyMap<string, Uint8Array>;
  /** Whether all of it belongs together. Where it does not, it is being changed, or somebody altered it. */
  readonly whole: boolean;
}

/** A shelf as it lies there now, or why it cannot be read, as the end of a sentence. */
export type ReadState =
  | { readonly ok: true; readonly state: ShelfState }
  | { readonly ok: false; readonly says: string };

/** What stands on a shelf where its list does not say it, or cannot be read. */
const alwaysAround = [addresses.standing, addresses.releases];

/** Reads everything of a shelf that a later release changes. */
export async function readState(places: ShelfPlaces): Promise<ReadState> {
  const bytes = await readFirst(places.tops, addresses.manifest);
  if (bytes === null) return { ok: false, says: 'is not there' };
  const reading = readManifest(bytes.toString());
  if (!reading.ok) return reading;
  const manifest = reading.document;
  const manifestSha256 = sha256Of(bytes);
  const kept = await readFirst(places.release(manifest.id), addresses.manifest);
  const isKept = kept?.equals(bytes) === true;
  const told = await readAround(places, { id: manifest.id, sha256: manifestSha256 });
  return {
    ok: true,
    state: {
      places,
      manifest,
      manifestSha256,
      newest: isKept ? places.release(manifest.id) : places.tops,
      ...told,
      whole: told.whole && isKept,
    },
  };
}

type Told = Pick<ShelfState, 'releases' | 'around' | 'whole'>;

async function readAround(
  places: ShelfPlaces,
  newest: { readonly id: string; readonly sha256: string },
): Promise<Told> {
  const bytes = await readFirst(places.tops, addresses.releaseList);
  const reading = bytes === null ? null : readShelfList(bytes.toString());
  const list: Signed<ShelfList> | null = reading?.ok === true ? reading.document : null;
  const paths = new Set([...alwaysAround, ...(list?.files.map(({ path }) => path) ?? [])]);
  const around = new Map<string, Uint8Array>();
  if (bytes !== null) around.set(addresses.releaseList, bytes);
  for (const path of paths) {
    const file = await readFirst(foldersOf(places, path), namedIn(path));
    if (file !== null) around.set(path, file);
  }
  const last = list?.releases.at(-1);
  const agrees = last?.id === newest.id && last.sha256 === newest.sha256;
  const releases = new Map(list?.releases.map(({ id, sha256 }) => [id, sha256]));
  return { releases, around, whole: agrees && list !== null && isWhole(list, around) };
}

function isWhole({ files }: ShelfList, around: ReadonlyMap<string, Uint8Array>): boolean {
  return files.every(({ path, sha256 }) => {
    const bytes = around.get(path);
    return bytes !== undefined && sha256Of(bytes) === sha256;
  });
}

const ofRelease = /^releases\/([^/]+)\/(.+)$/;

function foldersOf({ tops, release }: ShelfPlaces, path: string): readonly string[] {
  const id = ofRelease.exec(path)?.[1];
  return id === undefined ? tops : release(id);
}

function namedIn(path: string): string {
  return ofRelease.exec(path)?.[2] ?? path;
}
