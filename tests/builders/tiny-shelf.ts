import { lstatSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { OutputFile } from '../../src/publish/output.ts';
import { type Disk, realDisk } from '../../src/shelf/disk.ts';
import { type Hold, holdShelf } from '../../src/shelf/hold.ts';
import { placesOf } from '../../src/shelf/places.ts';
import { type FormerShelf, Stage, staging } from '../../src/shelf/stage.ts';

/** A release of a few files, as it is to lie on a shelf. */
export interface TinyRelease {
  readonly id: string;
  readonly files: readonly OutputFile[];
  readonly former: FormerShelf | null;
}

/** What tells of all releases, in so few words that a test can read them. */
function shelfOf(ids: readonly string[]): readonly OutputFile[] {
  const [newest = ''] = ids;
  return [
    { path: 'standing.css', content: 'newest' },
    { path: 'releases/index.html', content: ids.join(' ') },
    { path: 'releases/index.json', content: JSON.stringify(ids) },
    ...ids.flatMap((id) => [
      {
        path: `releases/${id}/standing.css`,
        content: id === newest ? 'newest' : `replaced by ${newest}`,
      },
      { path: `releases/${id}/releases/index.html`, content: `the newest is ${newest}` },
    ]),
  ];
}

/** Puts a release on a shelf of such; `ids` are all of them, newest first. */
export function putTiny(
  out: string,
  { id, files, former }: TinyRelease,
  { ids = [id], disk = realDisk }: { ids?: readonly string[]; disk?: Disk } = {},
): number {
  const hold = holdShelf(out, disk);
  try {
    return stageTiny(hold, { id, files, former }, ids);
  } finally {
    hold.release();
  }
}

export function stageTiny(
  hold: Hold,
  { id, files, former }: TinyRelease,
  ids: readonly string[],
): number {
  return staging(hold, () => {
    const stage = new Stage(hold, former);
    const fresh = stage.release(id, files);
    stage.top(files);
    const written = fresh + stage.around(shelfOf(ids));
    stage.carryOut();
    return written;
  });
}

/** What the release before was, for the next to go on from. */
export function asFormer({ id, files }: Pick<TinyRelease, 'id' | 'files'>): FormerShelf {
  return { id, paths: files.map(({ path }) => path) };
}

/** As if the process that writes to a shelf had been ended without warning. */
export function killHolder(out: string): void {
  writeFileSync(placesOf(out).lock, JSON.stringify({ pid: 2 ** 22 + 1, host: hostname() }));
}

/** Everything below a folder: files with their bytes, links with where they lead. Null where there is no folder. */
export function lying(folder: string): ReadonlyMap<string, string> | null {
  if (lstatSync(folder, { throwIfNoEntry: false }) === undefined) return null;
  const found = new Map<string, string>();
  const look = (below: string): void => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = join(below, entry.name);
      if (entry.isDirectory()) look(path);
      else if (entry.isSymbolicLink()) found.set(path, `-> ${readlinkSync(join(folder, path))}`);
      else if (entry.isFile()) found.set(path, readFileSync(join(folder, path), 'utf8'));
      else found.set(path, 'neither');
    }
  };
  look('');
  return new Map([...found].toSorted());
}
