import { formatNumber, formatRange } from '../figures/format.ts';
import type { ChartPoint, PublishedChart } from '../publication/published-chart.ts';

type Sketch = Pick<PublishedChart, 'unit' | 'decimals'>;

/** `2.30 to 3.38`; null where the point has no interval, or no value. */
export function intervalText({ value, interval }: ChartPoint, sketch: Sketch): string | null {
  return value === null || interval === undefined
    ? null
    : formatRange(interval, sketch.unit, placesOf(sketch));
}

/** Chance does not keep to whole numbers, and around 1 two places tell a ratio from no difference. */
function placesOf({ unit, decimals }: Sketch): number {
  if (unit.kind === 'count') return Math.max(1, decimals);
  return unit.kind === 'ratio' ? Math.max(2, decimals) : decimals;
}

/** What the lines around the points are; null where there are none. */
export function levelWords({ series }: Pick<PublishedChart, 'series'>): string | null {
  const levels = new Set(
    series.flatMap(({ points }) => points.flatMap(({ interval }) => interval?.level ?? [])),
  );
  if (levels.size === 0) return null;
  const said = [...levels].toSorted((a, b) => a - b).map(percentage);
  return `Lines show the levels that fit each figure (${said.join(' or ')} interval)`;
}

function percentage(level: number): string {
  return `${formatNumber(level * 100, level === 0.95 ? 0 : 1)}%`;
}
