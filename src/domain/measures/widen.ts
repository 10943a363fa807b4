import type { Figure } from '../figures/figure.ts';
import type { Interval } from '../statistics/interval.ts';
import { runDispersion } from '../trends/run-dispersion.ts';
import { latestRun } from '../trends/series.ts';
import { type BehindOf, behindOf } from './behind.ts';
import type { Measure } from './measure.ts';
import type { Sources } from './scope.ts';

/** Two years of the periods of which there are so many in one. */
const twoYears: Readonly<Partial<Record<Figure['period']['kind'], number>>> = {
  month: 24,
  quarter: 8,
};

/**
 * The figures of a measure with intervals that allow for months, or quarters, that vary by more than chance alone lets
 * them. What a figure is widened by comes from the two years that end with it, so that later months never change what
 * was published of an earlier one; without two whole years, and where they show nothing, its interval stays.
 */
export function widened(
  measure: Measure,
  figures: readonly Figure[],
  sources: Sources,
): readonly Figure[] {
  const { uncertainty } = measure;
  if (uncertainty === undefined || uncertainty.kind === 'rank' || uncertainty.kind === 'ratio') {
    return figures;
  }
  const behind = behindOf(measure, sources);
  const wider = new Map(
    seriesOf(figures).flatMap((series) =>
      series.flatMap((figure, index): [string, Interval][] => {
        const interval = widerAt(series, index, behind, measure);
        return interval === null ? [] : [[figure.id, interval]];
      }),
    ),
  );
  if (wider.size === 0) return figures;
  return figures.map((figure) => {
    const interval = wider.get(figure.id);
    return interval === undefined ? figure : { ...figure, interval };
  });
}

function widerAt(
  series: readonly Figure[],
  index: number,
  behind: BehindOf,
  measure: Measure,
): Interval | null {
  const { interval, value = null, period } = series[index] ?? {};
  const span = period === undefined ? undefined : twoYears[period.kind];
  if (span === undefined || interval === undefined || value === null) return null;
  if (index + 1 < span) return null;
  const run = latestRun(series.slice(index + 1 - span, index + 1), behind);
  const dispersion = run === null ? null : runDispersion(run);
  return dispersion === null ? null : around(value, interval, dispersion.times, measure);
}

/** Both ends as many times as far away as the root of the dispersion, within what is possible. */
function around(value: number, interval: Interval, times: number, { unit }: Measure): Interval {
  const factor = Math.sqrt(times);
  const most = unit.kind === 'percentage' ? 100 : Number.POSITIVE_INFINITY;
  return {
    low: Math.max(0, value - factor * (value - interval.low)),
    high: Math.min(most, value + factor * (interval.high - value)),
    level: interval.level,
    method: 'widened',
  };
}

/** Figures of like dimensions and like periods, oldest first. */
function seriesOf(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const groups = Map.groupBy(figures, ({ dimensions, period }) =>
    [period.kind, ...dimensions.map(({ code }) => code)].join('.'),
  );
  return [...groups.values()].map((series) =>
    series.toSorted((a, b) => (a.period.end < b.period.end ? -1 : 1)),
  );
}
