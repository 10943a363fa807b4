import { addresses } from '../../publish/addresses.ts';
import { readManifest } from '../../publish/release/read-signed.ts';
import { type Resource, toResource } from '../resource.ts';
import type { ResourceCache } from '../resource-cache.ts';
import type { Site } from '../site.ts';
import { KeptRelease, readSound, sha256Of } from './kept-release.ts';
import type { ShelfState } from './shelf-state.ts';

/**
 * A shelf as it was when its state was read: the newest release from its own folder, which nobody alters, every former
 * one from its own, and what tells of all of them from memory.
 */
export class ShelfSite implements Site {
  readonly #state: ShelfState;
  readonly #top: KeptRelease;
  readonly #cache: ResourceCache;
  readonly #isSuperseded: () => Promise<boolean>;
  readonly #former = new Map<string, Promise<KeptRelease | null>>();

  /** @param isSuperseded - Looks whether the shelf is in a newer state than this. */
  constructor(state: ShelfState, cache: ResourceCache, isSuperseded: () => Promise<boolean>) {
    const { manifest, manifestSha256, newest } = state;
    this.#state = state;
    this.#cache = cache;
    this.#isSuperseded = isSuperseded;
    this.#top = new KeptRelease(manifest, manifestSha256, newest, isSuperseded);
  }

  async has(path: string): Promise<boolean> {
    return this.#state.around.has(path) || (await this.#find(path)) !== null;
  }

  async get(path: string): Promise<Resource | null> {
    const around = this.#state.around.get(path);
    const found = around === undefined ? await this.#find(path) : null;
    if (around === undefined && found === null) return null;
    const key = found === null ? path : `${found.key}/${found.path}`;
    return await this.#cache.get(key, async () => {
      const bytes = around ?? (await found?.release.read(found.path)) ?? null;
      return bytes === null ? null : await toResource(path, new Uint8Array(bytes));
    });
  }

  /** The release that a path is in, and what it is called there. The newest is found by two addresses, and read once. */
  async #find(path: string) {
    if (this.#top.has(path)) return { release: this.#top, path, key: this.#state.manifest.id };
    const [, id, below] = /^releases\/([^/]+)\/(.+)$/.exec(path) ?? [];
    if (id === undefined || below === undefined) return null;
    const release = await this.#kept(id);
    return release?.has(below) === true ? { release, path: below, key: id } : null;
  }

  /** A release of the list; null where it has no folder, as when it was withdrawn. */
  #kept(id: string): Promise<KeptRelease | null> {
    const { manifest, releases } = this.#state;
    if (id === manifest.id) return Promise.resolve(this.#top);
    const sha256 = releases.get(id);
    if (sha256 === undefined) return Promise.resolve(null);
    const known = this.#former.get(id);
    if (known !== undefined) return known;
    const opened = this.#open(id, sha256);
    this.#former.set(id, opened);
    // It could not be opened because there is a newer state: whoever asks this one again has to hear it again.
    opened.catch(() => this.#former.delete(id));
    return opened;
  }

  async #open(id: string, sha256: string): Promise<KeptRelease | null> {
    const folders = this.#state.places.release(id);
    const bytes = await readSound(folders, addresses.manifest, sha256, this.#isSuperseded);
    const reading = bytes === null ? null : readManifest(new TextDecoder().decode(bytes));
    if (bytes === null || reading?.ok !== true) return null;
    return new KeptRelease(reading.document, sha256Of(bytes), folders, this.#isSuperseded);
  }
}
