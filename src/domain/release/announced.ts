import { type Nature, natureOf } from './corrections.ts';
import type { FigureChange, ReleaseRecord } from './release.ts';
import { hasOwnReason } from './revisions.ts';

/** A change of one figure, with the release that announced it. */
export interface Announced {
  readonly change: FigureChange;
  readonly nature: Nature;
  readonly record: ReleaseRecord;
}

/** What was ever announced of each figure, by its id, newest first. */
export function announcedByFigure(
  history: readonly ReleaseRecord[],
): ReadonlyMap<string, readonly Announced[]> {
  const all = history.flatMap((record) =>
    record.corrections.map((change) => ({ change, nature: natureOf(change), record })),
  );
  return Map.groupBy(all, ({ change }) => change.figure);
}

/** Why a release was made, in the words of its authors; empty where it only brings new editions. */
export function reasonsOf({ editions }: ReleaseRecord): readonly string[] {
  return [...new Set(editions.filter(hasOwnReason).map(({ reason }) => reason))];
}

/** The release that brought a revision of an edition, and those after it, newest first. */
export function releasesSince(
  history: readonly ReleaseRecord[],
  edition: string,
  revision: number,
): readonly ReleaseRecord[] {
  const brought = history.findIndex(({ editions }) =>
    editions.some((released) => released.edition === edition && released.revision === revision),
  );
  return history.slice(0, brought + 1);
}
