import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';

/** The files of one release, as anybody gets them. */
export interface ReleaseFiles {
  readonly id: string;
  readonly paths: readonly string[];
  /** Null where there is no such file. */
  readonly text: (path: string) => string | null;
  readonly bytes: (path: string) => Uint8Array | null;
}

/** Every release of a shelf, the first one first. */
export function releasesOf(shelf: string): readonly ReleaseFiles[] {
  const place = join(shelf, 'releases');
  return readdirSync(place, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((id) => filesIn(join(place, id), id));
}

function filesIn(folder: string, id: string): ReleaseFiles {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const listed = new Set(paths);
  const bytes = (path: string) => (listed.has(path) ? readFileSync(join(folder, path)) : null);
  return { id, paths, bytes, text: (path) => bytes(path)?.toString('utf8') ?? null };
}

/** Files made by hand, as if they were a release. */
export function madeUp(id: string, files: Readonly<Record<string, string>>): ReleaseFiles {
  const bytes = (path: string) => {
    const text = files[path];
    return text === undefined ? null : new TextEncoder().encode(text);
  };
  return { id, paths: Object.keys(files), bytes, text: (path) => files[path] ?? null };
}

/** What lies in a zip file, by path. */
export function unpack(bytes: Uint8Array): ReadonlyMap<string, string> {
  const decoder = new TextDecoder();
  return new Map(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, decoder.decode(content)]),
  );
}
