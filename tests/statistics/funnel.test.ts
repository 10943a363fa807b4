import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactPoissonInterval } from '../../src/domain/statistics/count-interval.ts';
import { funnelSignal, proportionFunnel, rateFunnel } from '../../src/domain/statistics/funnel.ts';
import { wilsonInterval } from '../../src/domain/statistics/proportion-interval.ts';
import { exposure } from './arbitrary.ts';

describe('the funnel of proportions', () => {
  // PHEindicatormethods, testdata_funnel_prop_outputs.csv: limits in percent around 80.642448%.
  it.each([
    [1, 3.204264, 100, 0, 100],
    [3, 35.933491, 100, 10.150815, 100],
    [18, 62.390093, 98.894803, 51.864359, 100],
    [41, 68.548635, 92.73626, 61.574398, 99.710497],
    [102, 72.974925, 88.309971, 68.553233, 92.731663],
    [1008, 78.203374, 83.081521, 76.796814, 84.488082],
    [110_000, 80.408963, 80.875933, 80.274317, 81.010578],
  ])('at a base of %i has the limits of the package', (base, low, high, farLow, farHigh) => {
    const limits = proportionFunnel(0.80642448, base);
    expect(limits?.near.low).toBeCloseTo(low / 100, 6);
    expect(limits?.near.high).toBeCloseTo(high / 100, 6);
    expect(limits?.far.low).toBeCloseTo(farLow / 100, 6);
    expect(limits?.far.high).toBeCloseTo(farHigh / 100, 6);
  });

  // The same package, testdata_funnel_prop_inputs.csv, with its average; numerators there have parts.
  it.each([
    ['New Forest', 35_078.488, 41_980, { outside: 0.998, side: 'high' }],
    ['Norwich', 24_803.6256, 31_824, { outside: 0.998, side: 'low' }],
    ['South Gloucestershire', 50_050.7443, 61_921, null],
    ['West Norfolk', 26_789.238, 33_012, { outside: 0.95, side: 'high' }],
    ['North Devon', 30_277.5312, 37_828, { outside: 0.95, side: 'low' }],
  ])('places %s as the package does', (_, successes, base, signal) => {
    const limits = proportionFunnel(0.80642448, base);
    expect(limits === null ? 'none' : funnelSignal(successes / base, limits)).toEqual(signal);
  });

  it("is left exactly where Wilson's interval leaves out the average", () => {
    const average = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(average, fc.nat(500), fc.nat(500), (share, some, rest) => {
        fc.pre(some + rest > 0);
        const limits = proportionFunnel(share, some + rest);
        const { low = 0, high = 1 } = wilsonInterval(some, some + rest) ?? {};
        const value = some / (some + rest);
        const { near = { low: 0, high: 1 } } = limits ?? {};
        expect(value > near.high || value < near.low).toBe(low > share || high < share);
      }),
    );
  });

  it('is none for an average that is no share, or without a base', () => {
    expect(proportionFunnel(1.1, 10)).toBeNull();
    expect(proportionFunnel(Number.NaN, 10)).toBeNull();
    expect(proportionFunnel(0.5, 0)).toBeNull();
  });
});

describe('the funnel of rates', () => {
  const average = 116.1720835;
  const years = 3;

  // PHEindicatormethods, testdata_funnel_rate_outputs.csv: populations of one year, three years pooled.
  it.each([
    ['1 event', 7.264481402, 4588.535848],
    ['10 events', 1375.943768, 242.2579623],
    ['104 events', 24_382.08903, 142.1808715],
    ['1,360 events', 369_759.5622, 122.6021934],
  ])('has the upper 95%% limit of the package for %s', (_, population, limit) => {
    const high = rateFunnel(average, population * years, 100_000)?.near.high ?? Number.NaN;
    expect(high / limit).toBeCloseTo(1, 5);
  });

  it.each([
    ['2 events', 2072.984403, 32.15975314],
    ['20 events', 8862.823734, 75.22057153],
    ['1,360 events', 411_529.9259, 110.158048],
  ])('has the lower 95%% limit of the package for %s', (_, population, limit) => {
    const low = rateFunnel(average, population * years, 100_000)?.near.low ?? Number.NaN;
    expect(low / limit).toBeCloseTo(1, 5);
  });

  it.each([
    ['10 events', 6924.776769, 48.13632908, 849.4639547, 392.4043292],
    ['1,360 events', 424_043.2424, 106.9073359, 358_342.3275, 126.5084525],
  ])('has the 99.8%% limits of the package for %s', (_, atLow, low, atHigh, high) => {
    const lower = rateFunnel(average, atLow * years, 100_000)?.far.low ?? Number.NaN;
    const upper = rateFunnel(average, atHigh * years, 100_000)?.far.high ?? Number.NaN;
    expect(lower / low).toBeCloseTo(1, 5);
    expect(upper / high).toBeCloseTo(1, 5);
  });

  it('is left exactly where the exact interval of the count leaves out what is expected', () => {
    const expected = fc.double({ min: 0.1, max: 400, noNaN: true });
    fc.assert(
      fc.property(expected, fc.nat(500), (mean, events) => {
        const limits = rateFunnel(mean, 1, 1);
        const { low = 0, high = 0 } = exactPoissonInterval(events) ?? {};
        const { near = { low: 0, high: 0 } } = limits ?? {};
        expect(events > near.high || events < near.low).toBe(low > mean || high < mean);
      }),
    );
  });

  it('has no lower limit where even no event would be no surprise', () => {
    expect(rateFunnel(3.6, 1, 1)?.near.low).toBe(0);
    expect(rateFunnel(3.7, 1, 1)?.near.low).toBeGreaterThan(0);
  });

  it('has finite limits around the average, the far ones outside the near ones', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 100, noNaN: true }), exposure, (rate, people) => {
        const limits = rateFunnel(rate, people, 1000);
        const { near, far } = limits ?? { near: null, far: null };
        const inOrder = [far?.low, near?.low, rate, near?.high, far?.high].map(Number);
        expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
        expect(inOrder.every(Number.isFinite)).toBe(true);
      }),
    );
  });

  it('is none without an average, exposure or scale', () => {
    expect(rateFunnel(0, 10, 1)).toBeNull();
    expect(rateFunnel(1, 0, 1)).toBeNull();
    expect(rateFunnel(1, 10, 0)).toBeNull();
  });
});

describe('a value on a limit', () => {
  it('is not outside', () => {
    const limits = {
      average: 5,
      exposure: 1,
      near: { low: 3, high: 7 },
      far: { low: 1, high: 9 },
    };
    expect([3, 5, 7].map((value) => funnelSignal(value, limits))).toEqual([null, null, null]);
    expect(funnelSignal(9, limits)).toEqual({ outside: 0.95, side: 'high' });
    expect(funnelSignal(0.9, limits)).toEqual({ outside: 0.998, side: 'low' });
  });
});
