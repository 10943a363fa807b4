import type { Publication } from '../../domain/publication/publication.ts';
import type { Instant } from '../../domain/time/instant.ts';

/** When an edition appeared first, and when its newest revision did. */
export interface Appeared {
  readonly edition: string;
  readonly first: Instant;
  readonly last: Instant;
}

/** Every edition that was ever released, newest release first, also one that this publication does not show. */
export function appearedEditions({
  release,
}: Pick<Publication, 'release'>): ReadonlyMap<string, Appeared> {
  const appeared = new Map<string, Appeared>();
  for (const { editions } of release.history) {
    for (const { edition, published } of editions) {
      const { last } = appeared.get(edition) ?? { last: published };
      appeared.set(edition, { edition, first: published, last });
    }
  }
  return appeared;
}
