import type { ReleaseSource } from '../publish/release/verdict.ts';
import { sha256 } from './cryptography.ts';
import { UserError } from './user-error.ts';

/** No file of a release is as large as this; an answer that does not end is given up here. */
const mostBytes = 512 * 1024 * 1024;
const patience = 30_000;

/**
 * A release at an address. Only files below that address are asked for. A server that cannot be reached, or
 * that answers with an error other than “not found”, ends the look: what it has is then not known.
 */
export function webSource(address: URL, fetcher: typeof fetch = fetch): ReleaseSource {
  const base = new URL(address);
  base.hash = '';
  base.search = '';
  base.pathname = base.pathname.replace(/(\/index\.html)?\/?$/, '/');
  const get = (path: string) => download(new URL(encodePath(path), base), fetcher);
  return {
    text: async (path) => {
      const bytes = await get(path);
      return bytes === null ? null : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    },
    digest: async (path) => {
      const bytes = await get(path);
      return bytes === null ? null : { bytes: bytes.length, sha256: sha256(bytes) };
    },
    paths: null,
  };
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

async function download(url: URL, fetcher: typeof fetch): Promise<Uint8Array | null> {
  const response = await ask(url, fetcher);
  if (response.url !== '' && new URL(response.url).host !== url.host) {
    throw new UserError(
      `${url} leads to ${response.url}, which is another site: verify that one by its own address.`,
    );
  }
  if (response.status === 404 || response.status === 410) return null;
  if (!response.ok) {
    throw new UserError(`${url} answers with status ${response.status}, so it cannot be verified.`);
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > mostBytes) throw new UserError(`${url} does not end: no such file was published.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

async function ask(url: URL, fetcher: typeof fetch): Promise<Response> {
  try {
    return await fetcher(url, { signal: AbortSignal.timeout(patience), redirect: 'follow' });
  } catch (error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new UserError(`${url} cannot be reached: ${why}.`);
  }
}
