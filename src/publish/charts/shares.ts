import { shorthand } from '../../domain/figures/status.ts';
import type { PublishedChart } from '../../domain/publication/published-chart.ts';
import { figureSeries, knownValue } from './readings.ts';

/** One series' part of a bar, from `start` to `end` of 0 to 1. */
export interface Share {
  readonly series: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The parts of a category's bar, end to end, what is hidden of the whole last. Percentages keep their
 * size where some are missing. Counts are shares of the published whole: where parts have no figure
 * and no whole is published, there is no bar. Nothing and less than nothing have no part.
 */
export function sharesOf(chart: PublishedChart, category: number): readonly Share[] {
  if (isIncomplete(chart, category)) return [];
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

/** Whether parts of the category have no figure, and nothing tells what they come to together. */
function isIncomplete(chart: PublishedChart, category: number): boolean {
  if (chart.unit.kind === 'percentage' || restAt(chart, category) !== null) return false;
  return absentFrom(chart, category).length > 0;
}

/** What is hidden of the category’s whole; null where it is not known or nothing is hidden. */
function restAt({ series }: PublishedChart, category: number): number | null {
  return knownValue(series.find(({ rest }) => rest === true)?.points[category]);
}

/** The shorthands of parts that have no figure; a part that no return speaks of is none. */
function absentFrom(chart: PublishedChart, category: number): readonly string[] {
  return figureSeries(chart)
    .map(({ points }) => points[category])
    .filter((point) => knownValue(point) === null)
    .map((point) => point?.text ?? '')
    .filter((text) => text !== '' && text !== shorthand['not-applicable']);
}

/** What stands beside a bar: the shorthand, once, of each part that has no value and is not in the bar. */
export function missingFrom(chart: PublishedChart, category: number): string {
  return restAt(chart, category) === null
    ? [...new Set(absentFrom(chart, category))].join(' ').trim()
    : '';
}

/** What stands in the place of a bar that cannot be drawn. */
export function insteadOfBar(chart: PublishedChart, category: number): string {
  const missing = missingFrom(chart, category);
  const known = chart.series.some(({ points }) => knownValue(points[category]) !== null);
  if (missing !== '' && known) return `${missing}: parts of it are not shown`;
  const texts = figureSeries(chart).map(({ points }) => points[category]?.text ?? '');
  return [...new Set(texts)].join(' ').trim();
}
