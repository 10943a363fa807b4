import type { ShelfList, Signed } from '../domain/release/manifest.ts';
import { addresses } from '../publish/addresses.ts';
import type { OutputFile } from '../publish/output.ts';
import { entryOf, shelfListOf } from '../publish/release/manifest.ts';
import { shelfFiles } from '../publish/release/shelf-files.ts';
import type { ShelvedRelease } from '../publish/release/shelved-release.ts';
import { signedText } from '../publish/release/signed.ts';
import { sha256 } from './cryptography.ts';
import type { MadeRelease } from './make-release.ts';
import { type PutFiles, putRelease } from './put-release.ts';

/** What lay on the shelf before. */
export interface FormerShelf {
  readonly id: string;
  /** Paths of the release at its top. */
  readonly paths: readonly string[];
}

/**
 * Puts a release on its shelf, and brings up to date what the shelf tells of all releases. `earlier` are those before it,
 * newest first.
 */
export function shelve(
  out: string,
  made: MadeRelease,
  earlier: readonly ShelvedRelease[],
  shelf: {
    readonly former: FormerShelf | null;
    readonly seal: (list: ShelfList) => Signed<ShelfList>;
  },
): PutFiles {
  const releases = [made.shelved, ...earlier];
  const around = shelfFiles(releases, made.publication);
  const entries = around.map((file) => entryOf(file, sha256));
  const list: OutputFile = {
    path: addresses.releaseList,
    content: signedText(shelf.seal(shelfListOf(releases, entries))),
  };
  const { id } = made.publication.release;
  return putRelease(out, {
    id,
    files: made.files,
    shelf: [...around, list],
    former: shelf.former,
  });
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
