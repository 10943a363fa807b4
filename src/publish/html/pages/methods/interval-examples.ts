import { formatNumber, formatValue } from '../../../../domain/figures/format.ts';
import { type Unit, unitLabel } from '../../../../domain/figures/unit.ts';
import {
  byarInterval,
  countInterval,
  exactPoissonInterval,
} from '../../../../domain/statistics/count-interval.ts';
import { chiSquaredQuantile } from '../../../../domain/statistics/gamma.ts';
import { standardDeviations } from '../../../../domain/statistics/normal.ts';
import { wilsonInterval } from '../../../../domain/statistics/proportion-interval.ts';
import { logRatioInterval } from '../../../../domain/statistics/ratio-interval.ts';
import { workedExamples } from '../../../../reference/worked-examples.ts';
import type { SiteIndex } from '../../site-index.ts';
import { ownAt, ownLatest } from './own-figures.ts';
import { stopsOf } from './stop-example.ts';
import type { ExampleOrigin, WorkedExample } from './worked-example.ts';

const z = standardDeviations(0.95);
const percentage: Unit = { kind: 'percentage' };
const published: ExampleOrigin = { kind: 'published', source: workedExamples.source };

interface Counted {
  readonly count: number;
  readonly noun: string;
  readonly origin: ExampleOrigin;
}

/** A year’s homicides: a count under 10 in most areas. */
export function smallCountExample(site: SiteIndex): WorkedExample {
  const { count, noun, origin } = countOf(site, ['homicide-year'], (value) => value < 10) ?? {
    count: workedExamples.homicides,
    noun: 'homicides',
    origin: published,
  };
  const { low, high } = exactPoissonInterval(count) ?? nothing;
  const words = site.words.methods.intervals.examples.count;
  const [least, most] = [2 * count, 2 * count + 2];
  return {
    origin,
    steps: [
      { says: words.counted(noun), sum: `x = ${formatNumber(count, 0)}` },
      count === 0
        ? { says: words.lowOfNone, sum: '0' }
        : {
            says: words.low(formatNumber(least, 0)),
            sum: `${formatNumber(chiSquaredQuantile(0.025, least), 3)} ÷ 2 = ${formatNumber(low, 3)}`,
          },
      {
        says: words.high(formatNumber(most, 0)),
        sum: `${formatNumber(chiSquaredQuantile(0.975, most), 3)} ÷ 2 = ${formatNumber(high, 3)}`,
      },
    ],
    result: words.result(formatNumber(count, 0), range(low, high, 1)),
  };
}

/** A year’s serious violence, or another count of 10 or more. */
export function countExample(site: SiteIndex): WorkedExample {
  const measures = ['serious-violence-year', 'drug-trafficking-year', 'homicide-year'];
  const { count, noun, origin } = countOf(site, measures, (value) => value >= 10) ?? {
    count: workedExamples.seriousViolence.reduce((sum, value) => sum + value, 0),
    noun: 'offences of most serious violence',
    origin: published,
  };
  const { low, high } = byarInterval(count) ?? nothing;
  const words = site.words.methods.intervals.examples;
  const [x, next] = [formatNumber(count, 0), formatNumber(count + 1, 0)];
  return {
    origin,
    steps: [
      { says: words.count.counted(noun), sum: `x = ${x}` },
      {
        says: words.byar.low,
        sum: `${x} × (1 − 1/(9 × ${x}) − 1.96/(3 × √${x}))³ = ${formatNumber(low, 2)}`,
      },
      {
        says: words.byar.high,
        sum: `${next} × (1 − 1/(9 × ${next}) + 1.96/(3 × √${next}))³ = ${formatNumber(high, 2)}`,
      },
    ],
    result: words.count.result(x, range(low, high, 1)),
  };
}

