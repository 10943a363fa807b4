import type { ReleaseSource } from '../publish/release/verdict.ts';
import { hasher, type Patience, receive } from './web-answer.ts';

const usual: Patience = { silence: 20_000, whole: 2 * 60 * 60 * 1000, slowest: 4096 };

/**
 * A release at an address. Only files below that address are asked for, and none of them is kept: what is sent is hashed
 * as it comes, up to the length that the list of files says. A server that cannot be reached, that answers with an error
 * other than “not found”, or with something that cannot be read, ends the look: what it has is then not known.
 */
export function webSource(address: URL, patience: Patience = usual): ReleaseSource {
  const base = new URL(address);
  base.hash = '';
  base.search = '';
  base.pathname = base.pathname.replace(/(\/index\.html)?\/?$/, '/');
  const until = AbortSignal.timeout(patience.whole);
  const get = (path: string, most: number, take: (chunk: Uint8Array) => void) =>
    receive(new URL(encodePath(path), base), most, take, { ...patience, until });
  return {
    text: async (path, most) => {
      // One piece of memory, of which the system gives what is written to: a list may be large, and copies add up.
      const bytes = Buffer.allocUnsafeSlow(most + 1);
      let length = 0;
      const received = await get(path, most, (chunk) => {
        bytes.set(chunk, length);
        length += chunk.length;
      });
      if (received === null) return null;
      return bytes.toString('utf8', 0, length);
    },
    digest: async (path, bytes) => {
      const { take, digest } = hasher();
      const received = await get(path, bytes, take);
      return received === null ? null : { ...received, sha256: digest() };
    },
    paths: null,
  };
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
