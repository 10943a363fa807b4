import type { ShelfList } from '../domain/release/manifest.ts';
import type { ReleaseRecord } from '../domain/release/release.ts';
import type { ShelvedRelease } from '../publish/release/shelved-release.ts';

/** What the list of a shelf says of one release. */
export type Listed = ShelfList['releases'][number];

/** The releases of a list, given oldest first, with what history tells of each; newest first. */
export function shelvedOf(
  listed: readonly Listed[],
  history: readonly ReleaseRecord[],
): readonly ShelvedRelease[] {
  const records = new Map(history.map((record) => [record.id, record]));
  return listed
    .toReversed()
    .map(({ id, published, sha256: hash, signed, unsigned, withdrawn }) => ({
      record: records.get(id) ?? { id, published, previous: null, editions: [], corrections: [] },
      manifestSha256: hash,
      signed,
      ...(unsigned === undefined ? {} : { unsigned }),
      ...(withdrawn === undefined ? {} : { withdrawn }),
    }));
}