/** 999 calls answered within ten seconds. */
export function shareExample(site: SiteIndex): WorkedExample {
  const { cases, share, origin } = answeredCalls(site);
  const x = Math.round((share / 100) * cases);
  const { low, high } = wilsonInterval(x, cases) ?? nothing;
  const words = site.words.methods.intervals.examples.share;
  const middle = 2 * x + z * z;
  const reach = z * Math.sqrt(z * z + 4 * x * (1 - x / cases));
  const under = 2 * (cases + z * z);
  const [n, found] = [formatNumber(cases, 0), formatNumber(x, 0)];
  const [m, r, u] = [middle, reach, under].map((value) => formatNumber(value, 2));
  return {
    origin,
    steps: [
      { says: words.cases, sum: `n = ${n}; ${formatValue(share, percentage, 1)}` },
      { says: words.successes, sum: `x = ${found}` },
      { says: words.middle, sum: `2 × ${found} + 1.96² = ${m}` },
      { says: words.reach, sum: `1.96 × √(1.96² + 4 × ${found} × (1 − ${found}/${n})) = ${r}` },
      { says: words.under, sum: `2 × (${n} + 1.96²) = ${u}` },
      { says: words.low, sum: `(${m} − ${r}) ÷ ${u} = ${formatValue(100 * low, percentage, 2)}` },
      { says: words.high, sum: `(${m} + ${r}) ÷ ${u} = ${formatValue(100 * high, percentage, 2)}` },
    ],
    result: words.result(
      formatValue(share, percentage, 1),
      [low, high].map((end) => formatValue(100 * end, percentage, 1)).join(' to '),
    ),
  };
}

/** The calls of the newest month and the percentage of them answered in time; or published ones. */
export function answeredCalls(site: SiteIndex): {
  readonly cases: number;
  readonly share: number;
  readonly origin: ExampleOrigin;
} {
  const share = ownLatest(site, 'calls-within-ten-seconds', ['emergency-999']);
  const calls = share && ownAt(site, 'calls-answered', ['emergency-999'], share.period);
  if (share === undefined || calls === undefined) {
    const { answered, withinTenSecondsPercentage } = workedExamples.calls;
    return { cases: answered, share: withinTenSecondsPercentage, origin: published };
  }
  return {
    cases: calls.value,
    share: share.value,
    origin: { kind: 'own', figures: [calls, share] },
  };
}

/** Stops of Black and of White people, per resident. */
export function ratioExample(site: SiteIndex): WorkedExample {
  const { group, white, origin } = stopsOf(site);
  const [a, b] = [group.stops / group.residents, white.stops / white.residents];
  const ratio = a / b;
  const { low, high } =
    logRatioInterval(group.stops, group.residents, white.stops, white.residents) ?? nothing;
  const spread = Math.sqrt(1 / group.stops + 1 / white.stops);
  const words = site.words.methods.intervals.examples.ratio;
  const factor = formatNumber(Math.exp(z * spread), 3);
  const rate = ({ stops, residents }: typeof group): string =>
    `${formatNumber(stops, 0)} ÷ ${formatNumber(residents, 0)} × 1,000 = ${formatNumber((1000 * stops) / residents, 4)}`;
  return {
    origin,
    steps: [
      { says: words.rate(group.label), sum: rate(group) },
      { says: words.rate(white.label), sum: rate(white) },
      {
        says: words.ratio,
        sum: `${formatNumber(1000 * a, 4)} ÷ ${formatNumber(1000 * b, 4)} = ${formatNumber(ratio, 3)}`,
      },
      {
        says: words.spread,
        sum: `√(1/${formatNumber(group.stops, 0)} + 1/${formatNumber(white.stops, 0)}) = ${formatNumber(spread, 4)}`,
      },
      { says: words.factor, sum: `e^(1.96 × ${formatNumber(spread, 4)}) = ${factor}` },
      {
        says: words.low,
        sum: `${formatNumber(ratio, 3)} ÷ ${factor} = ${formatNumber(low, 3)}`,
      },
      {
        says: words.high,
        sum: `${formatNumber(ratio, 3)} × ${factor} = ${formatNumber(high, 3)}`,
      },
    ],
    result: words.result(formatNumber(ratio, 1), range(low, high, 1)),
  };
}

/** The newest whole figure, of the first of these measures, that a method is for. */
function countOf(
  site: SiteIndex,
  measures: readonly string[],
  suits: (value: number) => boolean,
): Counted | undefined {
  for (const measure of measures) {
    const figure = ownLatest(site, measure);
    if (figure !== undefined && suits(figure.value) && countInterval(figure.value) !== null) {
      const noun = unitLabel(figure.unit);
      return { count: figure.value, noun, origin: { kind: 'own', figures: [figure] } };
    }
  }
  return undefined;
}

/** Unreachable for the numbers chosen above, which all have an interval. */
const nothing = { low: Number.NaN, high: Number.NaN };

function range(low: number, high: number, places: number): string {
  return `${formatNumber(low, places)} to ${formatNumber(high, places)}`;
}
