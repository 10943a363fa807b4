import { formatInterval, formatNumber, formatValue, ordinal } from '../figures/format.ts';
import type { ChartPoint } from '../publication/publication.ts';
import { amount, extremes, type KnownPoint, listed, type Undescribed } from './describe-point.ts';

/** All areas beside each other: first the own one, then what it stands among. */
export function describeAreas(
  chart: Undescribed,
  points: readonly KnownPoint[],
): readonly string[] {
  const drawn = chart.series[0]?.points ?? [];
  const own = points.find(({ categoryIndex }) => drawn[categoryIndex]?.own === true);
  const said = own === undefined ? [] : [describeOwn(own, drawn[own.categoryIndex], chart, points)];
  return [...said, ...describeFunnel(chart, drawn), describeEnds(points, chart)];
}

/** `Bedfordshire, 0.0137 homicides per 1,000 residents, is 42nd of 43 from the lowest; …`. */
function describeOwn(
  own: KnownPoint,
  point: ChartPoint | undefined,
  { unit, decimals }: Undescribed,
  points: readonly KnownPoint[],
): string {
  const place =
    point?.rank === undefined
      ? `is one of ${formatNumber(points.length, 0)} areas`
      : `is ${ordinal(point.rank)} of ${formatNumber(points.length, 0)} from the lowest`;
  const chance =
    point?.interval === undefined
      ? ''
      : `; chance alone allows ${formatInterval(point.interval, unit, decimals)}`;
  return `${own.category}, ${amount(own, unit)}, ${place}${chance}.`;
}

/** How many areas differ from the average by more than chance. */
function describeFunnel(
  { funnel, unit, decimals }: Undescribed,
  points: readonly ChartPoint[],
): readonly string[] {
  if (funnel === undefined) return [];
  const above = points.filter(({ outside }) => outside === 'high').length;
  const below = points.filter(({ outside }) => outside === 'low').length;
  const average = formatValue(funnel.average, unit, decimals);
  return [
    `Around the average of ${average}, ${formatNumber(above, 0)} of ${formatNumber(points.length, 0)} areas lie above and ${formatNumber(below, 0)} below the 99.8% limits.`,
  ];
}

function describeEnds(points: readonly KnownPoint[], { unit }: Undescribed): string {
  const { highest, lowest, same } = extremes(points);
  const [top] = highest;
  const [bottom] = lowest;
  if (top === undefined || bottom === undefined) return '';
  if (same) return `All areas have ${amount(top, unit)}.`;
  const names = (tied: readonly KnownPoint[]) => listed(tied.map(({ category }) => category));
  return `The lowest is ${bottom.text} (${names(lowest)}) and the highest is ${top.text} (${names(highest)}).`;
}
