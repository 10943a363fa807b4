import { roundHalfAway } from '../figures/format.ts';
import { extremes, isAbsent, type KnownPoint, type Undescribed } from './describe-point.ts';

/** The largest of the parts of one bar that are shown. */
export interface LargestPart {
  readonly category: string;
  /** Several where they tie; none where no part is shown. */
  readonly largest: readonly KnownPoint[];
  /** Whether they are the largest of all parts, whatever those are that are not shown. */
  readonly isCertain: boolean;
}

/**
 * The largest part of each bar of parts of a whole. One that is shown is the largest of all where no
 * part is absent, or where it is more than all absent ones can come to together: the published whole
 * less what is shown. Where nothing tells that, nothing is certain.
 */
export function largestParts(
  chart: Undescribed,
  points: readonly KnownPoint[],
): readonly LargestPart[] {
  const { categories, series } = chart;
  return categories.flatMap((category, index) => {
    const parts = points.filter(({ categoryIndex }) => categoryIndex === index);
    const isWhole = !series.some((one) => one.points[index] && isAbsent(one.points[index]));
    if (parts.length === 0) return isWhole ? [] : [{ category, largest: [], isCertain: false }];
    const { highest: largest } = extremes(parts);
    const most = mostOfAbsent(chart, parts, index);
    const isCertain = isWhole || (most !== null && (largest[0]?.value ?? 0) > most);
    return [{ category, largest, isCertain }];
  });
}

/** What the parts of a bar that are not shown can come to at most; null where nothing bounds them. */
function mostOfAbsent(
  { series, unit, decimals }: Undescribed,
  parts: readonly KnownPoint[],
  index: number,
): number | null {
  const rest = series.find((one) => one.rest === true)?.points[index]?.value ?? null;
  if (rest !== null) return rest;
  if (unit.kind !== 'percentage') return null;
  // Each of the rounded shares may be half a unit of its last place too high.
  const slack = parts.length * 0.5 * 10 ** -decimals;
  const sum = parts.reduce((all, { value }) => all + value, 0);
  return roundHalfAway(Math.max(0, 100 - sum + slack), decimals + 1);
}
