import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

/** Each file once, by its hash; `shelves.json` says where they lie. */
const packed = unzipSync(readFileSync(new URL('shelves.zip', import.meta.url)));
const places: Readonly<Record<string, Readonly<Record<string, string>>>> = JSON.parse(
  strFromU8(packed['shelves.json'] ?? new Uint8Array()),
);

/**
 * Shelves of two releases as version 0.1.0 wrote them, and the folders that they were published from. `signed` names its
 * key and is signed with it; `unsigned` does neither.
 */
type Written = 'signed' | 'unsigned' | 'signed-folder' | 'unsigned-folder';

/** Puts one of them into a folder. */
export function unpack(written: Written, directory: string): string {
  for (const [path, hash] of Object.entries(places[written] ?? {})) {
    const file = join(directory, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, packed[`blobs/${hash}`] ?? new Uint8Array());
  }
  return directory;
}

/** The key of `signed`, in PEM. */
export function unpackKey(file: string): string {
  writeFileSync(file, packed['key.pem'] ?? new Uint8Array());
  return file;
}
