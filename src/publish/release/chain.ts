import type { Withdrawal } from '../../domain/release/manifest.ts';
import type { PreviousRelease } from '../../domain/release/release.ts';
import { addresses } from '../addresses.ts';
import { shelved } from './shelved-release.ts';
import type { Link } from './trust.ts';
import type { Fault } from './verdict.ts';
import type { ReleaseVerdict } from './verify-release.ts';

/** A release in its folder on the shelf. */
export interface KeptRelease {
  readonly id: string;
  /** What the list says of it: the hash of its manifest, whether it is signed, and why it is not. */
  readonly listed: {
    readonly sha256: string;
    readonly signed: boolean;
    readonly unsigned: string | undefined;
  };
  readonly verdict: ReleaseVerdict;
  /** Set where it was taken off the shelf; nothing of it is read then. */
  readonly withdrawn: Withdrawal | undefined;
}

/** Whether each release is the one that the list names and follows the one before, and the top is the newest that stands. */
export function chainFaults(kept: readonly KeptRelease[], top: ReleaseVerdict): readonly Fault[] {
  const links = kept.flatMap((release, index) => linkFaults(release, kept[index - 1]));
  const newest = kept.findLast(({ withdrawn }) => withdrawn === undefined);
  if (newest === undefined || top.sha256 === null || top.sha256 === newest.listed.sha256) {
    return links;
  }
  const says = `is not that of the newest release, ${newest.id}`;
  return [{ kind: 'chain', path: addresses.manifest, says }, ...links];
}

/** What a release says of keys, and what the list adds to it. */
export function linkOf({ id, listed, verdict, withdrawn }: KeptRelease): Link {
  if (withdrawn !== undefined) {
    const { keys, publicKey } = withdrawn;
    return { id, keys, publicKey, unsigned: undefined, isHere: false, isBroken: false };
  }
  const link = aloneLink(id, verdict);
  return { ...link, unsigned: link.unsigned ?? listed.unsigned };
}

/** What a release says of keys by itself. */
export function aloneLink(id: string, { manifest, isSignatureGood }: ReleaseVerdict): Link {
  return {
    id,
    keys: manifest?.keys ?? [],
    publicKey: manifest?.publicKey ?? null,
    unsigned: manifest?.unsigned,
    isHere: manifest !== null,
    isBroken: isSignatureGood === false,
  };
}

function linkFaults(release: KeptRelease, before: KeptRelease | undefined): readonly Fault[] {
  const { id, listed, verdict, withdrawn } = release;
  if (withdrawn !== undefined) {
    return misfollows(withdrawn.previous, before).map((says) => ({
      kind: 'chain',
      path: addresses.releaseList,
      says: `says of ${id}, which was withdrawn, that it ${says}`,
    }));
  }
  const path = shelved(id, addresses.manifest);
  const found: string[] = [];
  if (verdict.sha256 !== null && verdict.sha256 !== listed.sha256) {
    found.push(`is not the one that ${addresses.releaseList} names`);
  }
  const { manifest } = verdict;
  if (manifest !== null) {
    if (manifest.id !== id) found.push(`says that it is ${manifest.id}`);
    found.push(...misfollows(manifest.previous, before));
    if (listed.signed !== (manifest.publicKey !== null)) {
      found.push(
        `is ${listed.signed ? 'not ' : ''}signed, and ${addresses.releaseList} says otherwise`,
      );
    }
  }
  return found.map((says) => ({ kind: 'chain', path, says }));
}

function misfollows(
  previous: PreviousRelease | null,
  before: KeptRelease | undefined,
): readonly string[] {
  if ((previous?.sha256 ?? null) === (before?.listed.sha256 ?? null)) return [];
  return [
    before === undefined
      ? 'names a release before it that is not here'
      : `does not follow ${before.id}`,
  ];
}
