import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanOf, pooledRate } from '../../src/domain/statistics/average.ts';
import { cChart } from '../../src/domain/statistics/c-chart.ts';
import { compareCounts } from '../../src/domain/statistics/compare-counts.ts';
import {
  byarInterval,
  countInterval,
  exactPoissonInterval,
  rateInterval,
} from '../../src/domain/statistics/count-interval.ts';
import { proportionFunnel, rateFunnel } from '../../src/domain/statistics/funnel.ts';
import { pChart } from '../../src/domain/statistics/p-chart.ts';
import { percentageChange } from '../../src/domain/statistics/percentage-change.ts';
import { wilsonInterval } from '../../src/domain/statistics/proportion-interval.ts';
import { rankIntervals } from '../../src/domain/statistics/rank-interval.ts';
import { gChart, tChart } from '../../src/domain/statistics/rare-events.ts';
import { katzInterval, logRatioInterval } from '../../src/domain/statistics/ratio-interval.ts';
import { standardisedRate } from '../../src/domain/statistics/standardised-rate.ts';
import { uChart } from '../../src/domain/statistics/u-chart.ts';
import { xmrChart } from '../../src/domain/statistics/xmr.ts';
import { anything, level } from './arbitrary.ts';
import { numbersIn } from './numbers-in.ts';

describe('no number at all brings out one that is not finite', () => {
  it.each<[string, (a: number, b: number, c: number, d: number, at: 0.95 | 0.998) => unknown]>([
    ['a count', (a, _b, _c, _d, at) => countInterval(a, at)],
    ['an exact interval', (a, _b, _c, _d, at) => exactPoissonInterval(a, at)],
    ["Byar's interval", (a, _b, _c, _d, at) => byarInterval(a, at)],
    ['a rate', (a, b, c, _d, at) => rateInterval(a, b, c, at)],
    ['a proportion', (a, b, _c, _d, at) => wilsonInterval(a, b, at)],
    ['a log ratio', (a, b, c, d, at) => logRatioInterval(a, b, c, d, at)],
    ['a ratio of proportions', (a, b, c, d, at) => katzInterval(a, b, c, d, at)],
    ['a change', (a, b) => percentageChange(a, b)],
    ['a funnel of proportions', (a, b) => proportionFunnel(a, b)],
    ['a funnel of rates', (a, b, c) => rateFunnel(a, b, c)],
    [
      'a comparison',
      (a, b, c, d, at) => compareCounts({ events: a, exposure: b }, { events: c, exposure: d }, at),
    ],
  ])('from %s', (_, statistic) => {
    fc.assert(
      fc.property(anything, anything, anything, anything, level, (a, b, c, d, at) => {
        expect(numbersIn(statistic(a, b, c, d, at)).every(Number.isFinite)).toBe(true);
      }),
    );
  });

  const pair = fc.tuple(anything, anything);

  it.each<[string, (pairs: readonly (readonly [number, number])[], times: number) => unknown]>([
    ['a mean', (pairs) => meanOf(pairs.map(([value]) => value))],
    [
      'a pooled rate',
      (pairs, times) =>
        pooledRate(
          pairs.map(([events, exposure]) => ({ events, exposure })),
          times,
        ),
    ],
    [
      'a standardised rate',
      (pairs, times) =>
        standardisedRate(
          pairs.map(([events, population]) => ({ events, population, standard: times })),
          1000,
        ),
    ],
    [
      'ranks',
      (pairs) =>
        rankIntervals(
          pairs.map(([events, exposure]) => ({ events, exposure })),
          'lowest-first',
        ),
    ],
    ['an XmR chart', (pairs) => xmrChart(pairs.map(([value]) => value))],
    ['a screened XmR chart', (pairs) => xmrChart(pairs.flat(), { screening: true })],
    ['a c chart', (pairs) => cChart(pairs.map(([value]) => value))],
    ['a g chart', (pairs) => gChart(pairs.map(([value]) => value))],
    ['a t chart', (pairs) => tChart(pairs.map(([value]) => Math.abs(value)))],
    ['a p chart', (pairs) => pChart(pairs.map(([successes, trials]) => ({ successes, trials })))],
    [
      'a u chart',
      (pairs, times) =>
        uChart(
          pairs.map(([events, exposure]) => ({ events, exposure })),
          times,
        ),
    ],
  ])('from %s', (_, statistic) => {
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 4 }), anything, (pairs, times) => {
        expect(numbersIn(statistic(pairs, times)).every(Number.isFinite)).toBe(true);
      }),
    );
  });
});
