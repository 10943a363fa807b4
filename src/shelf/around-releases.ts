import { join } from 'node:path';
import { readSmall } from './door/read-small.ts';
import { kindOf } from './kind-of.ts';
import type { Places } from './places.ts';
import { UserError } from './user-error.ts';
import { Folders, writeNew } from './write-files.ts';

/** What changes in the folders of releases that are kept, with what it takes to change it back. */
export class AroundReleases {
  readonly #places: Places;
  readonly #kept: ReadonlySet<string>;

  /** @param kept - Ids of the releases whose folders move over as they are. */
  constructor(places: Places, kept: ReadonlySet<string>) {
    this.#places = places;
    this.#kept = kept;
  }

  /** Whether a path leads into the folder of a release that is kept. */
  belongs(path: string): boolean {
    return this.#kept.has(/^releases\/([^/]+)\//.exec(path)?.[1] ?? '');
  }

  /** Has a file changed when the site is switched; false where it is as it should be. */
  put(path: string, bytes: Uint8Array): boolean {
    const { out, around } = this.#places;
    const [, id = '', ...rest] = path.split('/');
    for (let names = rest.slice(0, -1); names.length > 0; names = names.slice(0, -1)) {
      refuseUnless(join(out, 'releases', id, ...names), 'folder');
    }
    const there = join(out, path);
    refuseUnless(there, 'file');
    const former = readSmall(there, most);
    if (former?.equals(bytes) === true) return false;
    const inside = join(id, ...rest);
    new Folders(around);
    for (const [kind, content] of [
      ['new', bytes],
      ['former', former],
    ] as const) {
      if (content === null) continue;
      new Folders(around).makeFor(`${kind}/${inside}`);
      writeNew(join(around, kind, inside), content);
    }
    return true;
  }
}

/** These are a page and a line of style; what is larger was not written here, and is replaced all the same. */
const most = 64 * 1024 * 1024;

function refuseUnless(path: string, wanted: 'file' | 'folder'): void {
  const kind = kindOf(path);
  if (kind === 'none' || kind === wanted) return;
  throw new UserError(
    `${path} is ${kind === 'link' ? 'a link' : 'not what was published'}, where a ${wanted} belongs: put back what was published.`,
  );
}
