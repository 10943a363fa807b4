import { join } from 'node:path';
import * as v from 'valibot';
import type { Manifest } from '../domain/release/manifest.ts';
import { addresses } from '../publish/addresses.ts';
import { readManifest } from '../publish/release/read-signed.ts';
import { shelved } from '../publish/release/shelved-release.ts';
import { sha256 } from './cryptography.ts';
import { readInside } from './door/read-inside.ts';
import { kindOf } from './kind-of.ts';
import { UserError } from './user-error.ts';

/** The files of a kept release, each as the release published it. */
export class FormerFiles {
  readonly id: string;
  readonly #site: string;
  /** Null where the release has no manifest, because it was withdrawn. */
  readonly #manifest: Pick<Manifest, 'files' | 'inputs'> | null;
  /** SHA-256 by path. */
  readonly #published: ReadonlyMap<string, string>;

  /** `hash` is that of its manifest, where the list of the shelf tells it. */
  constructor(site: string, id: string, hash: string | undefined) {
    this.id = id;
    this.#site = site;
    this.#manifest = this.#readManifest(hash);
    const files = this.#manifest?.files ?? [];
    this.#published = new Map(files.map((file) => [file.path, file.sha256]));
  }

  get isGone(): boolean {
    return this.#manifest === null;
  }

  /** Paths of the files that its package encloses. */
  get enclosed(): readonly string[] {
    return (this.#manifest?.inputs ?? []).map(({ path }) => path);
  }

  get paths(): readonly string[] {
    return [...(this.#published?.keys() ?? [])];
  }

  has(path: string): boolean {
    return this.#published.has(path);
  }

  bytes(path: string): Buffer {
    const bytes = this.#read(path);
    if (sha256(bytes) !== this.#published.get(path)) throw this.unreadable(path);
    return bytes;
  }

  json<Schema extends v.GenericSchema>(path: string, schema: Schema): v.InferOutput<Schema> {
    const text = this.bytes(path).toString();
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text);
    if (!parsed.success) throw this.unreadable(path);
    return parsed.output;
  }

  unreadable(path: string): UserError {
    const [site, id] = [this.#site, this.id];
    return new UserError(
      `${join(site, shelved(id, path))} is not what ${id} published: what it showed has to be known before anything else is hidden. Put back the file, or take the release away: answerable withdraw ${site} ${id} --reason … --role ….`,
    );
  }

  #readManifest(hash: string | undefined): Manifest | null {
    const path = addresses.manifest;
    const isThere = (one: string) => kindOf(join(this.#site, shelved(this.id, one))) !== 'none';
    if (hash === undefined && ![path, addresses.apiFigures].some(isThere)) return null;
    const bytes = this.#read(path);
    const reading = readManifest(bytes.toString());
    const isListed = hash === undefined || sha256(bytes) === hash;
    if (!reading.ok || !isListed) throw this.unreadable(path);
    return reading.document;
  }

  #read(path: string): Buffer {
    const reading = readInside(this.#site, shelved(this.id, path));
    if (!reading.ok) throw this.unreadable(path);
    return reading.bytes;
  }
}
