import type { Edition } from '../publication/publication.ts';
import { formatInstant } from '../time/instant.ts';
import type { ReleaseRefusal } from './refusal.ts';
import { defaultReason, type ReleasedRevision, type ReleaseRecord, revisionId } from './release.ts';

type History = readonly ReleaseRecord[];

/** What an edition says of its own revision. */
export function revisionOf({
  id,
  revision,
  reason,
  published,
}: Pick<Edition, 'id' | 'revision' | 'reason' | 'published'>): ReleasedRevision {
  return { edition: id, revision, reason, published };
}

/** The newest released revision of an edition; undefined where it was never released. */
function lastReleased(history: History, edition: string): ReleasedRevision | undefined {
  return history
    .flatMap(({ editions }) => editions)
    .find((released) => released.edition === edition);
}

/** The revisions that were never released, in the order of the editions. */
export function newRevisions(editions: readonly Edition[], history: History): ReleasedRevision[] {
  return editions
    .filter(({ id, revision }) => lastReleased(history, id)?.revision !== revision)
    .map(revisionOf);
}

/** Every edition ever released is still there, and its revision is the released one or the next. */
export function refuseCount(editions: readonly Edition[], history: History): ReleaseRefusal | null {
  const now = new Set(editions.map(({ id }) => id));
  const gone = history
    .flatMap((record) => record.editions)
    .find(({ edition }) => !now.has(edition));
  if (gone !== undefined) {
    return {
      says: `${revisionId(gone.edition, gone.revision)} is released, and the folder has no edition ${gone.edition}.`,
      fix: `Put editions/${gone.edition} back: what was released stays published.`,
    };
  }
  for (const { id, revision } of editions) {
    const released = lastReleased(history, id)?.revision ?? 0;
    if (revision < released || revision > released + 1) return misnumbered(id, revision, released);
  }
  return null;
}

function misnumbered(edition: string, revision: number, released: number): ReleaseRefusal {
  const file = `editions/${edition}/edition.yaml`;
  if (released === 0) {
    return {
      says: `${edition} says that it is revision ${revision}, and none of it was ever released.`,
      fix: `Write revision: 1 in ${file}.`,
    };
  }
  return {
    says: `${edition} says that it is revision ${revision}, and revision ${released} of it was released last.`,
    fix: `Write revision: ${released} in ${file} where nothing changed, or revision: ${released + 1} with its reason.`,
  };
}

/**
 * What was withdrawn is not published again under its number, as long as nothing that stands has it: readers were told that it
 * is gone.
 */
export function refuseWithdrawn(
  editions: readonly Edition[],
  history: History,
): ReleaseRefusal | null {
  const standing = history.findIndex(({ withdrawn }) => withdrawn === undefined);
  const gone = standing === -1 ? history : history.slice(0, standing);
  for (const { id, revision } of editions) {
    const brought = gone.find((record) =>
      record.editions.some((one) => one.edition === id && one.revision === revision),
    );
    if (brought === undefined) continue;
    return {
      says: `${revisionId(id, revision)} came with release ${brought.id}, which was withdrawn.`,
      fix: `Raise revision to ${revision + 1} in editions/${id}/edition.yaml, and give the reason.`,
    };
  }
  return null;
}

/** A revision that puts right what was released says why in words of its own, and has a date of its own. */
export function refuseNew(
  brought: readonly ReleasedRevision[],
  history: History,
): ReleaseRefusal | null {
  for (const revision of brought) {
    const former = history
      .flatMap(({ editions }) => editions)
      .filter(({ edition }) => edition === revision.edition);
    const refused = refuseReason(revision, former) ?? refuseDate(revision, former);
    if (refused !== null) return refused;
  }
  return null;
}

/** Whether an author has said why a revision was made. */
export function hasOwnReason({ reason }: ReleasedRevision): boolean {
  return plain(reason) !== '' && plain(reason) !== plain(defaultReason);
}

function refuseReason(
  revision: ReleasedRevision,
  former: readonly ReleasedRevision[],
): ReleaseRefusal | null {
  const [last] = former;
  if (last === undefined) return null;
  const fix = `Write in editions/${revision.edition}/edition.yaml, after reason:, what was put right in revision ${revision.revision}, and why.`;
  const id = revisionId(revision.edition, revision.revision);
  if (!hasOwnReason(revision)) return { says: `${id} gives no reason.`, fix };
  const same = former.find(({ reason }) => plain(reason) === plain(revision.reason));
  if (same === undefined) return null;
  return {
    says: `${id} gives the same reason as ${revisionId(same.edition, same.revision)}.`,
    fix,
  };
}

/** Two reasons that differ in spaces, capitals and full stops alone are the same. */
function plain(reason: string): string {
  return reason
    .toLowerCase()
    .replaceAll(/[\s.]+/g, ' ')
    .trim();
}

function refuseDate(
  { edition, revision, published }: ReleasedRevision,
  [last]: readonly ReleasedRevision[],
): ReleaseRefusal | null {
  if (last === undefined || published > last.published) return null;
  return {
    says: `${revisionId(edition, revision)} is dated ${formatInstant(published)}, and ${revisionId(edition, last.revision)} was published on ${formatInstant(last.published)}.`,
    fix: `Write in editions/${edition}/edition.yaml, after published:, when revision ${revision} appears, or take the line out: it is then dated by the clock.`,
  };
}

/** What an earlier release says of a revision stays as it was said. */
export function refuseRetold(
  editions: readonly Edition[],
  history: History,
): ReleaseRefusal | null {
  for (const edition of editions) {
    const said = lastReleased(history, edition.id);
    if (said?.revision !== edition.revision) continue;
    if (said.reason === edition.reason && said.published === edition.published) continue;
    const what = said.reason === edition.reason ? 'date' : 'reason';
    return {
      says: `${revisionId(edition.id, edition.revision)} is released, and its ${what} is no longer the one that was published with it.`,
      fix: `Put the ${what} in editions/${edition.id}/edition.yaml back, or raise revision to ${edition.revision + 1} and give the reason.`,
    };
  }
  return null;
}
