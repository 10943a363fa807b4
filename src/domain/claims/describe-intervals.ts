import type { PublishedChart } from '../publication/published-chart.ts';
import type { Interval } from '../statistics/interval.ts';
import { describeCategories } from './describe-categories.ts';
import { describeOneOverTime } from './describe-over-time.ts';
import { inPeriod, isPeriodLabel } from './describe-period.ts';
import {
  amount,
  countAbsent,
  extremes,
  type KnownPoint,
  listed,
  type Undescribed,
} from './describe-point.ts';
import { describeDifferences } from './difference-words.ts';
import { intervalText } from './interval-words.ts';

type Target = NonNullable<PublishedChart['target']>;

/** A known point with the interval around it. */
interface Ranged {
  readonly point: KnownPoint;
  readonly interval: Interval;
  /** `2.31 to 3.38`. */
  readonly text: string;
}

/**
 * Values with intervals: the largest and the smallest, which differ by more than chance, and which intervals lie to one side of the target or of no difference.
 */
export function describeIntervals(
  chart: Undescribed,
  points: readonly KnownPoint[],
): readonly string[] {
  const ranged = points.flatMap((point) => withInterval(point, chart));
  const [only, ...others] = points;
  if (only !== undefined && others.length === 0) return [lone(only, ranged[0], chart)];
  const partly = countAbsent(chart) > 0;
  const overTime = chart.series.length === 1 && chart.categories.every(isPeriodLabel);
  return [
    ...(overTime
      ? describeOneOverTime(points, chart.unit, partly)
      : describeCategories(chart, points)),
    ...apart(chart, points),
    ...held(ranged, chart, partly),
  ];
}

function withInterval(point: KnownPoint, chart: Undescribed): readonly Ranged[] {
  const source = chart.series[point.seriesIndex]?.points[point.categoryIndex];
  const text = source === undefined ? null : intervalText(source, chart);
  const interval = source?.interval;
  return text === null || interval === undefined ? [] : [{ point, interval, text }];
}

function lone(point: KnownPoint, ranged: Ranged | undefined, chart: Undescribed): string {
  const where = isPeriodLabel(point.category) ? inPeriod(point.category) : `for ${point.category}`;
  const within = ranged === undefined ? '' : `, and levels from ${ranged.text} fit it`;
  const { target } = chart;
  if (target === undefined) return `The figure ${where} is ${amount(point, chart.unit)}${within}.`;
  const by = againstTarget(point.value, target);
  const chance = ranged === undefined ? '' : `; ${differs(ranged.interval, target)}`;
  return `The figure ${where} is ${amount(point, chart.unit)}${within}. It is ${by}${chance}.`;
}

/** `below the standard of 90%`. */
export function againstTarget(value: number, { name, value: level, text }: Target): string {
  if (value === level) return `exactly at the ${name} of ${text}`;
  return `${value > level ? 'above' : 'below'} the ${name} of ${text}`;
}

function differs({ low, high }: Interval, { value }: Target): string {
  return value < low || value > high
    ? 'the difference is more than chance'
    : 'the difference could be chance';
}

/** What a test of every two figures says; nothing where none could be made. */
function apart(
  { differences, categories }: Undescribed,
  points: readonly KnownPoint[],
): readonly string[] {
  if (differences === undefined) return [];
  // Rates are compared as they are and shown rounded: the highest is only spoken of where it is seen to be.
  const { highest } = extremes(points);
  const [top, ...tied] = highest;
  const isSeen = tied.length === 0 && top?.categoryIndex === differences.highest;
  const told = isSeen ? differences : { ...differences, highest: null };
  return [describeDifferences(told, categories)];
}

/** On which side of the target, or of a ratio of 1, whole intervals lie. */
function held(
  ranged: readonly Ranged[],
  { target, unit }: Undescribed,
  partly: boolean,
): readonly string[] {
  const level = target?.value ?? (unit.kind === 'ratio' ? 1 : null);
  if (level === null || ranged.length === 0) return [];
  const name = target === undefined ? '1, no difference' : `the ${target.name} of ${target.text}`;
  const above = ranged.filter(({ interval }) => interval.low > level);
  const below = ranged.filter(({ interval }) => interval.high < level);
  const said = [
    ...(above.length > 0 ? [`above ${name}, for ${names(above)}`] : []),
    ...(below.length > 0 ? [`below ${name}, for ${names(below)}`] : []),
  ];
  return said.length === 0
    ? [`Every interval ${partly ? 'that is shown ' : ''}includes ${name}.`]
    : [`The whole interval lies ${said.join('; and ')}.`];
}

function names(ranged: readonly Ranged[]): string {
  return listed(ranged.map(({ point }) => point.category));
}
