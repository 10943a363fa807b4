import { coverageOf } from '../../domain/open-data/coverage.ts';
import { monthsBetween } from '../../domain/open-data/supplied-rows.ts';
import type { StopGap } from '../../domain/stops/answers/answer-value.ts';
import type { LakeEntry } from '../../lake/entry.ts';
import type { Lake } from '../../lake/lake.ts';
import { areas } from '../../reference/areas/index.ts';

/** Which months of an area the lake has searches of, and which it lacks. */
export interface MonthsCovered {
  /** Months with a file, in order. */
  readonly covered: readonly string[];
  /** Months of the range that are missing, or whose file may not be whole. */
  readonly gaps: readonly StopGap[];
  /** The files. */
  readonly entries: readonly LakeEntry[];
}

/** The months from one to another in which forces are looked at, by id of the force. */
export function monthsCovered(
  lake: Lake,
  forces: readonly string[],
  range: { readonly from: string; readonly to: string },
): ReadonlyMap<string, MonthsCovered> {
  const stops = lake.entries.filter(({ kind }) => kind === 'stop-and-search');
  const coverage = coverageOf(
    stops.map(({ kind, force, month, rows }) => ({ kind, force, month, rows: rows.kept })),
    areas.map(({ id }) => id),
  );
  const months = monthsBetween([range.from, range.to]);
  const saidOf = new Map(coverage.map((one) => [`${one.force} ${one.month}`, one]));
  return new Map(
    forces.map((force) => {
      const entries = stops.filter(
        (entry) => entry.force === force && range.from <= entry.month && entry.month <= range.to,
      );
      const covered = entries.map(({ month }) => month).toSorted();
      const gaps = months.flatMap((month): readonly StopGap[] => {
        const said = saidOf.get(`${force} ${month}`);
        if (!covered.includes(month)) {
          return [{ month, status: 'missing', says: said?.says ?? 'There is no file.' }];
        }
        return said?.status === 'partial' ? [{ month, status: 'partial', says: said.says }] : [];
      });
      return [force, { covered, gaps, entries }];
    }),
  );
}
