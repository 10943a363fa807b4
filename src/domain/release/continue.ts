import type { Edition } from '../publication/publication.ts';
import { type Release, type ReleasedRevision, revisionId } from './release.ts';

/** The release of editions that come after no other. */
export function firstRelease(editions: readonly Edition[]): Release {
  const revisions = editions.map(revisionOf);
  const id = idOf(revisions);
  const published = latest(revisions);
  return {
    id,
    published,
    previous: null,
    changes: [],
    history: [{ id, published, previous: null, editions: revisions, corrections: [] }],
  };
}

/** What an edition says of its own revision. */
function revisionOf({ id, revision, reason, published }: Edition): ReleasedRevision {
  return { edition: id, revision, reason, published };
}

/** Named after the newest edition that it brings; `none` where a folder has no edition yet. */
function idOf([newest]: readonly ReleasedRevision[]): string {
  return newest === undefined ? 'none' : revisionId(newest.edition, newest.revision);
}

function latest(revisions: readonly ReleasedRevision[]): string {
  return revisions.reduce((most, { published }) => (published > most ? published : most), '');
}
