import { formatNumber, formatValue } from '../figures/format.ts';
import type { ChartPoint, PublishedFunnel } from '../publication/published-chart.ts';
import { listed, type Undescribed } from './describe-point.ts';

type Funnelled = Undescribed & { readonly funnel: PublishedFunnel };

interface Placed {
  readonly name: string;
  readonly point: ChartPoint;
}

/** A funnel: the average, the areas outside its limits, and where the own area lies. */
export function describeFunnel(chart: Funnelled): readonly string[] {
  const { funnel, unit, decimals } = chart;
  const points = chart.series.flatMap((series) =>
    series.points.flatMap((point, index) =>
      point.value === null ? [] : [{ name: chart.categories[index] ?? '', point }],
    ),
  );
  const average = formatValue(funnel.average, unit, Math.max(1, decimals));
  const own = points.find(({ point }) => point.own === true);
  return [
    `The average of ${formatNumber(points.length, 0)} areas is ${average}.`,
    ...varying(funnel),
    outside(points, funnel),
    ...(own === undefined ? [] : [ownSentence(own, funnel)]),
  ];
}

/** Areas differ in more than chance: then limits allow for it, and outside them is who stands out even so. */
function varying({ dispersion }: PublishedFunnel): readonly string[] {
  if (dispersion === 1) return [];
  return [
    `The areas vary ${formatNumber(dispersion, 1)} times as much as chance alone would make them, and the limits allow for it.`,
  ];
}

function outside(points: readonly Placed[], { dispersion }: PublishedFunnel): string {
  const [high = [], low = []] = (['high', 'low'] as const).map((side) =>
    points.filter(({ point }) => point.outside === side).map(({ name }) => name),
  );
  const limits = 'the 99.8% limits';
  if (high.length + low.length === 0) {
    const how = dispersion === 1 ? ', and how they differ could be chance' : '';
    return `All of them are within ${limits}${how}.`;
  }
  const said = [
    ...(high.length > 0 ? [`above ${limits} ${areIs(high)}`] : []),
    ...(low.length > 0 ? [`below ${high.length > 0 ? 'them' : limits} ${areIs(low)}`] : []),
  ].join('; ');
  return `${said.slice(0, 1).toUpperCase()}${said.slice(1)}.`;
}

function areIs(names: readonly string[]): string {
  return `${names.length === 1 ? 'is' : 'are'} ${listed(names)}`;
}

function ownSentence({ name, point }: Placed, { average, dispersion }: PublishedFunnel): string {
  const value = point.value ?? average;
  const opening = `${name}, with ${point.text}, is`;
  if (value === average) return `${opening} at the average.`;
  const side = value > average ? 'above' : 'below';
  const than = dispersion === 1 ? 'chance explains' : 'such areas differ';
  const more = point.outside === undefined ? 'no more' : 'more';
  return `${opening} ${side} the average, by ${more} than ${than}.`;
}
