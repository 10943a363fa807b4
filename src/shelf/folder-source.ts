import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ReleaseSource } from '../publish/release/verdict.ts';
import { sha256 } from './cryptography.ts';

/**
 * A release in a folder. A file with several names is hashed once. Links that stand for files are listed and not
 * followed: what is published consists of files.
 */
export function folderSource(directory: string): ReleaseSource {
  const hashed = new Map<string, Digest>();
  return {
    text: (path) => Promise.resolve(textOf(join(directory, path))),
    digest: (path) => Promise.resolve(digestOf(join(directory, path), hashed)),
    paths: () =>
      readdirSync(directory, { recursive: true, withFileTypes: true })
        .filter((entry) => !entry.isDirectory())
        .map((entry) => relative(directory, join(entry.parentPath, entry.name)))
        .map((path) => path.split(sep).join('/'))
        .toSorted(),
  };
}

function textOf(file: string): string | null {
  const isFile = lstatSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
  return isFile ? (readFile(file)?.toString() ?? null) : null;
}

type Digest = NonNullable<Awaited<ReturnType<ReleaseSource['digest']>>>;

function digestOf(file: string, hashed: Map<string, Digest>): Digest | null {
  const stat = lstatSync(file, { throwIfNoEntry: false, bigint: true });
  if (!stat?.isFile()) return null;
  const name = `${stat.dev}:${stat.ino}`;
  const known = hashed.get(name);
  if (known !== undefined) return known;
  const content = readFile(file);
  if (content === null) return null;
  const digest = { bytes: content.length, sha256: sha256(content) };
  hashed.set(name, digest);
  return digest;
}

function readFile(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}
