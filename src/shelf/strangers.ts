import { copyFileSync, linkSync, readlinkSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { kindOf } from './kind-of.ts';
import { releaseId } from './places.ts';
import { codeOf } from './system-error.ts';
import { UserError } from './user-error.ts';
import { type Found, walk } from './walk.ts';
import type { Folders } from './write-files.ts';

/** Where version 0.1.0 prepared its changes: nothing in it is believed, and it does not move on. */
const incoming = '.incoming';

/**
 * What lies in a site beside what was published: a robots.txt, say, or the settings of a web server. The folders of
 * releases are not looked into, but for that of `made`, which is made anew.
 */
export function strangersIn(
  site: string,
  published: ReadonlySet<string>,
  made: string,
): readonly Found[] {
  const staysWhole = (folder: string) => {
    const id = /^releases\/([^/]+)$/.exec(folder)?.[1];
    return folder === incoming || (id !== undefined && id !== made && releaseId.test(id));
  };
  const found = walk(site, staysWhole).filter(({ path }) => !published.has(path));
  const odd = found.find(
    ({ path, kind }) => kind === 'other' || (kind === 'link' && /^releases(\/[^/]+)?$/.test(path)),
  );
  if (odd === undefined) return found;
  throw new UserError(
    `${join(site, odd.path)} is ${odd.kind === 'link' ? 'a link, where a folder belongs' : 'neither a file nor a folder'}: take it away, then say the command again.`,
  );
}

/** Has what is not ours in the new site too: the same file under a second name, the same link. */
export function carryOver(
  found: readonly Found[],
  { site, next, folders }: { site: string; next: string; folders: Folders },
): void {
  for (const { path, kind } of found) {
    try {
      folders.makeFor(path);
      if (kind === 'link') symlinkSync(readlinkSync(join(site, path)), join(next, path));
      else secondName(join(site, path), join(next, path));
    } catch (error) {
      // Where the release has a file of that name, it is the release’s.
      const isFile = kindOf(join(next, path)) === 'file';
      if (codeOf(error) === 'EEXIST' && isFile) continue;
      if (!['EEXIST', 'ENOTDIR'].includes(codeOf(error))) throw error;
      throw new UserError(
        `${join(site, path)} lies where the release needs the place: move it elsewhere.`,
      );
    }
  }
}

function secondName(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (['EEXIST', 'ENOTDIR', 'ENOSPC'].includes(codeOf(error))) throw error;
    copyFileSync(from, to);
  }
}
