import { basename, dirname, join, resolve } from 'node:path';

/** A shelf, and what lies beside it while it is written to. All paths are whole. */
export interface Places {
  readonly out: string;
  /** The whole new top with the folders of the releases that are new: what takes the place of `out`. */
  readonly next: string;
  /** What lay at `out` before, while it is switched and until it is taken away. */
  readonly former: string;
}

/** Where the shelf at `out` is, and what its working folder `.<name>.answerable` beside it holds. */
export function placesOf(out: string): Places {
  const target = resolve(out);
  const work = join(dirname(target), `.${basename(target)}.answerable`);
  return { out: target, next: join(work, 'next'), former: join(work, 'former') };
}

/**
 * Where the folder of a release may lie: at any moment it is in exactly one of these, so that whoever reads a release
 * while another is published looks through them in turn.
 */
export function releaseFolders(out: string, release: string): readonly string[] {
  const { out: target, next, former } = placesOf(out);
  return [target, next, former].map((top) => join(top, 'releases', release));
}
