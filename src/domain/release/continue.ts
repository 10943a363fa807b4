import { formatNumber } from '../figures/format.ts';
import type { Edition, Publication } from '../publication/publication.ts';
import type { Text } from '../statements/statement.ts';
import { formatInstant } from '../time/instant.ts';
import { compareFigures, type ReleasedFigure, releasedFigures } from './compare.ts';
import { isAnnounced, natureOf, withhold } from './corrections.ts';
import { isReleaseRefusal, type ReleaseRefusal } from './refusal.ts';
import {
  type FigureChange,
  type PreviousRelease,
  type Release,
  type ReleasedRevision,
  type ReleaseRecord,
  revisionId,
} from './release.ts';
import {
  hasOwnReason,
  newRevisions,
  refuseCount,
  refuseNew,
  refuseRetold,
  refuseWithdrawn,
  revisionOf,
} from './revisions.ts';

/** What was published before: the newest release, as it stands in its folder. */
export interface Past {
  /** Of its `api/releases.json`, newest first. */
  readonly history: readonly ReleaseRecord[];
  /** Its id, and the SHA-256 of its `release.json`. */
  readonly previous: PreviousRelease;
  /** Of its `api/figures.json`. */
  readonly figures: readonly ReleasedFigure[];
  /** The figures of the release before it; none where it is the first. Asked for only where it is made again. */
  readonly before: () => readonly ReleasedFigure[];
  readonly signed: boolean;
}

