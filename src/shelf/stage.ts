import { chmodSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isReleaseId } from '../domain/release/release-id.ts';
import type { OutputFile } from '../publish/output.ts';
import { AroundReleases } from './around-releases.ts';
import type { SwitchPlan } from './door/plan.ts';
import type { Hold } from './hold.ts';
import { isFree } from './kind-of.ts';
import { releasesIn } from './settle.ts';
import { only, readOnly, SharedFiles } from './shared-files.ts';
import { carryOver, strangersIn } from './strangers.ts';
import { switchOver } from './switch.ts';
import { asUserError } from './system-error.ts';
import { UserError } from './user-error.ts';
import { bytesOf, Folders, writeNew } from './write-files.ts';

/** What lay on the shelf before. */
export interface FormerShelf {
  /** Id of the newest release. */
  readonly id: string;
  /** Paths of the files of that release at the top. */
  readonly paths: readonly string[];
}

/**
 * The next state of a shelf, written beside it whole and then put in its place. Nothing on the shelf is touched before
 * {@link Stage.carryOut}.
 */
export class Stage {
  readonly #hold: Hold;
  readonly #former: FormerShelf | null;
  readonly #folders: Folders;
  readonly #top: SharedFiles;
  readonly #made: string[] = [];
  readonly #gone = new Set<string>();
  #like: SharedFiles | null;

  constructor(hold: Hold, former: FormerShelf | null) {
    const { out, next } = hold.places;
    this.#hold = hold;
    this.#former = former;
    this.#folders = new Folders(next);
    this.#top = new SharedFiles(out, only);
    this.#like =
      former === null ? null : new SharedFiles(join(out, 'releases', former.id), readOnly);
  }

  /**
   * The folder of a release that is new or made anew, read-only. A file that is equal in the release before is that
   * file. Returns how many are not.
   */
  release(id: string, files: readonly OutputFile[]): number {
    if (!isReleaseId(id)) throw new UserError(`“${id}” is no id of a release.`);
    const folder = `releases/${id}`;
    const like = this.#like;
    let fresh = 0;
    for (const { path, content } of files) {
      refuseOutside(path);
      const bytes = bytesOf(content);
      const to = this.#place(`${folder}/${path}`);
      const { equal, linked } = like?.share(path, bytes, to) ?? { equal: false, linked: false };
      if (!linked) writeNew(to, bytes, 0o444);
      if (!equal) fresh += 1;
    }
    this.#made.push(id);
    this.#like = new SharedFiles(join(this.#hold.places.next, folder), readOnly);
    return fresh;
  }

  /** Leaves out the folder of a release that was withdrawn: what is to stand there is told around it. */
  withdraw(id: string): void {
    this.#gone.add(id);
  }

  /** The files at the top: never one with a file of a kept release, so that an edit of the top alters no release. */
  top(files: readonly OutputFile[]): void {
    for (const { path, content } of files) {
      refuseOutside(path);
      this.#put(path, bytesOf(content));
    }
  }

  /** What tells of all releases: at the top, and in the folder of each. Returns how many are not as they were. */
  around(files: readonly OutputFile[]): number {
    const { places } = this.#hold;
    const around = new AroundReleases(places, new Set(this.#kept()));
    let fresh = 0;
    for (const { path, content } of files) {
      refuseOutside(path);
      const bytes = bytesOf(content);
      const changed = around.belongs(path) ? around.put(path, bytes) : !this.#put(path, bytes);
      if (changed) fresh += 1;
    }
    return fresh;
  }

  /** Puts what was staged in the place of the shelf. */
  carryOut(): void {
    const { places, disk } = this.#hold;
    if (this.#former !== null) this.#carryOver(this.#former);
    if (!isFree(places.out)) {
      chmodSync(places.next, statSync(places.out).mode & 0o7777);
      const plan: SwitchPlan = {
        format: 'answerable-switch/1',
        made: this.#made,
        kept: [...this.#kept()],
        gone: [...this.#gone],
      };
      writeNew(places.plan, bytesOf(JSON.stringify(plan)));
    }
    disk.flush(places.work);
    switchOver(places, this.#kept(), disk);
  }

  /** The releases whose folders move over as they are. */
  #kept(): readonly string[] {
    const { out } = this.#hold.places;
    return releasesIn(out).filter((id) => !this.#made.includes(id) && !this.#gone.has(id));
  }

  #carryOver({ id, paths }: FormerShelf): void {
    const { out, next } = this.#hold.places;
    const ours = ['standing.css', 'releases/index.html', 'release.json'];
    const own = [...paths, ...ours];
    const published = new Set([
      ...own,
      'releases/index.json',
      ...own.map((path) => `releases/${id}/${path}`),
    ]);
    const made = this.#made.find((release) => release === id) ?? '';
    const found = strangersIn(out, published, made);
    carryOver(found, { site: out, next, folders: this.#folders });
  }

  /** Whether it is as it was. */
  #put(path: string, bytes: Uint8Array): boolean {
    const to = this.#place(path);
    const { equal, linked } = this.#top.share(path, bytes, to);
    if (!linked) writeNew(to, bytes);
    return equal;
  }

  #place(path: string): string {
    this.#folders.makeFor(path);
    return join(this.#hold.places.next, path);
  }
}

/** Whatever a package or a manifest says, nothing is written beside the place that it is written to. */
function refuseOutside(path: string): void {
  if (!/(^|[\\/])\.{0,2}([\\/]|$)|[\0\\:]/.test(path)) return;
  throw new UserError(`“${path}” is no path of a file in a release.`);
}

/** Runs what stages; what the system denies is said in a sentence, and that nothing on the shelf has changed. */
export function staging<T>({ places }: Hold, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const stands = isFree(places.out) ? 'Nothing was written there.' : 'The former site stays.';
    throw asUserError(error, places.out, stands);
  }
}
