import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** One file of a site as it goes over the wire. */
export interface Resource {
  readonly body: Uint8Array<ArrayBuffer>;
  /** Gzipped body, for text that is worth it. */
  readonly gzipped: Uint8Array<ArrayBuffer> | null;
  readonly type: string;
  /** Strong entity tag of the plain body, quotes included. */
  readonly etag: string;
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

const compress = promisify(gzip);

/** A file as it goes over the wire. It is compressed beside the thread that serves pages. */
export async function toResource(path: string, body: Uint8Array<ArrayBuffer>): Promise<Resource> {
  const extension = path.slice(path.lastIndexOf('.') + 1);
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 27);
  return {
    body,
    gzipped: packed.has(extension) ? null : new Uint8Array(await compress(body)),
    type: path.endsWith('csv-metadata.json')
      ? 'application/csvm+json'
      : (types[extension] ?? 'application/octet-stream'),
    etag: `"${hash}"`,
  };
}
