import { formatNumber, ordinal } from '../figures/format.ts';
import type { ChartPoint } from '../publication/published-chart.ts';
import { countAbsent, listed, type Undescribed } from './describe-point.ts';
import { intervalText } from './interval-words.ts';

interface Ranked {
  readonly name: string;
  readonly point: ChartPoint;
}

/** More names than this are counted instead of told. */
const mostNames = 3;

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
  const fits = range === null ? '' : `; levels from ${range} fit it`;
  return `${opening}${fits}.${told(chart)}`;
}

/** ` It is higher than 3 of the other 41 by more than chance, and lower than none.` */
function told(chart: Undescribed): string {
  const { against } = chart;
  if (against === undefined) return '';
  const { above, below, others } = against;
  const shown = countAbsent(chart) > 0 ? ' that are shown' : '';
  const rest = `the other ${formatNumber(others, 0)}${shown}`;
  if (above.length + below.length === 0) {
    return ` It differs from none of ${rest} by more than chance, with an allowance for so many.`;
  }
  const which = (positions: readonly number[]) =>
    positions.length > mostNames || positions.length === others
      ? `${formatNumber(positions.length, 0)} of ${rest}`
      : listed(positions.map((position) => chart.categories[position] ?? ''));
  const said = [
    ...(above.length > 0 ? [`higher than ${which(above)}`] : []),
    ...(below.length > 0 ? [`lower than ${which(below)}`] : []),
  ];
  return ` By more than chance it is ${said.join(', and ')}, with an allowance for ${formatNumber(others, 0)} comparisons.`;
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
