import { type Resource, toResource } from './resource.ts';
import { ResourceCache } from './resource-cache.ts';

/**
 * What one request is answered from: a site as it was at one moment, whatever is written beside it meanwhile. Paths are
 * POSIX and relative to the site; what is not listed is not there.
 */
export interface Site {
  readonly has: (path: string) => boolean | Promise<boolean>;
  /**
   * A file of it; null where there is none.
   *
   * @throws {Superseded} where the site has made room for a newer one before the file could be read.
   */
  readonly get: (path: string) => Promise<Resource | null>;
}

/** The site that a request was to be answered from is gone from the disk: there is a newer one to answer from. */
export class Superseded extends Error {
  override readonly name = 'Superseded';
}

/** How a file is read: its bytes, or its text. */
type Read = (path: string) => Uint8Array | string | Promise<Uint8Array | null> | null;

/** A site whose files do not change: each is read, hashed and compressed when it is first asked for. */
export class ListedSite implements Site {
  readonly #read: Read;
  readonly #paths: ReadonlySet<string>;
  readonly #cache: ResourceCache;

  constructor(paths: Iterable<string>, read: Read, cache = new ResourceCache()) {
    this.#paths = new Set(paths);
    this.#read = read;
    this.#cache = cache;
  }

  has(path: string): boolean {
    return this.#paths.has(path);
  }

  async get(path: string): Promise<Resource | null> {
    if (!this.#paths.has(path)) return null;
    return await this.#cache.get(path, async () => {
      const content = await this.#read(path);
      return content === null ? null : await toResource(path, new Uint8Array(Buffer.from(content)));
    });
  }
}
