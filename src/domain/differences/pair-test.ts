import type { Behind } from '../measures/behind.ts';
import { compareCounts } from '../statistics/compare-counts.ts';
import { sharesByChance } from '../statistics/compare-shares.ts';
import type { Dispersion } from '../statistics/dispersion.ts';
import { studentTwoSided } from '../statistics/student.ts';

/**
 * How often chance alone puts two figures at least this far apart, were there no difference: exactly, of two counts or
 * rates by all events of both, of two shares by Fisher's test. Where the months show that such figures vary by more
 * than single events do, by the quasi-likelihood test with their dispersion, which is never the stronger claim.
 * Null where they are not of one kind, and where the test cannot be made.
 */
export function pairByChance(
  one: Behind,
  other: Behind,
  dispersion: Dispersion | null,
): number | null {
  const exact = exactly(one, other);
  if (exact === null || dispersion === null || dispersion.times <= 1) return exact;
  const quasi = withDispersion(one, other, dispersion);
  return quasi === null ? null : Math.max(exact, quasi);
}

function exactly(one: Behind, other: Behind): number | null {
  if (one.kind === 'events' && other.kind === 'events') return compareCounts(one, other)?.p ?? null;
  if (one.kind === 'share' && other.kind === 'share') return sharesByChance(one, other);
  return null;
}

/** The score test with the pooled rate or share, its variance so many times as large. */
function withDispersion(one: Behind, other: Behind, { times, degrees }: Dispersion): number | null {
  const [a, b] = [partsOf(one), partsOf(other)];
  const pooled = (a.number + b.number) / (a.of + b.of);
  const variance = one.kind === 'share' ? pooled * (1 - pooled) : pooled;
  const error = Math.sqrt(times * variance * (1 / a.of + 1 / b.of));
  if (error === 0) return 1;
  return studentTwoSided((a.number / a.of - b.number / b.of) / error, degrees);
}

function partsOf(behind: Behind): { readonly number: number; readonly of: number } {
  return behind.kind === 'share'
    ? { number: behind.successes, of: behind.trials }
    : { number: behind.events, of: behind.exposure };
}
