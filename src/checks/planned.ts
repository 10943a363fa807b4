import type { Finding } from '../domain/findings/finding.ts';
import type { Edition, PlannedEdition } from '../domain/publication/publication.ts';
import { formatInstant } from '../domain/time/instant.ts';

/**
 * Editions that were announced for a time before the newest one appeared, and are not there: `planned` holds none that
 * was written. No clock is asked: what is
 * published says how late it is.
 */
export function checkPlanned(
  planned: readonly PlannedEdition[],
  editions: readonly Pick<Edition, 'published'>[],
): readonly Finding[] {
  const newest = editions
    .map(({ published }) => published)
    .toSorted()
    .at(-1);
  if (newest === undefined) return [];
  return planned
    .filter(({ published, status }) => status !== 'cancelled' && published < newest)
    .map(({ edition, published }) => ({
      code: 'planned-date-passed',
      severity: 'warning',
      place: { file: 'body.yaml' },
      says: `The edition ${edition} was announced for ${formatInstant(published)}, and is not there`,
      fix: 'Publish it, announce another time, or set its status to cancelled.',
    }));
}
