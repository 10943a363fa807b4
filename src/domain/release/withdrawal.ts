import type { ShelfList } from './manifest.ts';
import type { ReleaseRecord } from './release.ts';

type Listed = ShelfList['releases'][number];

/**
 * What history keeps of a release that was withdrawn and that no standing release after it tells of: that it was, when, and
 * which revisions it brought. Its words and its numbers are not repeated: they may be why it was withdrawn.
 */
function withdrawnRecord({ id, published, withdrawn }: Listed): ReleaseRecord | null {
  if (withdrawn === undefined) return null;
  const { on, reason, role, previous, editions } = withdrawn;
  return {
    id,
    published,
    previous: previous === null ? null : { ...previous },
    editions: editions.map((revision) => ({ ...revision, reason: '' })),
    corrections: [],
    withdrawn: { on, reason, role },
  };
}

/**
 * The whole history of a shelf, newest first: what its newest standing release tells, marked where a release was withdrawn since, and
 * before it what was withdrawn after it. `told` is empty where no release stands.
 */
export function historyWith(
  told: readonly ReleaseRecord[],
  listed: readonly Listed[],
): readonly ReleaseRecord[] {
  const newest = listed.findIndex(({ id }) => id === told[0]?.id);
  const after = listed.slice(newest + 1).flatMap((release) => withdrawnRecord(release) ?? []);
  const withdrawn = new Map(listed.map((release) => [release.id, release.withdrawn]));
  const marked = told.map((record) => {
    const since = withdrawn.get(record.id);
    if (since === undefined) return record;
    const { on, reason, role } = since;
    return { ...record, withdrawn: { on, reason, role } };
  });
  return [...after.toReversed(), ...marked];
}
