import { describeChart } from '../../domain/claims/describe.ts';
import { categoriesOf, isPart } from '../../domain/figures/categories.ts';
import type { Figure } from '../../domain/figures/figure.ts';
import { formatFigure } from '../../domain/figures/format.ts';
import { shorthand } from '../../domain/figures/status.ts';
import { directionOf } from '../../domain/measures/chart-direction.ts';
import type { Measure } from '../../domain/measures/measure.ts';
import type { ChartPoint, PublishedChart } from '../../domain/publication/published-chart.ts';
import type { ControlChart } from '../../domain/statistics/control-chart.ts';
import { awaited, type Place, periodsAlong, seriesOf } from '../../domain/tables/awaited.ts';
import { stretchOf } from '../../domain/time/neighbours.ts';
import { formatPeriodShort } from '../../domain/time/period.ts';

import { combinationOf } from './measure-figures.ts';
import type { SiteIndex } from './site-index.ts';

/** Above four, colours can no longer be told apart (Government Analysis Function, charts). */
const mostSeries = 4;
/** Up to so many periods stand as columns; more are a line. */
const mostColumns = 6;

/**
 * A measure over time, or null where there is nothing to see: one period only, periods of different
 * kinds or stretches of the year, a rank or a scale, or too many categories and no total. With a `control` chart it shows that.
 */
export function measureChart(
  measure: Measure,
  figures: readonly Figure[],
  control: ControlChart | null,
  { words, tables }: Pick<SiteIndex, 'words' | 'tables'>,
): PublishedChart | null {
  const shown = seriesToShow(figures);
  const periods = periodsAlong(shown, tables);
  const absent = awaited(shown, periods, tables);
  if (periods.length < 2 || new Set(periods.map(stretchOf)).size > 1) return null;
  if (measure.unit.kind === 'rank' || measure.unit.kind === 'scale') return null;
  const chart: Omit<PublishedChart, 'description'> = {
    id: 'over-time',
    kind: control !== null ? 'control' : periods.length > mostColumns ? 'line' : 'columns',
    title: words.measure.overTime(measure.title),
    unit: measure.unit,
    decimals: measure.decimals,
    categories: periods.map(formatPeriodShort),
    series: [...Map.groupBy(shown, combinationOf).values()].map((members) => ({
      name: seriesName(measure, members),
      points: periods.map((period) => pointAt(members, absent, period.id)),
    })),
    ...(control !== null && { control, ...directionOf(measure) }),
  };
  return { ...chart, description: describeChart(chart) };
}

/** The whole where there is one; else every category, where they are few enough. */
function seriesToShow(figures: readonly Figure[]): readonly Figure[] {
  const whole = figures.filter((figure) => !figure.dimensions.some(isPart));
  if (whole.length > 0) return whole;
  return new Set(figures.map(combinationOf)).size <= mostSeries ? figures : [];
}

function seriesName(measure: Measure, members: readonly Figure[]): string {
  const label = categoriesOf(members[0]?.dimensions ?? []).join(', ');
  return label === '' ? measure.title : label;
}

function pointAt(members: readonly Figure[], absent: readonly Place[], period: string): ChartPoint {
  const figure = members.find((member) => member.period.id === period);
  if (figure !== undefined) {
    return { value: figure.value, text: formatFigure(figure), figure: figure.id };
  }
  const [like] = members;
  const isAwaited = absent.some(
    (place) =>
      place.period.id === period && like !== undefined && seriesOf(place) === seriesOf(like),
  );
  return { value: null, text: isAwaited ? shorthand.unavailable : '', figure: null };
}
