import { unitLabel } from '../../domain/figures/unit.ts';
import type {
  ChartPoint,
  PublishedChart,
  PublishedFunnel,
} from '../../domain/publication/published-chart.ts';
import { titleOf } from '../../domain/publication/title-of.ts';
import type { ControlChart } from '../../domain/statistics/control-chart.ts';
import type { Json } from './json.ts';

/** The chart's figures are those of its table; here is how it shows them, and what they are held by. */
export function describeChart(chart: PublishedChart): Json {
  const { control, target, funnel, direction, differences, against } = chart;
  return {
    id: chart.id,
    kind: chart.kind,
    title: titleOf(chart),
    description: chart.description,
    unit: unitLabel(chart.unit),
    categories: chart.categories,
    series: chart.series.map(({ name, points }) => ({ name, points: points.map(describePoint) })),
    ...(direction === undefined ? {} : { direction }),
    ...(target === undefined ? {} : { target: { ...target } }),
    ...(control === undefined ? {} : { control: describeControl(control) }),
    ...(funnel === undefined ? {} : { funnel: describeFunnel(funnel) }),
    ...(differences === undefined ? {} : { differences: { ...differences } }),
    ...(against === undefined ? {} : { against: { ...against } }),
  };
}

function describePoint({ value, text, figure, ...more }: ChartPoint): Json {
  const { interval, exposure, outside, own, rank, rest } = more;
  return {
    value,
    text,
    figure,
    ...(interval === undefined ? {} : { interval: { ...interval } }),
    ...(exposure === undefined ? {} : { exposure }),
    ...(outside === undefined ? {} : { outside }),
    ...(own === undefined ? {} : { own }),
    ...(rank === undefined ? {} : { rank }),
    ...(rest === undefined ? {} : { rest }),
  };
}

function describeControl({ kind, phases, points }: ControlChart): Json {
  return {
    kind,
    phases: phases.map((phase) => ({ ...phase })),
    points: points.map(({ mean, lower, upper, causes }) => ({ mean, lower, upper, causes })),
  };
}

function describeFunnel({ exposureTitle, average, dispersion, limits }: PublishedFunnel): Json {
  return { exposureTitle, average, dispersion, limits: limits.map((limit) => ({ ...limit })) };
}
