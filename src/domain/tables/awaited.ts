import type { Figure } from '../figures/figure.ts';
import { stretchOf, yearBefore } from '../time/neighbours.ts';
import { comparePeriods, type Period } from '../time/period.ts';
import { periodsOf } from '../time/periods-of.ts';
import { placesInTime, type Rhythm } from '../time/places-in-time.ts';
import type { Table } from './table.ts';

/** Where a figure stands in a table or chart, or would. */
export type Place = Pick<Figure, 'measure' | 'period' | 'dimensions' | 'unit' | 'provenance'>;

type Tables = ReadonlyMap<string, Table>;

const rhythms = { monthly: 1, quarterly: 3, yearly: 12, 'when-it-changes': null } as const;

/** The shortest rhythm in which these are returned; null where they are returned when they change. */
export function rhythmOf(places: readonly Place[], tables: Tables): Rhythm | null {
  const datasets = new Set(places.map(({ provenance }) => provenance.dataset));
  const all = [...datasets].map((id) => {
    const frequency = tables.get(id)?.dataset.frequency;
    return frequency === undefined ? null : rhythms[frequency];
  });
  return ([1, 3, 12] as const).find((rhythm) => all.includes(rhythm)) ?? null;
}

/** The periods of these, and those missing between them by the rhythm in which they are returned. */
export function periodsAlong(places: readonly Place[], tables: Tables): readonly Period[] {
  const rhythm = rhythmOf(places, tables);
  const periods = periodsOf(places);
  return rhythm === null ? periods : placesInTime(periods, rhythm);
}

/** What a figure is of, but for its period. */
export function seriesOf({ measure, dimensions }: Place): string {
  return [measure, ...dimensions.map(({ code }) => code)].join(' ');
}

/**
 * The places of these periods in which a series has no figure and should: between two that it has, or up to a year after
 * its last. A group that was dropped long ago is awaited no longer; what is returned when it changes is never.
 */
export function awaited(
  figures: readonly Figure[],
  periods: readonly Period[],
  tables: Tables,
): readonly Place[] {
  return [...Map.groupBy(figures, seriesOf).values()].flatMap((series) => {
    const there = new Set(series.map(({ period }) => period.id));
    if (rhythmOf(series, tables) === null) return [];
    return periods.flatMap((period): Place[] => {
      const [like] = series;
      const isAwaited = like !== undefined && !there.has(period.id) && isIn(series, period);
      return isAwaited ? [{ ...like, period }] : [];
    });
  });
}

/** Whether a series that has no figure for a period goes on past it, or had one less than a year before. */
function isIn(series: readonly Place[], period: Period): boolean {
  const alike = series.filter((one) => stretchOf(one.period) === stretchOf(period));
  const before = alike.filter((one) => comparePeriods(one.period, period) < 0);
  const since = yearBefore(period);
  return (
    before.some((one) => comparePeriods(one.period, since) >= 0) ||
    (before.length > 0 && before.length < alike.length)
  );
}
