import { crc32, inflateRawSync } from 'node:zlib';
import { accept, type Outcome } from '../outcome.ts';
import { damaged, encrypted, tooLarge } from './refusals.ts';
import { type Entry, readDirectory } from './zip-directory.ts';

export interface Zip {
  readonly names: readonly string[];
  /**
   * The content of one file, or null where there is none of that name. Refuses more than
   * `mostBytes`, and whatever disagrees with its size and checksum in the directory: a flipped bit
   * must never become another number.
   */
  extract(name: string, mostBytes: number): Outcome<Uint8Array | null>;
}

const stored = 0;
const deflated = 8;

/** Opens a zip archive by its directory. */
export function openZip(bytes: Uint8Array): Outcome<Zip> {
  const directory = readDirectory(bytes);
  if (directory === null) return damaged();
  return accept({
    names: [...directory.keys()],
    extract(name, mostBytes) {
      const entry = directory.get(name);
      return entry === undefined ? accept(null) : extract(bytes, entry, mostBytes);
    },
  });
}

function extract(bytes: Uint8Array, entry: Entry, mostBytes: number): Outcome<Uint8Array> {
  if (entry.encrypted) return encrypted();
  if (entry.size > mostBytes) return tooLarge();
  const end = entry.start + entry.compressedSize;
  if (end > bytes.length) return damaged();
  const content = unpack(bytes.subarray(entry.start, end), entry);
  if (content === null || content.length !== entry.size) return damaged();
  return crc32(content) === entry.checksum ? accept(content) : damaged();
}

function unpack(packed: Uint8Array, entry: Entry): Uint8Array | null {
  if (entry.method === stored) return packed;
  if (entry.method !== deflated) return null;
  if (entry.size === 0) return new Uint8Array(0);
  try {
    // Inflating stops at the size that the directory declares, however much more would come.
    return inflateRawSync(packed, { maxOutputLength: entry.size });
  } catch {
    return null;
  }
}
