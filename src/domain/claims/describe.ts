import { describeBudget } from './describe-budget.ts';
import { describeCategories } from './describe-categories.ts';
import { describeControl } from './describe-control.ts';
import { describeFunnel } from './describe-funnel.ts';
import { describeIntervals } from './describe-intervals.ts';
import { describeMissing } from './describe-missing.ts';
import { describeOneOverTime, describeSeveralOverTime } from './describe-over-time.ts';
import { isPeriodLabel } from './describe-period.ts';
import { countAbsent, type KnownPoint, knownPoints, type Undescribed } from './describe-point.ts';
import { describeRanking } from './describe-ranking.ts';
import { describeRest } from './describe-rest.ts';
import { describeShares } from './describe-shares.ts';

/**
 * What a sighted reader would see first in a chart, in three or four sentences and one more about
 * points without a value. Says higher, lower and the same by the values as they are shown; better or
 * worse only of signals in a measure that has a good direction.
 */
export function describeChart(chart: Undescribed): string {
  const points = knownPoints(chart);
  const seen =
    points.length === 0 ? ['There are no figures to draw.'] : describeKnown(chart, points);
  const missing = describeMissing(chart);
  return [...seen, ...describeRest(chart), ...(missing === null ? [] : [missing])].join(' ');
}

function describeKnown(chart: Undescribed, points: readonly KnownPoint[]): readonly string[] {
  const { control, funnel, kind } = chart;
  if (kind === 'control' && control !== undefined) return describeControl({ ...chart, control });
  if (kind === 'funnel' && funnel !== undefined) return describeFunnel({ ...chart, funnel });
  if (kind === 'ranking') return describeRanking(chart);
  if (kind === 'intervals' || kind === 'funnel') return describeIntervals(chart, points);
  if (chart.kind === 'stacked') return describeShares(chart, points);
  if (chart.kind === 'budget-actual' && chart.series.length === 2) {
    return describeBudget(chart, points);
  }
  if (!categoriesOf(chart).every(isPeriodLabel)) return describeCategories(chart, points);
  return chart.series.length === 1
    ? describeOneOverTime(points, chart.unit, countAbsent(chart) > 0)
    : describeSeveralOverTime(chart, points);
}

/** Without the place where what is hidden is drawn together. */
function categoriesOf({ categories, series }: Undescribed): readonly string[] {
  return categories.filter((_, index) => series.some(({ points }) => points[index]?.rest !== true));
}
