import type { Resource } from './resource.ts';

/** 128 MB: the pages that are asked for often, and not a shelf of ten years. */
const room = 128 * 2 ** 20;

/** Files that were asked for lately, up to so many bytes in all. What is being read is read once, however many ask. */
export class ResourceCache {
  readonly #most: number;
  /** The one asked for last comes last. */
  readonly #known = new Map<string, Resource>();
  readonly #reading = new Map<string, Promise<Resource | null>>();
  #bytes = 0;

  constructor(mostBytes = room) {
    this.#most = mostBytes;
  }

  /** What is known by this key, or what `read` says; null is asked for again. */
  get(key: string, read: () => Promise<Resource | null>): Promise<Resource | null> {
    const known = this.#known.get(key);
    if (known !== undefined) {
      this.#known.delete(key);
      this.#known.set(key, known);
      return Promise.resolve(known);
    }
    return this.#reading.get(key) ?? this.#begin(key, read);
  }

  async #begin(key: string, read: () => Promise<Resource | null>): Promise<Resource | null> {
    const reading = read();
    this.#reading.set(key, reading);
    try {
      const resource = await reading;
      if (resource !== null) this.#keep(key, resource);
      return resource;
    } finally {
      this.#reading.delete(key);
    }
  }

  #keep(key: string, resource: Resource): void {
    // One file must not push out all others.
    if (weightOf(resource) > this.#most / 4) return;
    this.#known.set(key, resource);
    this.#bytes += weightOf(resource);
    for (const [oldest, left] of this.#known) {
      if (this.#bytes <= this.#most) return;
      this.#known.delete(oldest);
      this.#bytes -= weightOf(left);
    }
  }
}

function weightOf({ body, gzipped }: Resource): number {
  return body.length + (gzipped?.length ?? 0);
}
