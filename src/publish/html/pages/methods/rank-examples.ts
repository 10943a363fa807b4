import { formatNumber, formatRange, ordinal } from '../../../../domain/figures/format.ts';
import { populationOf } from '../../../../domain/places/population.ts';
import { meanOf, pooledRate } from '../../../../domain/statistics/average.ts';
import { countInterval } from '../../../../domain/statistics/count-interval.ts';
import { type Exposed, rateOf } from '../../../../domain/statistics/exposed.ts';
import { rankIntervals } from '../../../../domain/statistics/rank-interval.ts';
import { competitionRanks } from '../../../../domain/statistics/ranks.ts';
import { findArea } from '../../../../reference/areas/index.ts';
import { workedExamples } from '../../../../reference/worked-examples.ts';
import type { SiteIndex } from '../../site-index.ts';
import { ownLatest } from './own-figures.ts';
import type { ExampleOrigin, WorkedExample } from './worked-example.ts';

const whole = (value: number): string => formatNumber(value, 0);

/** Rates for the rule of ties alone. */
const tied = [0.8, 1.1, 1.1, 1.4] as const;

export function tiesExample(site: SiteIndex): WorkedExample {
  const words = site.words.methods.ranks.examples;
  return {
    origin: { kind: 'made' },
    steps: [
      { says: words.rates, sum: tied.map((rate) => formatNumber(rate, 1)).join(', ') },
      {
        says: words.places,
        sum: (competitionRanks(tied, 'lowest-first') ?? []).map(ordinal).join(', '),
      },
    ],
    result: words.tied,
  };
}

/** Crimes and residents of three forces that do not exist. */
const forces: readonly Exposed[] = [
  { events: 100, exposure: 100_000 },
  { events: 200, exposure: 500_000 },
  { events: 50, exposure: 40_000 },
];

export function rankIntervalExample(site: SiteIndex): WorkedExample {
  const words = site.words.methods.ranks.examples;
  const ranks = rankIntervals(forces, 'lowest-first') ?? [];
  return {
    origin: { kind: 'made' },
    steps: [
      { says: words.forces, sum: forces.map(describe(site)).join('; ') },
      { says: words.perThousand, sum: forces.map(ratePer1000).join('; ') },
      { says: words.places, sum: ranks.map(({ rank }) => ordinal(rank)).join('; ') },
      {
        says: words.placeIntervals,
        sum: ranks.map((interval) => formatRange(interval, { kind: 'rank' }, 0)).join('; '),
      },
    ],
    result: words.ranked,
  };
}

export function averagesExample(site: SiteIndex): WorkedExample {
  const words = site.words.methods.ranks.examples;
  const rates = forces.map((force) => 1000 * rateOf(force));
  const [simple, weighted] = [meanOf(rates) ?? 0, pooledRate(forces, 1000) ?? 0].map((average) =>
    formatNumber(average, 3),
  );
  const sum = (part: keyof Exposed): string =>
    whole(forces.reduce((total, force) => total + force[part], 0));
  return {
    origin: { kind: 'made' },
    steps: [
      { says: words.forces, sum: forces.map(describe(site)).join('; ') },
      { says: words.perThousand, sum: forces.map(ratePer1000).join('; ') },
      {
        says: words.simple,
        sum: `(${forces.map(ratePer1000).join(' + ')}) ÷ ${whole(forces.length)} = ${simple}`,
      },
      {
        says: words.weighted,
        sum: `${sum('events')} ÷ ${sum('exposure')} × 1,000 = ${weighted}`,
      },
    ],
    result: words.between(simple ?? '', weighted ?? ''),
  };
}

function describe(site: SiteIndex): (force: Exposed) => string {
  const words = site.words.methods.ranks.examples;
  return ({ events, exposure }) => words.crimes(whole(events), whole(exposure));
}

function ratePer1000(force: Exposed): string {
  return formatNumber(1000 * rateOf(force), 2);
}

/** A year’s homicides by residents, with what chance allows. */
export function fewExample(site: SiteIndex): WorkedExample {
  const words = site.words.methods.ranks.examples;
  const { count, residents, origin } = homicides(site);
  const { low, high } = countInterval(count) ?? { low: count, high: count };
  const perMillion = (events: number): number => (1_000_000 * events) / residents;
  const shown = (events: number): string => formatNumber(perMillion(events), 1);
  return {
    origin,
    steps: [
      {
        says: words.count,
        sum: `${whole(count)}; ${formatNumber(low, 3)} to ${formatNumber(high, 3)}`,
      },
      {
        says: words.rate,
        sum: `${whole(count)} ÷ ${whole(residents)} × 1,000,000 = ${formatNumber(perMillion(count), 2)}`,
      },
      { says: words.span, sum: `${shown(low)} to ${shown(high)}` },
    ],
    result: words.few(shown(low), shown(high)),
  };
}

interface Homicides {
  readonly count: number;
  readonly residents: number;
  readonly origin: ExampleOrigin;
}

function homicides(site: SiteIndex): Homicides {
  const figure = ownLatest(site, 'homicide-year');
  const area = findArea(site.publication.area.id);
  if (figure === undefined || area === undefined || countInterval(figure.value) === null) {
    const { source, homicides: count, population: residents } = workedExamples;
    return { count, residents, origin: { kind: 'published', source } };
  }
  const origin: ExampleOrigin = { kind: 'own', figures: [figure] };
  return { count: figure.value, residents: populationOf(area), origin };
}
