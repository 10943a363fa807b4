import { describeChart } from '../domain/claims/describe.ts';
import { intervalText } from '../domain/claims/interval-words.ts';
import { differencesOfOne } from '../domain/differences/differences.ts';
import type { Figure } from '../domain/figures/figure.ts';
import { formatFigure, ordinal } from '../domain/figures/format.ts';
import type { Behind } from '../domain/measures/behind.ts';
import { directionOf } from '../domain/measures/chart-direction.ts';
import type { Measure } from '../domain/measures/measure.ts';
import type { PublishedTable } from '../domain/publication/publication.ts';
import type { ChartPoint, PublishedChart } from '../domain/publication/published-chart.ts';
import { competitionRanks } from '../domain/statistics/ranks.ts';
import type { Table } from '../domain/tables/table.ts';
import {
  type AreaFigure,
  type AreaMeasure,
  areaFigures,
  asAreaMeasure,
  eventsOf,
} from './area-figures.ts';
import { funnelOf, sideOutside } from './area-funnel.ts';
import type { ChartSpec } from './block-spec.ts';
import { sourcesOf } from './lay-out.ts';

export interface AreaChart {
  readonly chart: PublishedChart;
  readonly table: PublishedTable;
}

interface Shelf {
  readonly measures: ReadonlyMap<string, Measure>;
  readonly tables: ReadonlyMap<string, Table>;
  readonly figures: { readonly byId: ReadonlyMap<string, Figure> };
}

/** A ranking or a funnel of all areas around one figure of the own one; or why there is none. */
export function areaChart(
  spec: ChartSpec,
  figures: readonly Figure[],
  shelf: Shelf,
): AreaChart | { readonly says: string; readonly fix: string } {
  const [own, another] = figures;
  const asked = asAreaMeasure(shelf.measures.get(own?.measure ?? ''));
  if (own === undefined || asked === null) return notARate(spec);
  if (another !== undefined) return severalFigures(spec);
  const sources = {
    table: (id: string) => shelf.tables.get(id),
    measure: (id: string) => shelf.measures.get(id),
  };
  const found = inOrder(spec.kind, areaFigures(asked, own, sources));
  const average = averageFor(asked.measure, own, shelf);
  const funnel = spec.kind === 'funnel' ? funnelOf(found, average, asked) : undefined;
  const outside = funnel && ((area: AreaFigure) => sideOutside(area, funnel, asked));
  const points = pointsOf(found, own, outside);
  const sketch = {
    id: spec.id,
    kind: spec.kind,
    title: spec.title,
    unit: own.unit,
    decimals: own.decimals,
    categories: found.map(({ name }) => name),
    series: [{ name: spec.labels[own.measure] ?? asked.measure.title, points }],
    ...directionOf(asked.measure),
    ...(funnel === undefined ? {} : { funnel }),
    ...against(found, own, asked),
  };
  const chart = { ...sketch, description: describeChart(sketch) };
  return { chart, table: tableOf(spec, chart, own, shelf) };
}

/** From how many of the others the own area can be told. */
function against(
  areas: readonly AreaFigure[],
  own: Figure,
  { uncertainty }: AreaMeasure,
): Pick<PublishedChart, 'against'> {
  const behind = areas.map((area): Behind | null => {
    const events = eventsOf(area, uncertainty.times);
    return events === null ? null : { kind: 'events', ...events };
  });
  const at = areas.findIndex(({ code }) => code === own.place.code);
  const found = differencesOfOne(behind, at);
  return found === null ? {} : { against: found };
}

/** A ranking from the lowest rate, a funnel from the smallest area; equal ones by name. */
function inOrder(kind: ChartSpec['kind'], areas: readonly AreaFigure[]): readonly AreaFigure[] {
  const key = ({ figure, exposure }: AreaFigure) =>
    kind === 'funnel' ? exposure : (figure.value ?? Number.POSITIVE_INFINITY);
  return areas.toSorted((a, b) => key(a) - key(b) || (a.name < b.name ? -1 : 1));
}

function pointsOf(
  areas: readonly AreaFigure[],
  own: Figure,
  outside: (area: AreaFigure) => ChartPoint['outside'] = () => undefined,
): readonly ChartPoint[] {
  const known = areas.flatMap(({ figure }) => figure.value ?? []);
  const ranks = competitionRanks(known, 'lowest-first') ?? [];
  const rankOf = new Map(known.map((value, index) => [value, ranks[index]]));
  return areas.map((area) => {
    const { code, figure, exposure } = area;
    const side = outside(area);
    const rank = figure.value === null ? undefined : rankOf.get(figure.value);
    const isOwn = code === own.place.code;
    return {
      value: figure.value,
      text: formatFigure(figure),
      figure: isOwn ? own.id : null,
      exposure,
      ...(figure.interval === undefined ? {} : { interval: figure.interval }),
      ...(isOwn ? { own: true } : {}),
      ...(rank === undefined ? {} : { rank }),
      ...(side === undefined ? {} : { outside: side }),
    };
  });
}

/** The average that is published for the same dimensions and period, so that both are one number. */
function averageFor({ beside }: Measure, own: Figure, { figures }: Shelf): number | null {
  if (beside === undefined) return null;
  return figures.byId.get(`${beside.average}${own.id.slice(own.measure.length)}`)?.value ?? null;
}

/** The same areas in rows: the own figure leads to its page, the others are given as text. */
function tableOf(
  spec: ChartSpec,
  chart: PublishedChart,
  own: Figure,
  { measures, tables }: Shelf,
): PublishedTable {
  const points = chart.series[0]?.points ?? [];
  return {
    id: spec.id,
    caption: spec.title,
    corner: 'Area',
    columns: [
      { title: 'Place', unit: { kind: 'rank' } },
      { title: chart.series[0]?.name ?? '', unit: own.unit },
      { title: '95% interval', unit: own.unit },
    ],
    rows: points.map((point, index) => ({
      header: chart.categories[index] ?? '',
      total: false,
      cells: [null, point.figure, null],
      texts: [
        point.rank === undefined ? null : ordinal(point.rank),
        point.figure === null ? point.text : null,
        intervalText(point, chart),
      ],
    })),
    notes: [...spec.notes, ...leftOut(measures.get(own.measure), own, tables)],
    sources: sourcesOf([own], { measures, tables, labels: {} }),
  };
}

/** Names the areas that are not shown. */
function leftOut(
  measure: Measure | undefined,
  own: Figure,
  tables: Shelf['tables'],
): readonly string[] {
  const { own: dimension = '', beside, dataset = '' } = measure ?? {};
  const labels = tables.get(dataset)?.labels[dimension] ?? {};
  const codes = beside?.without.filter((code) => code !== own.place.code) ?? [];
  const names = codes.map((code) => labels[code] ?? code);
  return names.length === 0
    ? []
    : [`Not shown, as in the ranks and averages: ${names.join(', ')}.`];
}

function notARate({ id, measures }: ChartSpec) {
  return {
    says: `the chart “${id}” sets all areas beside each other, and ${measures.join(', ')} is no rate that every area has`,
    fix: 'Name one comparison rate, for example compared-homicide-rate.',
  };
}

function severalFigures({ id }: ChartSpec) {
  return {
    says: `the chart “${id}” sets all areas beside each other for one figure, and several were asked for`,
    fix: 'Name one measure, one period, and under “where” one code of each dimension.',
  };
}
