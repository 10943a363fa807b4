import { lengthInDays, type Period } from '../domain/time/period.ts';
import type { ControlSeries } from './control-series.ts';

/**
 * The days from each event to the one before, for events dated by the day. Several on one day are 0
 * days apart. The first event has none before it.
 */
export function daysBetween(series: ControlSeries): ControlSeries {
  const events = series.periods.flatMap((period, index) => {
    const figure = series.figures[index];
    if (figure === undefined) return [];
    return Array.from({ length: series.values[index] ?? 0 }, () => ({ period, figure }));
  });
  const gaps = events.slice(1).map(({ period, figure }, index) => ({
    period,
    figure,
    days: daysApart(events[index]?.period ?? period, period),
  }));
  return {
    periods: gaps.map(({ period }) => period),
    figures: gaps.map(({ figure }) => figure),
    values: gaps.map(({ days }) => days),
  };
}

/** From the start of one to the start of the other. */
function daysApart(earlier: Period, later: Period): number {
  return lengthInDays({ ...later, start: earlier.start, end: later.start }) - 1;
}
