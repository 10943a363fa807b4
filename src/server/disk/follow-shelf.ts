import { statSync } from 'node:fs';
import { join } from 'node:path';
import { addresses } from '../../publish/addresses.ts';
import { ResourceCache } from '../resource-cache.ts';
import type { Site } from '../site.ts';
import type { ShelfPlaces } from './shelf-places.ts';
import { ShelfSite } from './shelf-site.ts';
import { type ReadState, readState, type ShelfState } from './shelf-state.ts';

/** A shelf that may get newer releases while it is served. */
export interface FollowedShelf {
  /** The newest state that was whole when it was looked at. */
  readonly site: () => Site | Promise<Site>;
}

/** Milliseconds, at least, between two looks at the disk. */
const betweenLooks = 20;

/** Milliseconds that a state may be in pieces before they are taken for damage, and no longer for work in progress. */
const patience = 2000;

/** Opens a shelf to answer from; why it cannot be, as the end of a sentence, where that is so. */
export async function followShelf(
  places: ShelfPlaces,
  clock: () => number,
  pause: (milliseconds: number) => Promise<unknown>,
): Promise<
  { readonly ok: true; readonly shelf: FollowedShelf } | Extract<ReadState, { readonly ok: false }>
> {
  const until = clock() + patience;
  for (;;) {
    const stamp = stampOf(places);
    const read = await readState(places);
    if (read.ok && (read.state.whole || clock() > until)) {
      return { ok: true, shelf: new Following(places, clock, read.state, stamp) };
    }
    if (!read.ok && clock() > until) return read;
    await pause(betweenLooks);
  }
}

class Following implements FollowedShelf {
  readonly #places: ShelfPlaces;
  readonly #clock: () => number;
  #state: ShelfState;
  #site: ShelfSite;
  /** Of the disk when the state was read. */
  #stamp: string;
  /** Of the disk when it was in pieces, and since when. */
  #broken: { readonly stamp: string; readonly since: number } | null = null;
  #looked: number;
  #refreshing: Promise<void> | null = null;

  constructor(places: ShelfPlaces, clock: () => number, state: ShelfState, stamp: string) {
    this.#places = places;
    this.#clock = clock;
    this.#state = state;
    this.#stamp = stamp;
    this.#site = this.#siteOf(state);
    this.#looked = clock();
  }

  site(): Site | Promise<Site> {
    if (this.#refreshing === null) {
      const now = this.#clock();
      if (now - this.#looked < betweenLooks) return this.#site;
      this.#looked = now;
      if (stampOf(this.#places) === this.#stamp) return this.#site;
    }
    return this.#refresh().then(() => this.#site);
  }

  #siteOf(state: ShelfState): ShelfSite {
    // Another state has other files of the same name: nothing that was read of the one may answer for the other.
    const site: ShelfSite = new ShelfSite(state, new ResourceCache(), async () => {
      if (stampOf(this.#places) !== this.#stamp) await this.#refresh();
      return this.#site !== site;
    });
    return site;
  }

  /** One at a time, however many requests wait for it. */
  #refresh(): Promise<void> {
    this.#refreshing ??= this.#takeUp().finally(() => {
      this.#refreshing = null;
    });
    return this.#refreshing;
  }

  async #takeUp(): Promise<void> {
    const stamp = stampOf(this.#places);
    // Between two renames there is nothing: what was there before goes on being served.
    if (stamp === '') return;
    const read = await readState(this.#places);
    // It was changed while it was read: the next look will find it.
    if (stampOf(this.#places) !== stamp) return;
    if (!read.ok || !read.state.whole) {
      const since = this.#broken?.stamp === stamp ? this.#broken.since : this.#clock();
      this.#broken = { stamp, since };
      if (this.#clock() - since < patience) return;
    }
    this.#stamp = stamp;
    this.#broken = null;
    if (!read.ok || isSame(read.state, this.#state)) return;
    this.#state = read.state;
    this.#site = this.#siteOf(read.state);
  }
}

/** Tells two states of a shelf apart without reading it; empty where nothing lies there. */
function stampOf({ tops }: ShelfPlaces): string {
  for (const top of tops) {
    const manifest = stampOfFile(join(top, addresses.manifest));
    if (manifest !== '') return `${manifest} ${stampOfFile(join(top, addresses.releaseList))}`;
  }
  return '';
}

function stampOfFile(file: string): string {
  try {
    const { ino, size, mtimeNs, ctimeNs } = statSync(file, { bigint: true });
    return `${ino}:${size}:${mtimeNs}:${ctimeNs}`;
  } catch {
    return '';
  }
}

function isSame(one: ShelfState, other: ShelfState): boolean {
  return (
    one.manifestSha256 === other.manifestSha256 &&
    one.whole === other.whole &&
    one.around.size === other.around.size &&
    [...one.around].every(([path, bytes]) => {
      const there = other.around.get(path);
      return there !== undefined && Buffer.compare(bytes, there) === 0;
    })
  );
}
