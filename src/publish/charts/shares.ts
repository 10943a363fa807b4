import type { PublishedChart } from '../../domain/publication/publication.ts';
import { knownValue } from './readings.ts';

/** One series' part of a bar, from `start` to `end` of 0 to 1. */
export interface Share {
  readonly series: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The parts of a category's bar, end to end. Percentages keep their size where some are missing;
 * counts are shares of those that are known. Nothing and less than nothing have no part.
 */
export function sharesOf(chart: PublishedChart, category: number): readonly Share[] {
  const parts = chart.series.map(({ points }, series) => {
    const point = points[category];
    return { series, value: Math.max(0, knownValue(point) ?? 0), text: point?.text ?? '' };
  });
  const sum = parts.reduce((total, part) => total + part.value, 0);
  const whole = chart.unit.kind === 'percentage' ? Math.max(100, sum) : sum;
  let start = 0;
  return parts.flatMap(({ series, value, text }) => {
    if (value === 0) return [];
    const share = { series, start, end: start + value / whole, text };
    start = share.end;
    return [share];
  });
}

/** What stands in for the parts of a category that have no value, each shorthand once. */
export function missingFrom(chart: PublishedChart, category: number): string {
  const points = chart.series.map((series) => series.points[category]);
  const missing = points.filter((point) => knownValue(point) === null);
  return [...new Set(missing.map((point) => point?.text ?? ''))].join(' ').trim();
}
