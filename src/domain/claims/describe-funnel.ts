import { formatNumber, formatValue } from '../figures/format.ts';
import type { ChartPoint, PublishedFunnel } from '../publication/publication.ts';
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
    outside(points),
    ...(own === undefined ? [] : [ownSentence(own, funnel)]),
  ];
}

function outside(points: readonly Placed[]): string {
  const [high = [], low = []] = (['high', 'low'] as const).map((side) =>
    points.filter(({ point }) => point.outside === side).map(({ name }) => name),
  );
  const limits = 'the 99.8% limits';
  if (high.length + low.length === 0) {
    return `All of them are within ${limits}, so chance alone could explain how they differ.`;
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

function ownSentence({ name, point }: Placed, { average }: PublishedFunnel): string {
  const value = point.value ?? average;
  const side = value === average ? 'at' : value > average ? 'above' : 'below';
  const chance =
    point.outside === undefined
      ? 'and chance alone could explain the difference'
      : 'and chance alone does not explain the difference';
  return `${name}, with ${point.text}, is ${side} the average, ${chance}.`;
}
