import { basename, dirname, join, resolve } from 'node:path';

/** A shelf, and what lies beside it while it is written to. All paths are whole. */
export interface Places {
  readonly out: string;
  /** The folder that holds the shelf. */
  readonly parent: string;
  /** The working folder: there only while somebody writes, or after somebody was cut off. */
  readonly work: string;
  /** Who writes. */
  readonly lock: string;
  /** The whole new top with the folders of the releases that are new: what takes the place of `out`. */
  readonly next: string;
  /** What changes inside releases that are kept: `new/<id>/<path>`, and as it was: `former/<id>/<path>`. */
  readonly around: string;
  /** What the switch does: there once all of it is written. */
  readonly plan: string;
  /** What lay at `out` before, while it is switched and until it is taken away. */
  readonly former: string;
}

/** Names in a working folder; of a lock that is being taken there are others, which begin with it. */
const names = {
  lock: 'lock',
  next: 'next',
  around: 'around',
  plan: 'plan.json',
  former: 'former',
} as const;

/** Where the shelf at `out` is, and its working folder `.<name>.answerable` beside it. */
export function placesOf(out: string): Places {
  const target = resolve(out);
  const parent = dirname(target);
  const work = join(parent, `.${basename(target)}.answerable`);
  return {
    out: target,
    parent,
    work,
    lock: join(work, names.lock),
    next: join(work, names.next),
    around: join(work, names.around),
    plan: join(work, names.plan),
    former: join(work, names.former),
  };
}

/** Whether a working folder may hold something of this name. */
export function belongsToWork(name: string): boolean {
  return /^lock(\.\d+(\.old)?)?$/.test(name) || Object.values<string>(names).includes(name);
}

/**
 * Where the folder of a release may lie: at any moment it is in exactly one of these, so that whoever reads a release
 * while another is published looks through them in turn.
 */
export function releaseFolders(out: string, release: string): readonly string[] {
  const { out: target, next, former } = placesOf(out);
  return [target, next, former].map((top) => join(top, 'releases', release));
}

/** An id of a release has one form: `2024-06-r2`, or `none` where there is no edition yet. */
export const releaseId = /^(\d{4}-\d{2}-r\d{1,6}|none)$/;
