import type { Unit } from '../figures/unit.ts';
import { amount, extremes, type KnownPoint, listed, type Undescribed } from './describe-point.ts';

/** With more series than this they are not told one by one. */
const mostSeries = 3;

/** Categories side by side: the largest and the smallest, of each series or of them all. */
export function describeCategories(
  chart: Undescribed,
  points: readonly KnownPoint[],
): readonly string[] {
  const { series, unit } = chart;
  if (unit.kind === 'scale') return [describeScale(unit.labels, points)];
  const [only, ...others] = points;
  if (only !== undefined && others.length === 0) {
    return [`The only figure is ${amount(only, unit)}, for ${nameOf(only, series.length > 1)}.`];
  }
  if (series.length === 1) return [ofOne(points, unit)];
  if (series.length > mostSeries) return [ofAll(points, unit)];
  const said = series.flatMap(({ name }, index) => {
    const own = points.filter(({ seriesIndex }) => seriesIndex === index);
    return own.length < 2 ? [] : [`${name}: ${uncapitalised(ofOne(own, unit))}`];
  });
  return said.length === 0 ? [ofAll(points, unit)] : [said.map(withoutStop).join('; ').concat('.')];
}

function ofOne(points: readonly KnownPoint[], unit: Unit): string {
  const { highest, lowest, same } = extremes(points);
  const [first] = points;
  if (same && first !== undefined)
    return `All ${points.length} figures are ${amount(first, unit)}.`;
  if (unit.kind === 'rank') {
    return `The place nearest to 1st is ${which(lowest, unit)}, and the furthest is ${which(highest, unit)}.`;
  }
  const least =
    lowest.length > 1 ? `the smallest are ${which(lowest)}` : `the smallest is ${which(lowest)}`;
  const most = highest.length > 1 ? 'The largest are' : 'The largest is';
  return `${most} ${which(highest, unit)}, and ${least}.`;
}

/** `Black, 2.80 stops per 1,000 residents`; `Rural and Hubs, 6 each`. */
function which(tied: readonly KnownPoint[], unit?: Unit): string {
  const [first] = tied;
  if (first === undefined) return '';
  const value = unit === undefined ? first.text : amount(first, unit);
  const names = listed(tied.map(({ category }) => category));
  return `${names}, ${value}${tied.length > 1 ? ' each' : ''}`;
}

function ofAll(points: readonly KnownPoint[], unit: Unit): string {
  const { highest, lowest, same } = extremes(points);
  const [top] = highest;
  const [bottom] = lowest;
  if (top === undefined || bottom === undefined) return '';
  if (same) return `All ${points.length} figures are ${amount(top, unit)}.`;
  const where = (tied: readonly KnownPoint[]) => listed(tied.map((point) => nameOf(point, true)));
  return `Of all ${points.length} figures the largest is ${amount(top, unit)} (${where(highest)}) and the smallest is ${bottom.text} (${where(lowest)}).`;
}

function nameOf({ series, category }: KnownPoint, several: boolean): string {
  return several ? `${series}, ${category}` : category;
}

/** How many figures have each word, in the order of the scale. */
function describeScale(labels: readonly string[], points: readonly KnownPoint[]): string {
  const said = labels.flatMap((label, index) => {
    const found = points.filter(({ value }) => value === index + 1).length;
    return found === 0 ? [] : [`${found} ${found === 1 ? 'is' : 'are'} ${label}`];
  });
  return `Of ${points.length} figures ${said.join(', ')}.`;
}

function uncapitalised(sentence: string): string {
  return `${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)}`;
}

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}
