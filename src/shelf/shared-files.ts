import { linkSync } from 'node:fs';
import { Inside } from './door/inside.ts';
import { readWithStat } from './door/read-small.ts';
import { codeOf } from './system-error.ts';

/** Whether a file may get a second name, by the names that it has and its mode. */
type MayShare = (file: { readonly links: number; readonly mode: number }) => boolean;

/** A file of a release is never written to again, so that releases can share it: their own are read-only. */
export const readOnly: MayShare = ({ mode }) => (mode & 0o222) === 0;

/** A file of the top that goes away; one that lies elsewhere too stays what that other is. */
export const only: MayShare = ({ links }) => links === 1;

/** Files that were published before: what is equal to them need not be written again. */
export class SharedFiles {
  readonly #inside: Inside;
  readonly #may: MayShare;

  constructor(folder: string, may: MayShare) {
    this.#inside = new Inside(folder);
    this.#may = may;
  }

  /**
   * Gives the file at a path there a second name, where it holds just these bytes now. What somebody altered since is
   * not equal, and stays where it is.
   */
  share(path: string, content: Uint8Array, to: string): { equal: boolean; linked: boolean } {
    const from = this.#inside.find(path);
    const there = from === null ? null : readWithStat(from, content.length);
    const equal = there?.bytes.equals(content) ?? false;
    if (from === null || there === null || !equal) return { equal: false, linked: false };
    return { equal, linked: this.#may(there) && link(from, to) };
  }
}

/** Some disks know no second names, and all have a greatest number of them. */
const unlinkable = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV']);

function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (unlinkable.has(codeOf(error))) return false;
    throw error;
  }
}
