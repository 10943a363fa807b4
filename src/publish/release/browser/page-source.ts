import type { Manifest, Signed } from '../../../domain/release/manifest.ts';
import { addresses } from '../../addresses.ts';
import { readManifest } from '../read-signed.ts';
import type { Cryptography, Digest, ReleaseSource } from '../verdict.ts';

/** The release below an address, as a page of it can read it. */
export interface PageSource extends ReleaseSource {
  /** The manifest that was read, once it was. */
  readonly manifest: () => Signed<Manifest> | null;
}

type Fetcher = (
  address: string,
  options: { readonly cache: 'no-store'; readonly mode: 'same-origin' },
) => Promise<Response>;

/** A file that could not be asked for, or that a server answered with an error other than “not found”. */
export class Unread extends Error {
  readonly address: string;
  /** Null where there was no answer. */
  readonly status: number | null;

  constructor(address: string, status: number | null) {
    super(address);
    this.address = address;
    this.status = status;
  }
}

/**
 * Reads a release anew, past everything that the browser has kept. `onProgress` hears how many files are checked, and
 * of how many.
 */
export function pageSource(
  base: string,
  { sha256 }: Cryptography,
  fetcher: Fetcher,
  onProgress: (done: number, all: number) => void,
): PageSource {
  const get = (path: string, most: number) =>
    download(new URL(encodePath(path), base), most, fetcher);
  let manifest: Signed<Manifest> | null = null;
  let done = 0;
  return {
    text: async (path, most) => {
      const bytes = await get(path, most);
      if (bytes === null) return null;
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
      if (path === addresses.manifest) {
        const reading = readManifest(text);
        manifest = reading.ok ? reading.document : null;
      }
      return text;
    },
    digest: async (path, expected) => {
      const bytes = await get(path, expected);
      const digest = bytes === null ? null : await digestOf(bytes, expected, sha256);
      done += 1;
      onProgress(done, manifest?.files.length ?? done);
      return digest;
    },
    paths: null,
    manifest: () => manifest,
  };
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

async function digestOf(
  bytes: Uint8Array<ArrayBuffer>,
  expected: number,
  sha256: Cryptography['sha256'],
): Promise<Digest> {
  if (bytes.length > expected) return { bytes: expected, sha256: '', isLonger: true };
  return { bytes: bytes.length, sha256: await sha256(bytes) };
}

/** At most one byte over `most`: that there is more is all that anybody wants to know then. */
async function download(
  { href }: URL,
  most: number,
  fetcher: Fetcher,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const response = await fetcher(href, { cache: 'no-store', mode: 'same-origin' });
    if (response.status === 404 || response.status === 410) return null;
    if (!response.ok) throw new Unread(href, response.status);
    return await readBody(response, most);
  } catch (error) {
    throw error instanceof Unread ? error : new Unread(href, null);
  }
}

async function readBody({ body }: Response, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = body?.getReader();
  while (reader !== undefined && length <= most) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    length += value.length;
  }
  await reader?.cancel();
  return new Uint8Array(await new Blob(chunks).arrayBuffer()).subarray(0, most + 1);
}
