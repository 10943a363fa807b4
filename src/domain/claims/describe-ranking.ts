import { formatNumber, ordinal } from '../figures/format.ts';
import type { ChartPoint } from '../publication/publication.ts';
import { countAbsent, listed, type Undescribed } from './describe-point.ts';
import { intervalText } from './interval-words.ts';

interface Ranked {
  readonly name: string;
  readonly point: ChartPoint;
}

/** A ranking: who is first and last, where the own area is, and how little its rank may say. */
export function describeRanking(chart: Undescribed): readonly string[] {
  const all = (chart.series[0]?.points ?? []).flatMap((point, index) =>
    point.value === null ? [] : [{ name: chart.categories[index] ?? '', point }],
  );
  const [first, ...others] = all;
  const last = others.at(-1);
  if (first === undefined || last === undefined) return first ? [lone(first, chart)] : [];
  const own = all.find(({ point }) => point.own === true);
  const areas = countAbsent(chart) > 0 ? 'areas that are shown' : 'areas';
  const ends = `Of ${formatNumber(all.length, 0)} ${areas} the first is ${said(first)}, and the last is ${said(last)}.`;
  return own === undefined ? [ends] : [placeOf(own, chart, all), ends];
}

function lone(only: Ranked, chart: Undescribed): string {
  const figure = countAbsent(chart) > 0 ? 'figure that is shown' : 'figure';
  return `The only ${figure} is ${only.point.text}, for ${only.name}.`;
}

function said({ name, point }: Ranked): string {
  return `${name}, ${point.text}`;
}

function placeOf(own: Ranked, chart: Undescribed, all: readonly Ranked[]): string {
  const { name, point } = own;
  const rank =
    point.rank === undefined
      ? ''
      : ` is ${ordinal(point.rank)} of ${numberOf(all, chart)}${from(all)}`;
  const range = intervalText(point, chart);
  const opening = `${name}${rank}${rank === '' ? ' has ' : ', with '}${point.text}`;
  const mine = point.interval;
  if (range === null || mine === undefined) return `${opening}.`;
  const overlapping = all.filter(
    (other) =>
      other !== own &&
      other.point.interval !== undefined &&
      other.point.interval.low <= mine.high &&
      other.point.interval.high >= mine.low,
  );
  return `${opening}; chance alone allows ${range}, which overlaps with ${howMany(overlapping, all.length - 1, countAbsent(chart) > 0)}.`;
}

/** `42`; `the 41 that are shown` where others are not. */
function numberOf(all: readonly Ranked[], chart: Undescribed): string {
  return countAbsent(chart) > 0 ? `the ${all.length} that are shown` : String(all.length);
}

/** At which end the ranks begin; nothing where every value is the same. */
function from(all: readonly Ranked[]): string {
  const [first, last] = [all[0]?.point.value ?? 0, all.at(-1)?.point.value ?? 0];
  if (first === last) return '';
  return first < last ? ' from the lowest' : ' from the highest';
}

function howMany(overlapping: readonly Ranked[], others: number, partly: boolean): string {
  const shown = partly ? ' that are shown' : '';
  if (overlapping.length === 0) return `none of the others${shown}`;
  if (overlapping.length === others) return `all ${others} others${shown}`;
  return overlapping.length <= 3
    ? listed(overlapping.map(({ name }) => name))
    : `${overlapping.length} of the ${others} others${shown}`;
}
