import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** One file of a site as it goes over the wire. */
export interface Resource {
  readonly body: Uint8Array<ArrayBuffer>;
  /** Gzipped body, for text that is worth it. */
  readonly gzipped: Uint8Array<ArrayBuffer> | null;
  readonly type: string;
  /** Strong entity tag of the plain body, quotes included. */
  readonly etag: string;
}

/** A site that can be served: its files by path, each read and hashed when first asked for. */
export class Site {
  readonly #read: (path: string) => Uint8Array | string;
  readonly #paths: ReadonlySet<string>;
  readonly #resources = new Map<string, Resource>();

  constructor(paths: Iterable<string>, read: (path: string) => Uint8Array | string) {
    this.#paths = new Set(paths);
    this.#read = read;
  }

  has(path: string): boolean {
    return this.#paths.has(path);
  }

  get(path: string): Resource | null {
    if (!this.#paths.has(path)) return null;
    const known = this.#resources.get(path);
    if (known !== undefined) return known;
    const resource = toResource(path, new Uint8Array(Buffer.from(this.#read(path))));
    this.#resources.set(path, resource);
    return resource;
  }
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  pdf: 'application/pdf',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  zip: 'application/zip',
  png: 'image/png',
  xml: 'application/atom+xml; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  woff2: 'font/woff2',
};

/** Formats that are compressed already. */
const packed = new Set(['woff2', 'pdf', 'ods', 'zip', 'png']);

/** A file as it goes over the wire. */
export function toResource(path: string, body: Uint8Array<ArrayBuffer>): Resource {
  const extension = path.slice(path.lastIndexOf('.') + 1);
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 27);
  return {
    body,
    gzipped: packed.has(extension) ? null : new Uint8Array(gzipSync(body)),
    type: path.endsWith('csv-metadata.json')
      ? 'application/csvm+json'
      : (types[extension] ?? 'application/octet-stream'),
    etag: `"${hash}"`,
  };
}
