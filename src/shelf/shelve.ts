import type { ShelfList, Signed } from '../domain/release/manifest.ts';
import { addresses } from '../publish/addresses.ts';
import type { OutputFile } from '../publish/output.ts';
import { entryOf, shelfListOf } from '../publish/release/manifest.ts';
import { shelfFiles } from '../publish/release/shelf-files.ts';
import type { ShelvedRelease } from '../publish/release/shelved-release.ts';
import { signedText } from '../publish/release/signed.ts';
import { sha256 } from './cryptography.ts';
import type { Hold } from './hold.ts';
import type { MadeRelease } from './make-release.ts';
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
    return finish(stage, made, { earlier, seal: shelf.seal, fresh });
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

  carryOut(seal: SealList): void {
    const last = this.#last;
    if (last === null) return;
    const earlier = this.#earlier;
    staging(this.#hold, () => finish(this.#stage, last, { earlier, seal, fresh: 0 }));
  }
}

function finish(
  stage: Stage,
  { publication, shelved, files }: MadeRelease,
  rest: {
    readonly earlier: readonly ShelvedRelease[];
    readonly seal: SealList;
    readonly fresh: number;
  },
): PutFiles {
  const releases = [shelved, ...rest.earlier];
  const around = shelfFiles(releases, publication);
  const entries = around.map((file) => entryOf(file, sha256));
  const list: OutputFile = {
    path: addresses.releaseList,
    content: signedText(rest.seal(shelfListOf(releases, entries))),
  };
  const shelf = [...around, list];
  stage.top(files);
  const written = rest.fresh + stage.around(shelf);
  stage.carryOut();
  return { written, files: files.length + shelf.length };
}

/** The releases before one, as the shelf tells of them: each names the manifest of the one before. */
export function earlierReleases(
  { publication }: Pick<MadeRelease, 'publication'>,
  isSigned: (release: string) => boolean,
): readonly ShelvedRelease[] {
  const { history } = publication.release;
  return history.slice(1).map((record, index) => ({
    record,
    manifestSha256: history[index]?.previous?.sha256 ?? '',
    signed: isSigned(record.id),
  }));
}