/** The release of editions that come after no other. */
export function firstRelease(editions: readonly Edition<Text>[]): Release {
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

/**
 * The publication as the next release after those before it: named after the newest edition of which it brings
 * a new revision, with all that has changed. Where no revision is new it is the newest release once more,
 * which may say something else only if it was not signed, and takes back nothing that it announced.
 *
 * A figure has one value at a time, known by its id: a later return that restates one changes it in every
 * edition that shows it, also where the edition's own revision stays. That is announced beside the figure
 * with the reason of the release that brought it; the older release keeps the number that it had.
 */
export function continueRelease(
  publication: Publication,
  past: Past,
): Publication | ReleaseRefusal {
  const { editions } = publication;
  const [newest, ...earlier] = past.history;
  if (newest === undefined) return publication;
  const brought = newRevisions(editions, past.history);
  const release =
    refuseCount(editions, past.history) ??
    refuseWithdrawn(editions, past.history) ??
    (brought.length === 0
      ? again(publication, past, newest, earlier)
      : next(publication, { ...past, brought }));
  return isReleaseRefusal(release) ? release : { ...publication, release };
}

/** When a revision was published, where it was released; for editions that do not say so themselves. */
export function releasedAt(
  history: readonly ReleaseRecord[],
  edition: string,
  revision: number,
): string | undefined {
  return history
    .flatMap(({ editions }) => editions)
    .find((released) => released.edition === edition && released.revision === revision)?.published;
}

/** Why a signed release cannot be written with other content. */
export function refuseSigned(
  { id, editions: [newest] }: ReleaseRecord,
  what: string,
): ReleaseRefusal {
  const { edition = '', revision = 0 } = newest ?? {};
  return {
    says: `${id} is released and signed, and ${what}.`,
    fix: `Raise revision to ${revision + 1} in editions/${edition}/edition.yaml and give the reason; or put back what was released.`,
  };
}

interface Step {
  /** The revisions that are new in it. */
  readonly brought: readonly ReleasedRevision[];
  readonly previous: PreviousRelease | null;
  readonly history: readonly ReleaseRecord[];
  readonly figures: readonly ReleasedFigure[];
}

function next(publication: Publication, step: Step): Release | ReleaseRefusal {
  const { brought, previous, history } = step;
  const figures = releasedFigures(publication);
  const changes = compareFigures(step.figures, figures);
  const corrections = changes.filter(isAnnounced);
  const id = idOf(brought);
  const published = latest(brought);
  const refused =
    refuseRetold(publication.editions, history) ??
    refuseNew(brought, history) ??
    refuseEarlier({ id, published }, history) ??
    refuseUnexplained(corrections, brought);
  if (refused !== null) return refused;
  const record = { id, published, previous, editions: brought, corrections };
  const hidden = figures.filter(({ status }) => status === 'suppressed').map((figure) => figure.id);
  const past = withhold(history, new Set(hidden));
  return { id, published, previous, changes, history: [record, ...past] };
}

/** The newest release once more: the same, or made anew where nobody has signed it. */
function again(
  publication: Publication,
  past: Past,
  newest: ReleaseRecord,
  earlier: readonly ReleaseRecord[],
): Release | ReleaseRefusal {
  const changes = compareFigures(past.figures, releasedFigures(publication));
  if (past.signed) {
    const refused = refuseRetold(publication.editions, past.history);
    if (refused !== null) return refused;
    if (changes.length > 0) return refuseSigned(newest, `${naming(changes)} not what it says`);
  }
  if (earlier.length === 0) return firstRelease(publication.editions);
  const released = new Set(newest.editions.map(({ edition }) => edition));
  const release = next(publication, {
    brought: publication.editions.filter(({ id }) => released.has(id)).map(revisionOf),
    previous: newest.previous,
    history: earlier,
    figures: past.before(),
  });
  return isReleaseRefusal(release) ? release : (refuseTakenBack(newest, release) ?? release);
}

function refuseTakenBack(newest: ReleaseRecord, { history }: Release): ReleaseRefusal | null {
  const kept = new Set(history[0]?.corrections.map(({ figure }) => figure));
  const lost = newest.corrections.filter(({ figure }) => !kept.has(figure));
  if (lost.length === 0) return null;
  const [first] = newest.editions;
  return {
    says: `${newest.id} announced a correction of ${titleOf(lost[0])}, and the folder takes it back.`,
    fix: `A correction that was released stays. Put the number back, or raise revision to ${(first?.revision ?? 0) + 1} in editions/${first?.edition}/edition.yaml and say why it changes again.`,
  };
}

function refuseEarlier(
  { id, published }: Pick<Release, 'id' | 'published'>,
  [last]: readonly ReleaseRecord[],
): ReleaseRefusal | null {
  if (last === undefined || published >= last.published) return null;
  return {
    says: `${id} is dated ${formatInstant(published)}, before ${last.id}, which was released on ${formatInstant(last.published)}.`,
    fix: 'Write the true date after published: in its edition.yaml, or take the line out: it is then dated by the clock.',
  };
}

/** A correction has a reason, also where a new edition brings it. */
function refuseUnexplained(
  corrections: readonly FigureChange[],
  brought: readonly ReleasedRevision[],
): ReleaseRefusal | null {
  const wrong = corrections.filter((change) => natureOf(change) === 'correction');
  const [first] = brought;
  if (wrong.length === 0 || first === undefined || brought.some(hasOwnReason)) return null;
  return {
    says: `${idOf(brought)} changes what was published, and gives no reason: ${naming(wrong)} not as before.`,
    fix: `Write in editions/${first.edition}/edition.yaml, after reason:, why published numbers change.`,
  };
}

/** `Searches, Black, May 2024 is`, `Searches, Black, May 2024 and 3 others are`. */
function naming(changes: readonly FigureChange[]): string {
  const others = changes.length - 1;
  if (others === 0) return `${titleOf(changes[0])} is`;
  return `${titleOf(changes[0])} and ${formatNumber(others, 0)} ${others === 1 ? 'other' : 'others'} are`;
}

function titleOf(change: FigureChange | undefined): string {
  if (change === undefined) return 'a figure';
  return [change.title, ...change.categories, change.period].join(', ');
}

/** Named after the newest edition that it brings; `none` where a folder has no edition yet. */
function idOf(revisions: readonly ReleasedRevision[]): string {
  const [newest] = revisions.toSorted((a, b) => (a.edition < b.edition ? 1 : -1));
  return newest === undefined ? 'none' : revisionId(newest.edition, newest.revision);
}

function latest(revisions: readonly ReleasedRevision[]): string {
  return revisions.reduce((most, { published }) => (published > most ? published : most), '');
}
