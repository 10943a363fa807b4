import type { ShelfList, Signed } from '../domain/release/manifest.ts';
import { historyWith } from '../domain/release/withdrawal.ts';
import { addresses } from '../publish/addresses.ts';
import type { OutputFile } from '../publish/output.ts';
import { entryOf, shelfListOf } from '../publish/release/manifest.ts';
import { shelfFiles } from '../publish/release/shelf-files.ts';
import type { ShelvedRelease } from '../publish/release/shelved-release.ts';
import { signedText } from '../publish/release/signed.ts';
import { sha256 } from './cryptography.ts';
import type { Hold } from './hold.ts';
import type { MadeRelease } from './make-release.ts';
import { type Listed, shelvedOf } from './shelved-of.ts';
import { type FormerShelf, Stage, staging } from './stage.ts';

/** How many files were written, and how many there are. Second names are not counted. */
interface PutFiles {
  readonly written: number;
  readonly files: number;
}

/** Gives the list of a shelf its digest, and its signature or none. */
type SealList = (list: ShelfList) => Signed<ShelfList>;

/**
 * Puts a release on its shelf, at the top and in a folder of its own, and brings up to date what the shelf tells of all
 * releases: all of it at once. `earlier` are those before it, newest first.
 */
export function shelve(
  hold: Hold,
  made: MadeRelease,
  earlier: readonly ShelvedRelease[],
  shelf: { readonly former: FormerShelf | null; readonly seal: SealList },
): PutFiles {
  return staging(hold, () => {
    const stage = new Stage(hold, shelf.former);
    const fresh = stage.release(made.publication.release.id, made.files);
    return finish(stage, made, { releases: [made.shelved, ...earlier], seal: shelf.seal, fresh });
  });
}

/** Releases that are made one after another, oldest first, for a shelf that appears when the last is there. */
export class NewShelf {
  readonly #hold: Hold;
  readonly #stage: Stage;
  #last: MadeRelease | null = null;
  #earlier: readonly ShelvedRelease[] = [];

  constructor(hold: Hold) {
    this.#hold = hold;
    this.#stage = staging(hold, () => new Stage(hold, null));
  }

  add(made: MadeRelease): void {
    staging(this.#hold, () => this.#stage.release(made.publication.release.id, made.files));
    if (this.#last !== null) this.#earlier = [this.#last.shelved, ...this.#earlier];
    this.#last = made;
  }

  /** `listed` is what the list says of all releases, also of those that were withdrawn and cannot be made again. */
  carryOut(seal: SealList, listed: readonly Listed[] = []): void {
    const last = this.#last;
    if (last === null) return;
    const made = [last.shelved, ...this.#earlier];
    const isWhole = listed.every(({ withdrawn }) => withdrawn === undefined);
    const releases = isWhole ? made : amongWithdrawn(last, made, listed);
    staging(this.#hold, () => finish(this.#stage, last, { releases, seal, fresh: 0 }));
  }
}

function finish(
  stage: Stage,
  { publication, files }: MadeRelease,
  rest: {
    readonly releases: readonly ShelvedRelease[];
    readonly seal: SealList;
    readonly fresh: number;
  },
): PutFiles {
  const { releases } = rest;
  const around = shelfFiles(releases, publication);
  const entries = around.map((file) => entryOf(file, sha256));
  const list: OutputFile = {
    path: addresses.releaseList,
    content: signedText(rest.seal(shelfListOf(releases, entries))),
  };
  const shelf = [...around, list];
  for (const { record, withdrawn } of releases)
    if (withdrawn !== undefined) stage.withdraw(record.id);
  const instead = new Set(shelf.map(({ path }) => path));
  stage.top(files.filter(({ path }) => !instead.has(path)));
  const written = rest.fresh + stage.around(shelf);
  stage.carryOut();
  return { written, files: files.length + shelf.length };
}

/** The releases before one, as the shelf tells of them: each names the manifest of the one before. */
export function earlierReleases(
  { publication }: Pick<MadeRelease, 'publication'>,
  listed: ReadonlyMap<string, Listed>,
): readonly ShelvedRelease[] {
  const { history } = publication.release;
  return history.slice(1).map((record, index) => ({
    record,
    manifestSha256: history[index]?.previous?.sha256 ?? '',
    ...standingOf(listed.get(record.id)),
  }));
}

function standingOf(
  listed: Listed | undefined,
): Pick<ShelvedRelease, 'signed' | 'unsigned' | 'withdrawn'> {
  return {
    signed: listed?.signed ?? false,
    ...(listed?.unsigned === undefined ? {} : { unsigned: listed.unsigned }),
    ...(listed?.withdrawn === undefined ? {} : { withdrawn: listed.withdrawn }),
  };
}

/** Releases that were made again, in their places among those that were withdrawn; newest first. */
function amongWithdrawn(
  last: MadeRelease,
  made: readonly ShelvedRelease[],
  listed: readonly Listed[],
): readonly ShelvedRelease[] {
  const again = new Map(made.map(({ record, manifestSha256 }) => [record.id, manifestSha256]));
  const history = historyWith(last.publication.release.history, listed);
  return shelvedOf(listed, history).map((release) => ({
    ...release,
    manifestSha256: again.get(release.record.id) ?? release.manifestSha256,
  }));
}
