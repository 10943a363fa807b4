import type { Signing, Verdict } from './verdict.ts';

type Signed = Pick<Verdict, 'releases' | 'list'>;

/**
 * Releases that nobody with such a key vouches for. Whoever signs a release vouches for all before it, whose hashes it
 * names one by one; whoever signs the list, for all that are on it.
 */
export function notVouchedFor(
  { releases, list }: Signed,
  isSuch: (publicKey: string) => boolean,
): readonly Signing[] {
  if (list !== null && isSuch(list)) return [];
  const first = releases.findIndex(({ publicKey }) => publicKey !== null && isSuch(publicKey));
  const before = first === -1 ? releases : releases.slice(0, first);
  return before.filter(({ withdrawn }) => withdrawn === undefined);
}

/** The key that vouches for the newest release: its own, or that of the list; null where it is nobody’s. */
export function voucherOf({ releases, list }: Signed): string | null {
  const newest = releases.find(({ withdrawn }) => withdrawn === undefined);
  return newest?.publicKey ?? list;
}
