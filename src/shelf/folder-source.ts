import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { ReleaseSource } from '../publish/release/verdict.ts';
import { Inside } from './door/inside.ts';
import { readSmall } from './door/read-small.ts';
import { walk } from './walk.ts';

/**
 * A release in a folder. A file with several names is hashed once. Links, to files and to folders, are listed and not
 * followed: what is published consists of files, and of what lies there.
 */
export function folderSource(directory: string): ReleaseSource {
  const hashed = new Map<string, Digest>();
  const inside = new Inside(directory);
  return {
    text: (path) => Promise.resolve(textOf(inside.find(path))),
    digest: (path) => Promise.resolve(digestOf(inside.find(path), hashed)),
    paths: () => walk(directory).map(({ path }) => path),
  };
}

/** No list of a release is as large as the one, and no file as the other: larger ones are not read through. */
const most = { text: 64 * 1024 * 1024, file: 512 * 1024 * 1024 };

function textOf(file: string | null): string | null {
  return file === null ? null : (readSmall(file, most.text)?.toString() ?? null);
}

type Digest = NonNullable<Awaited<ReturnType<ReleaseSource['digest']>>>;

function digestOf(path: string | null, hashed: Map<string, Digest>): Digest | null {
  const file = path === null ? null : open(path);
  if (file === null) return null;
  try {
    const stat = fstatSync(file, { bigint: true });
    if (!stat.isFile()) return null;
    const name = `${stat.dev}:${stat.ino}`;
    const digest = hashed.get(name) ?? hashOf(file, Number(stat.size));
    hashed.set(name, digest);
    return digest;
  } catch {
    return null;
  } finally {
    closeSync(file);
  }
}

function hashOf(file: number, size: number): Digest {
  if (size > most.file) return { bytes: size, sha256: '' };
  const hash = createHash('sha256');
  const chunk = Buffer.allocUnsafe(Math.max(1, Math.min(size + 1, 1024 * 1024)));
  let bytes = 0;
  for (let read = -1; read !== 0; bytes += read) {
    read = readSync(file, chunk, 0, chunk.length, null);
    hash.update(chunk.subarray(0, read));
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** A link is not followed, and a pipe not waited for. */
function open(path: string): number | null {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
  try {
    return openSync(path, O_RDONLY | (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0));
  } catch {
    return null;
  }
}
