import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { OutputFile } from '../publish/output.ts';
import { replaceFolder } from './replace-folder.ts';
import { asUserError } from './site-place.ts';
import { Stage } from './stage.ts';
import { Folders, linkFile, writeFiles } from './write-files.ts';

/** A release as it is to lie on the shelf. */
export interface ReleaseToPut {
  readonly id: string;
  /** Everything that it consists of, its manifest included. */
  readonly files: readonly OutputFile[];
  /** What tells of all releases: at the top, and in the folder of each. */
  readonly shelf: readonly OutputFile[];
  /** Paths of the release that lies at the top now, where there is one. */
  readonly former: { readonly id: string; readonly paths: readonly string[] } | null;
}

/** How many files were written, and how many there are. Second names are not counted. */
export interface PutFiles {
  readonly written: number;
  readonly files: number;
}

/**
 * Puts a release at the top of a shelf and into its own folder `releases/<id>/`. On a shelf that has releases only
 * the files that differ are written, and files of other releases are never touched.
 */
export function putRelease(out: string, release: ReleaseToPut): PutFiles {
  const files = release.files.length + release.shelf.length;
  if (release.former === null) {
    return { written: replaceFolder(out, (fresh) => writeWhole(fresh, release)), files };
  }
  try {
    return { written: writeDifferences(resolve(out), release, release.former), files };
  } catch (error) {
    throw asUserError(error, out);
  }
}

function writeWhole(site: string, { id, files, shelf }: ReleaseToPut): number {
  const written = writeFiles(site, files) + writeFiles(site, shelf);
  const folders = new Folders(site);
  for (const { path } of files) {
    const kept = keptAt(id, path);
    folders.makeFor(kept);
    linkFile(join(site, path), join(site, kept));
  }
  return written;
}

function writeDifferences(
  site: string,
  { id, files, shelf }: ReleaseToPut,
  former: { readonly id: string; readonly paths: readonly string[] },
): number {
  const stage = new Stage(site);
  const now = new Set([...files, ...shelf].map(({ path }) => path));
  for (const path of former.paths.filter((path) => !now.has(path))) {
    stage.remove(path);
    if (former.id === id) stage.remove(keptAt(id, path));
  }
  let written = 0;
  for (const { path, content } of files) {
    const same = holds(join(site, path), content);
    if (!same) stage.put(path, content);
    if (!same) written += 1;
    const kept = keptAt(id, path);
    if (!same || !isSameFile(join(site, path), join(site, kept), content)) stage.link(path, kept);
  }
  for (const { path, content } of shelf) {
    if (holds(join(site, path), content)) continue;
    stage.put(path, content);
    written += 1;
  }
  stage.carryOut();
  return written;
}

/** Where a file of a release stays for good. */
export function keptAt(release: string, path: string): string {
  return `releases/${release}/${path}`;
}

function holds(file: string, content: string | Uint8Array): boolean {
  const there = read(file);
  return there?.equals(typeof content === 'string' ? Buffer.from(content) : content) ?? false;
}

function read(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

/** True where the second name leads to the same bytes: the same file, or a copy of it. */
function isSameFile(file: string, kept: string, content: string | Uint8Array): boolean {
  const second = statSync(kept, { throwIfNoEntry: false });
  if (second === undefined) return false;
  return statSync(file).ino === second.ino || holds(kept, content);
}
