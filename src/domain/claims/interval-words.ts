import { formatNumber, formatRange } from '../figures/format.ts';
import type { ChartPoint, PublishedChart } from '../publication/publication.ts';

type Sketch = Pick<PublishedChart, 'unit' | 'decimals'>;

/** `2.30 to 3.38`, and with a decimal place for what is counted; null where there is no interval. */
export function intervalText(
  { value, interval }: ChartPoint,
  { unit, decimals }: Sketch,
): string | null {
  if (value === null || interval === undefined) return null;
  return formatRange(interval, unit, unit.kind === 'count' ? Math.max(1, decimals) : decimals);
}

/** What the lines around the points are; null where there are none. */
export function levelWords({ series }: Pick<PublishedChart, 'series'>): string | null {
  const levels = new Set(
    series.flatMap(({ points }) => points.flatMap(({ interval }) => interval?.level ?? [])),
  );
  if (levels.size === 0) return null;
  const said = [...levels].toSorted((a, b) => a - b).map(percentage);
  return `Lines show what chance alone allows (${said.join(' or ')} interval)`;
}

function percentage(level: number): string {
  return `${formatNumber(level * 100, level === 0.95 ? 0 : 1)}%`;
}
