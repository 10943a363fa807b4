import type { Manifest, Signed } from '../../../domain/release/manifest.ts';
import { addresses } from '../../addresses.ts';
import { readManifest } from '../read-signed.ts';
import type { Cryptography, ReleaseSource } from '../verdict.ts';

/** The release below an address, as a page of it can read it. */
export interface PageSource extends ReleaseSource {
  /** The manifest that was read, once it was. */
  readonly manifest: () => Signed<Manifest> | null;
}

type Fetcher = (address: string, options: { readonly cache: 'no-store' }) => Promise<Response>;

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
  const get = (path: string) => download(base, path, fetcher);
  let manifest: Signed<Manifest> | null = null;
  let done = 0;
  return {
    text: async (path) => {
      const bytes = await get(path);
      if (bytes === null) return null;
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
      if (path === addresses.manifest) {
        const reading = readManifest(text);
        manifest = reading.ok ? reading.document : null;
      }
      return text;
    },
    digest: async (path) => {
      const bytes = await get(path);
      const digest = bytes === null ? null : { bytes: bytes.length, sha256: await sha256(bytes) };
      done += 1;
      onProgress(done, manifest?.files.length ?? done);
      return digest;
    },
    paths: null,
    manifest: () => manifest,
  };
}

async function download(
  base: string,
  path: string,
  fetcher: Fetcher,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const address = new URL(path.split('/').map(encodeURIComponent).join('/'), base).href;
  try {
    const response = await fetcher(address, { cache: 'no-store' });
    if (response.status === 404 || response.status === 410) return null;
    if (!response.ok) throw new Unread(address, response.status);
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw error instanceof Unread ? error : new Unread(address, null);
  }
}
