import type { Unit } from '../figures/unit.ts';
import { inPeriod } from './describe-period.ts';
import {
  amount,
  countAbsent,
  extremes,
  isAbsent,
  type KnownPoint,
  listed,
  type Undescribed,
} from './describe-point.ts';

/** With more series than this their ranges are not told one by one. */
const mostRanges = 3;

/**
 * One series over time: first and latest, the latest against the one before, highest and lowest.
 * `partly`: other figures of the series are not shown, and nothing may be said of them.
 */
export function describeOneOverTime(
  points: readonly KnownPoint[],
  unit: Unit,
  partly: boolean,
): readonly string[] {
  const first = points[0];
  const latest = points.at(-1);
  const before = points.at(-2);
  if (first === undefined || latest === undefined) return [];
  const now = `${amount(latest, unit)} ${inPeriod(latest.category)}`;
  const figure = partly ? 'figure that is shown' : 'figure';
  if (before === undefined) return [`The only ${figure} is ${now}.`];
  const change = against(latest, before, unit);
  if (before === first) {
    return [
      partly ? `The latest ${figure} is ${now}, ${change}.` : `The figure is ${now}, ${change}.`,
    ];
  }
  const { same } = extremes(points);
  if (same) {
    return [
      `All ${points.length} ${partly ? 'figures that are shown' : 'figures'}, from ${first.category} to ${latest.category}, are ${amount(latest, unit)}.`,
    ];
  }
  const start = `${amount(first, unit)} ${inPeriod(first.category)}`;
  const end = `${latest.text} ${inPeriod(latest.category)}`;
  return [
    `The first ${figure} is ${start} and the latest is ${end}, ${change}.`,
    ...highestAndLowest(points, unit, partly),
  ];
}

/** Arithmetic only: a place in an order is neither up nor down from another. */
function against(latest: KnownPoint, before: KnownPoint, unit: Unit): string {
  const then = inPeriod(before.category);
  if (latest.value === before.value) return `the same as ${then}`;
  if (unit.kind === 'rank' || unit.kind === 'scale') return `after ${before.text} ${then}`;
  return `${latest.value > before.value ? 'up' : 'down'} from ${before.text} ${then}`;
}

function highestAndLowest(
  points: readonly KnownPoint[],
  unit: Unit,
  partly: boolean,
): readonly string[] {
  if (unit.kind === 'scale') return [];
  const { highest, lowest } = extremes(points);
  if (unit.kind === 'rank') {
    const places = partly ? 'The place that is shown nearest' : 'The place nearest';
    return [`${places} to 1st is ${when(lowest)} and the furthest is ${when(highest)}.`];
  }
  const most = partly ? 'The highest that is shown' : 'The highest';
  return [`${most} is ${when(highest)} and the lowest is ${when(lowest)}.`];
}

/** `4 in Q1 2023/24 and Q3 2023/24`. */
function when(tied: readonly KnownPoint[]): string {
  const [first, ...others] = tied;
  if (first === undefined) return '';
  const periods = [inPeriod(first.category), ...others.map(({ category }) => category)];
  return `${first.text} ${listed(periods)}`;
}

/** Several series over time: who is where at the latest period, and how far each one ranges. */
export function describeSeveralOverTime(
  chart: Undescribed,
  points: readonly KnownPoint[],
): readonly string[] {
  const last = Math.max(...points.map(({ categoryIndex }) => categoryIndex));
  const latest = points.filter(({ categoryIndex }) => categoryIndex === last);
  const sentence = atLatest(latest, chart);
  const severalPeriods = points.some(({ categoryIndex }) => categoryIndex !== last);
  return severalPeriods ? [sentence, ...ranges(chart, points)] : [sentence];
}

function atLatest(latest: readonly KnownPoint[], chart: Undescribed): string {
  const { unit, series } = chart;
  const [first, ...others] = latest;
  if (first === undefined) return '';
  const then = inPeriod(first.category);
  const opening = `${then.slice(0, 1).toUpperCase()}${then.slice(1)}`;
  if (others.length === 0) {
    const figure = latestAbsent(chart, first.categoryIndex) ? 'figure that is shown' : 'figure';
    return `${opening} only ${first.series} has a ${figure}, ${first.text}.`;
  }
  if (unit.kind === 'scale') {
    return `${opening} ${listed(latest.map((point) => `${point.series} is ${point.text}`))}.`;
  }
  const all = latest.length === series.length;
  const shown = latestAbsent(chart, first.categoryIndex)
    ? ' with a figure that is shown'
    : ' with a figure';
  const among = `${latest.length} series${all ? '' : shown}`;
  const { highest, lowest, same } = extremes(latest);
  if (same) return `${opening} the ${among} are all at ${amount(first, unit)}.`;
  return unit.kind === 'rank'
    ? `${opening} the nearest to 1st of the ${among} is ${who(lowest, unit)}, and the furthest is ${who(highest)}.`
    : `${opening} the highest of the ${among} is ${who(highest, unit)}, and the lowest is ${who(lowest)}.`;
}

/** Whether a series has a figure of that period which is not shown. */
function latestAbsent({ series }: Undescribed, category: number): boolean {
  return series.some(({ points }) => {
    const point = points[category];
    return point !== undefined && isAbsent(point);
  });
}

/** `Right to Ask, 47 requests`; with a noun where the unit is given. */
function who(tied: readonly KnownPoint[], unit?: Unit): string {
  const [first] = tied;
  if (first === undefined) return '';
  const names = listed(tied.map(({ series }) => series));
  const value = unit === undefined ? first.text : amount(first, unit);
  return `${names}, ${value}${tied.length > 1 ? ' each' : ''}`;
}

function ranges(chart: Undescribed, points: readonly KnownPoint[]): readonly string[] {
  const { series, unit } = chart;
  if (unit.kind === 'scale') return [];
  if (series.length > mostRanges) {
    const { highest, lowest } = extremes(points);
    const at = (tied: readonly KnownPoint[]) =>
      `${tied[0]?.text}, ${listed(tied.map((point) => `${point.series} ${inPeriod(point.category)}`))}`;
    const over = countAbsent(chart) > 0 ? 'Of the figures that are shown' : 'Over all periods';
    return [`${over} the highest is ${at(highest)}, and the lowest is ${at(lowest)}.`];
  }
  const said = series.flatMap(({ name }, index) => {
    const own = points.filter(({ seriesIndex }) => seriesIndex === index);
    if (own.length < 2) return [];
    return [rangeOf(name, own, countAbsent(chart, index) > 0)];
  });
  return said.length === 0 ? [] : [`${said.join('; ')}.`];
}

/** `A ranges from 1 in May 2023 to 4 in Jun 2023`; of what is shown of it, where some is not. */
function rangeOf(name: string, own: readonly KnownPoint[], partly: boolean): string {
  const { highest, lowest, same } = extremes(own);
  if (same) return `${name} is ${own[0]?.text} ${partly ? 'wherever it is shown' : 'throughout'}`;
  const verb = partly ? ', where it is shown, ranges' : ' ranges';
  return `${name}${verb} from ${when(lowest)} to ${when(highest)}`;
}
