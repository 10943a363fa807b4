import type { Publication } from '../domain/publication/publication.ts';
import { continueRelease } from '../domain/release/continue.ts';
import type { ReleaseRefusal } from '../domain/release/refusal.ts';
import type { ShelvedNewest } from './read-shelf.ts';

/** The publication as the release that follows those on a shelf, or why it may not. */
export function nextRelease(
  publication: Publication,
  { manifest, previous, history, figures, before }: ShelvedNewest,
): Publication | ReleaseRefusal {
  return continueRelease(publication, {
    history,
    previous,
    figures: figures(),
    before,
    signed: manifest !== null && manifest.signature !== null,
  });
}
