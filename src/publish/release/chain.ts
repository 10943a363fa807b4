import type { Manifest, ShelfList, Signed } from '../../domain/release/manifest.ts';
import { addresses } from '../addresses.ts';
import { shelved } from './shelved-release.ts';
import type { Fault } from './verdict.ts';
import type { ReleaseVerdict } from './verify-release.ts';

/** A release in its folder on the shelf. */
export interface KeptRelease {
  readonly id: string;
  /** What the list says of its manifest. */
  readonly sha256: string;
  readonly verdict: ReleaseVerdict;
}

/** Whether each release is the one that the list names and follows the one before, and the top is the last. */
export function chainFaults(
  kept: readonly KeptRelease[],
  top: ReleaseVerdict,
  list: Signed<ShelfList>,
): readonly Fault[] {
  const { releases } = list;
  const links = [
    ...kept.flatMap((release, index) => linkFaults(release, kept[index - 1])),
    ...listFaults(list, top),
  ];
  const newest = releases.at(-1);
  if (newest === undefined || top.sha256 === null || top.sha256 === newest.sha256) return links;
  const says = `is not that of the newest release, ${newest.id}`;
  return [{ kind: 'chain', path: addresses.manifest, says }, ...links];
}

/** Whoever signs a release signs the list that it is put on: another key tells of another hand. */
function listFaults({ signature }: Signed<ShelfList>, { manifest }: ReleaseVerdict): Fault[] {
  const newest = manifest?.signature?.publicKey ?? null;
  if (manifest === null || signature === null || signature.publicKey === newest) return [];
  const says = `is signed with another key than ${manifest.id}`;
  return [{ kind: 'signature', path: addresses.releaseList, says }];
}

function linkFaults(
  { id, sha256, verdict }: KeptRelease,
  before: KeptRelease | undefined,
): readonly Fault[] {
  const path = shelved(id, addresses.manifest);
  const found: string[] = [];
  if (verdict.sha256 !== null && verdict.sha256 !== sha256) {
    found.push(`is not the one that ${addresses.releaseList} names`);
  }
  const { manifest } = verdict;
  if (manifest !== null) found.push(...misplaced(manifest, id, before));
  return found.map((says) => ({ kind: 'chain', path, says }));
}

function misplaced(
  manifest: Signed<Manifest>,
  id: string,
  before: KeptRelease | undefined,
): readonly string[] {
  const found: string[] = [];
  if (manifest.id !== id) found.push(`says that it is ${manifest.id}`);
  if ((manifest.previous?.sha256 ?? null) !== (before?.sha256 ?? null)) {
    found.push(
      before === undefined
        ? 'names a release before it that is not here'
        : `does not follow ${before.id}`,
    );
  }
  if (isForeignKey(manifest, before?.verdict.manifest ?? null)) {
    found.push(`is signed with a key that ${before?.id} did not name`);
  }
  return found;
}

/** A release is signed with a key that the release before names: so one key hands over to the next. */
function isForeignKey(
  { signature }: Signed<Manifest>,
  before: Pick<Manifest, 'body'> | null,
): boolean {
  const keys = before?.body.keys ?? [];
  return signature !== null && keys.length > 0 && !keys.includes(signature.publicKey);
}
