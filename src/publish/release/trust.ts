import { addresses } from '../addresses.ts';
import { shelved } from './shelved-release.ts';
import type { Fault } from './verdict.ts';

/** What a release says of keys, as far as it can be read. */
export interface Link {
  readonly id: string;
  /** The keys that its body signs with, by its own words. */
  readonly keys: readonly string[];
  /** The key that it is signed with; null where nobody signed. */
  readonly publicKey: string | null;
  /** True where the signature is not of what it says: that is a fault already, and hands nothing over. */
  readonly isBroken: boolean;
  /** Why nobody signed, where that is said. */
  readonly unsigned: string | undefined;
  /** False where it was withdrawn: then its own words are gone, and no signature can be tried. */
  readonly isHere: boolean;
}

/** Who may sign after a release; null as long as nobody has signed, and no key was named. */
export type Trusted = ReadonlySet<string> | null;

/** What is known of the keys along a chain of releases. */
export interface Trust {
  readonly faults: readonly Fault[];
  /** Who may sign what comes after the newest release, and the list. */
  readonly after: Trusted;
}

/**
 * Follows the keys from release to release, oldest first. The first names its keys itself; each later one is signed with a
 * key that a *signed* release before it named, so that one key hands over to the next and nothing else does: an unsigned
 * release, and one by a foreign key, hand nothing over. `listKey` is that of a good signature of the list.
 */
export function followKeys(links: readonly Link[], listKey: string | null): Trust {
  const steps: Step[] = [];
  for (const link of links) {
    const before = steps.at(-1);
    steps.push(step(link, before?.after ?? null, before?.link));
  }
  const after = steps.at(-1)?.after ?? null;
  const isListed = listKey !== null && (after?.has(listKey) ?? false);
  const lastGood = steps.findLastIndex(({ isGood }) => isGood);
  return {
    after,
    faults: steps.flatMap(({ link, says, lacks }, index): Fault[] => {
      const path = shelved(link.id, addresses.manifest);
      if (says !== null) return [{ kind: 'signature', path, says }];
      if (!lacks || (link.unsigned !== undefined && (isListed || index < lastGood))) return [];
      return [{ kind: 'unsigned', path, says: unsignedSays(link) }];
    }),
  };
}

/** What is wrong with the signature of one release that stands alone. */
export function aloneFault(link: Link): Fault | null {
  const { says, lacks } = step(link, null, undefined);
  const path = addresses.manifest;
  if (says !== null) return { kind: 'signature', path, says };
  return lacks ? { kind: 'unsigned', path, says: unsignedSays(link) } : null;
}

function unsignedSays({ unsigned }: Link): string {
  return unsigned === undefined
    ? 'is signed by nobody, though the body signs its releases'
    : `is signed by nobody, and says why: “${unsigned}”. Nobody who may sign has confirmed that`;
}

interface Step {
  readonly link: Link;
  readonly after: Trusted;
  /** What is wrong with its signature. */
  readonly says: string | null;
  /** True where there ought to be one. */
  readonly lacks: boolean;
  readonly isGood: boolean;
}

function step(link: Link, before: Trusted, former: Link | undefined): Step {
  const { keys, publicKey, isHere, isBroken } = link;
  const named: Trusted = keys.length === 0 ? null : new Set(keys);
  const expected = before ?? named;
  if (isBroken) return { link, after: expected, says: null, lacks: false, isGood: false };
  if (publicKey === null) {
    return { link, after: expected, says: null, lacks: isHere && expected !== null, isGood: false };
  }
  const handsOver = named ?? new Set([publicKey]);
  if (before !== null && !before.has(publicKey)) {
    const says = isHere ? `is signed with a key that ${former?.id} did not name` : null;
    return { link, after: before, says, lacks: false, isGood: false };
  }
  const says =
    isHere && !handsOver.has(publicKey)
      ? 'is signed with a key that it does not name itself'
      : null;
  return { link, after: handsOver, says, lacks: false, isGood: isHere && says === null };
}
