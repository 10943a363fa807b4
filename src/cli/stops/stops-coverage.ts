import { coverageOf } from '../../domain/open-data/coverage.ts';
import type { SetAsideReason } from '../../domain/open-data/open-data.ts';
import { monthsBetween } from '../../domain/open-data/supplied-rows.ts';
import { sumOf } from '../../domain/statistics/sum.ts';
import type { StopGap } from '../../domain/stops/answers/answer-value.ts';
import { stopGapOf } from '../../domain/stops/answers/stop-gaps.ts';
import type { LakeEntry } from '../../lake/entry.ts';
import type { Lake } from '../../lake/lake.ts';
import { setAsideReasons, suppliedRows } from '../../lake/supplied.ts';
import { english } from '../../locale/en/index.ts';
import { spoken } from '../../locale/spoken.ts';
import { areas } from '../../reference/areas/index.ts';

/** Which months of an area the lake has searches of, and which it lacks. */
export interface MonthsCovered {
  /** Months with a file of which records are counted, in order. */
  readonly covered: readonly string[];
  /** Months of the range of which not every search is counted. */
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
    suppliedRows(stops),
    areas.map(({ id }) => id),
  );
  const months = monthsBetween([range.from, range.to]);
  const saidOf = new Map(coverage.map((one) => [`${one.force} ${one.month}`, one]));
  return new Map(
    forces.map((force) => {
      const entries = stops.filter(
        (entry) => entry.force === force && range.from <= entry.month && entry.month <= range.to,
      );
      const gaps = months.flatMap((month): readonly StopGap[] => {
        const said = saidOf.get(`${force} ${month}`);
        if (said === undefined) return [{ month, status: 'missing', says: 'There is no file.' }];
        return [spoken(stopGapOf(said), english) ?? []].flat();
      });
      const covered = entries.filter(({ rows }) => rows.kept > 0).map(({ month }) => month);
      return [force, { covered: covered.toSorted(), gaps, entries }];
    }),
  );
}

/** Records that were handed over of some months, those that are not counted, and why. */
export interface RecordsHandedOver {
  readonly handedOver: number;
  readonly counted: number;
  readonly setAside: number;
  readonly reasons: readonly SetAsideReason[];
}

/** What is asked of a file for it. */
type HandedOver = Pick<LakeEntry, 'month' | 'quarantinedBy' | 'rows'>;

/** What was handed over of the months of an area, or of one of them. */
export function recordsHandedOver(
  { entries }: { readonly entries: readonly HandedOver[] },
  only?: string,
): RecordsHandedOver {
  const own = entries.filter(({ month }) => only === undefined || month === only);
  const counted = sumOf(own, ({ rows }) => rows.kept);
  const reasons = setAsideReasons(own);
  const setAside = sumOf(reasons, ({ rows }) => rows);
  return { handedOver: counted + setAside, counted, setAside, reasons };
}
