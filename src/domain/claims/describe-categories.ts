import type { Unit } from '../figures/unit.ts';
import {
  amount,
  countAbsent,
  extremes,
  figureSeries,
  type KnownPoint,
  listed,
  type Undescribed,
} from './describe-point.ts';

/** With more series than this they are not told one by one. */
const mostSeries = 3;

/** Categories side by side: the largest and the smallest, of each series or of them all. */
export function describeCategories(
  chart: Undescribed,
  points: readonly KnownPoint[],
): readonly string[] {
  const { series, unit } = chart;
  const partly = countAbsent(chart) > 0;
  if (unit.kind === 'scale') return [describeScale(unit.labels, points, partly)];
  const [only, ...others] = points;
  if (only !== undefined && others.length === 0) {
    const figure = partly ? 'figure that is shown' : 'figure';
    return [`The only ${figure} is ${amount(only, unit)}, for ${nameOf(only, series.length > 1)}.`];
  }
  const named = figureSeries(chart);
  if (named.length === 1) return [ofOne(points, unit, partly)];
  if (named.length > mostSeries) return [ofAll(points, unit, partly)];
  const said = named.flatMap(({ name }, index) => {
    const own = points.filter(({ seriesIndex }) => seriesIndex === index);
    const sentence = ofOne(own, unit, countAbsent(chart, index) > 0);
    return own.length < 2 ? [] : [`${name}: ${uncapitalised(sentence)}`];
  });
  return said.length === 0
    ? [ofAll(points, unit, partly)]
    : [said.map(withoutStop).join('; ').concat('.')];
}

/** `partly`: other figures of the same are not shown, and nothing may be said of them. */
function ofOne(points: readonly KnownPoint[], unit: Unit, partly: boolean): string {
  const { highest, lowest, same } = extremes(points);
  const [first] = points;
  if (same && first !== undefined) return allSame(points.length, first, unit, partly);
  if (unit.kind === 'rank') {
    const sentence = `The place nearest to 1st is ${which(lowest, unit)}, and the furthest is ${which(highest, unit)}.`;
    return among(sentence, points.length, partly);
  }
  const least =
    lowest.length > 1 ? `the smallest are ${which(lowest)}` : `the smallest is ${which(lowest)}`;
  const most = highest.length > 1 ? 'The largest are' : 'The largest is';
  return among(`${most} ${which(highest, unit)}, and ${least}.`, points.length, partly);
}

function allSame(number: number, first: KnownPoint, unit: Unit, partly: boolean): string {
  return `All ${number} figures${partly ? ' that are shown' : ''} are ${amount(first, unit)}.`;
}

/** `Of the 5 figures that are shown the largest is …`, where there are others. */
function among(sentence: string, number: number, partly: boolean): string {
  return partly ? `Of the ${number} figures that are shown ${uncapitalised(sentence)}` : sentence;
}

/** `Black, 2.80 stops per 1,000 residents`; `Rural and Hubs, 6 each`. */
function which(tied: readonly KnownPoint[], unit?: Unit): string {
  const [first] = tied;
  if (first === undefined) return '';
  const value = unit === undefined ? first.text : amount(first, unit);
  const names = listed(tied.map(({ category }) => category));
  return `${names}, ${value}${tied.length > 1 ? ' each' : ''}`;
}

function ofAll(points: readonly KnownPoint[], unit: Unit, partly: boolean): string {
  const { highest, lowest, same } = extremes(points);
  const [top] = highest;
  const [bottom] = lowest;
  if (top === undefined || bottom === undefined) return '';
  if (same) return allSame(points.length, top, unit, partly);
  const of = partly
    ? `the ${points.length} figures that are shown`
    : `all ${points.length} figures`;
  const where = (tied: readonly KnownPoint[]) => listed(tied.map((point) => nameOf(point, true)));
  return `Of ${of} the largest is ${amount(top, unit)} (${where(highest)}) and the smallest is ${bottom.text} (${where(lowest)}).`;
}

function nameOf({ series, category }: KnownPoint, several: boolean): string {
  return several ? `${series}, ${category}` : category;
}

/** How many figures have each word, in the order of the scale. */
function describeScale(
  labels: readonly string[],
  points: readonly KnownPoint[],
  partly: boolean,
): string {
  const said = labels.flatMap((label, index) => {
    const found = points.filter(({ value }) => value === index + 1).length;
    return found === 0 ? [] : [`${found} ${found === 1 ? 'is' : 'are'} ${label}`];
  });
  const of = partly ? `the ${points.length} figures that are shown` : `${points.length} figures`;
  return `Of ${of} ${said.join(', ')}.`;
}

function uncapitalised(sentence: string): string {
  return `${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)}`;
}

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}
