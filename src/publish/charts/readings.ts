import type { ChartPoint, PublishedChart } from '../../domain/publication/published-chart.ts';
import type { Interval } from '../../domain/statistics/interval.ts';
import type { TextRole } from './text.ts';

/** The value that a point is drawn from; null where there is none that could be drawn. */
export function knownValue(point: ChartPoint | undefined): number | null {
  const value = point?.value ?? null;
  return value !== null && Number.isFinite(value) ? value : null;
}

/** Every value of the chart. */
export function knownValues({ series }: Pick<PublishedChart, 'series'>): readonly number[] {
  return series.flatMap(({ points }) => points.flatMap((point) => knownValue(point) ?? []));
}

/** The series of figures: what is hidden of a whole is drawn with them, and is none of them. */
export function figureSeries({ series }: Pick<PublishedChart, 'series'>): PublishedChart['series'] {
  return series.filter(({ rest }) => rest !== true);
}

/** Figures are set in bold; the shorthand of a missing one stands back. */
export function roleOf(point: ChartPoint | undefined): TextRole {
  return knownValue(point) === null ? 'tick' : 'value';
}

/** The interval around a value that could be drawn; null where there is none. */
export function knownInterval(point: ChartPoint | undefined): Interval | null {
  const interval = point?.interval;
  if (interval === undefined || knownValue(point) === null) return null;
  return Number.isFinite(interval.low) && Number.isFinite(interval.high) ? interval : null;
}

/** Every value, both ends of every interval, and the target: what a scale has to hold. */
export function reachOf(chart: Pick<PublishedChart, 'series' | 'target'>): readonly number[] {
  const ends = chart.series.flatMap(({ points }) =>
    points.flatMap((point) => {
      const interval = knownInterval(point);
      return interval === null ? [] : [interval.low, interval.high];
    }),
  );
  return [...knownValues(chart), ...ends, ...(chart.target ? [chart.target.value] : [])];
}
