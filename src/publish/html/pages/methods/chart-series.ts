import { formatQuantity } from '../../../../domain/figures/format.ts';
import { count, type Unit } from '../../../../domain/figures/unit.ts';
import { formatPeriodShort, tile } from '../../../../domain/time/period.ts';
import { workedExamples } from '../../../../reference/worked-examples.ts';
import type { SiteIndex } from '../../site-index.ts';
import { ownSeries, type ValuedFigure } from './own-figures.ts';
import type { ExampleOrigin } from './worked-example.ts';

/** Months of one series without a gap, oldest first, as an example shows them. */
export interface MonthSeries {
  readonly name: string;
  readonly unit: Unit;
  readonly months: readonly string[];
  readonly values: readonly number[];
  /** Ids of the figures; null where the numbers were published elsewhere. */
  readonly figures: readonly (string | null)[];
  readonly origin: ExampleOrigin;
}

/** Months of an example: a year makes limits that are not on trial, two are as many as a phone shows. */
const [fewest, most] = [12, 24];

/** The newest months of Clare’s Law requests, if there is a year of them; else the published ones. */
export function requestSeries(site: SiteIndex): MonthSeries {
  const own = monthsToLatest(ownSeries(site, 'clares-law-requests'));
  const name = site.words.methods.controlCharts.examples.requests;
  return own.length < fewest
    ? publishedRequests(name)
    : {
        name,
        unit: own[0]?.unit ?? count('request'),
        months: own.map(({ period }) => formatPeriodShort(period)),
        values: own.map(({ value }) => value),
        figures: own.map(({ id }) => id),
        origin: { kind: 'own', figures: own },
      };
}

export function publishedRequests(name: string): MonthSeries {
  const { months, requests } = workedExamples.claresLaw;
  return {
    name,
    unit: count('request'),
    months,
    values: requests,
    figures: months.map(() => null),
    origin: { kind: 'published', source: workedExamples.source },
  };
}

/** The months up to the latest one without a gap. */
export function monthsToLatest(series: readonly ValuedFigure[]): readonly ValuedFigure[] {
  const months = series.filter(({ period }) => period.kind === 'month');
  const breaks = months.findLastIndex((figure, at) => {
    const next = months[at + 1];
    return next !== undefined && !follow(figure, next);
  });
  return months.slice(breaks + 1).slice(-most);
}

function follow({ period }: ValuedFigure, { period: next }: ValuedFigure): boolean {
  return tile({ ...next, start: period.start }, [period, next]);
}

/** The series as a chart holds it. */
export function chartSeries({ name, unit, values, figures }: MonthSeries, decimals: number) {
  return [
    {
      name,
      points: values.map((value, at) => ({
        value,
        text: formatQuantity({ value, status: 'final' }, unit, decimals),
        figure: figures[at] ?? null,
      })),
    },
  ];
}
