import type { Figure } from '../domain/figures/figure.ts';
import { financialYearOf, type Period, tile } from '../domain/time/period.ts';

/** The figure of the period that ends where this one begins, and is of the same kind. */
export function before(period: Period, series: readonly Figure[]): Figure | undefined {
  return series.find(({ period: other }) => {
    const both = { ...period, start: other.start };
    return other.kind === period.kind && other.end < period.start && tile(both, [other, period]);
  });
}

/** The figure of the same months a year earlier. */
export function yearBefore(period: Period, series: readonly Figure[]): Figure | undefined {
  const start = `${Number(period.start.slice(0, 4)) - 1}${period.start.slice(4)}`;
  return series.find(({ period: other }) => other.kind === period.kind && other.start === start);
}

/** Figures of one kind of period that make up the financial year exactly, or none. */
export function partsOfYear(year: Period, series: readonly Figure[]): readonly Figure[] {
  for (const kind of ['month', 'quarter']) {
    const parts = series.filter(
      ({ period }) => period.kind === kind && financialYearOf(period)?.id === year.id,
    );
    const periods = parts.map(({ period }) => period);
    if (tile(year, periods) && parts.every(({ value }) => value !== null)) return parts;
  }
  return [];
}
