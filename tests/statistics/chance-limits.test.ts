import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cChart } from '../../src/domain/statistics/c-chart.ts';
import { dispersionOf, shownDispersion } from '../../src/domain/statistics/dispersion.ts';
import { funnelDispersion, rateFunnel, widened } from '../../src/domain/statistics/funnel.ts';
import { movingSpread } from '../../src/domain/statistics/moving-spread.ts';
import { pChart } from '../../src/domain/statistics/p-chart.ts';
import { uChart } from '../../src/domain/statistics/u-chart.ts';
import { xmrChart } from '../../src/domain/statistics/xmr.ts';
import { repeatsInside } from './repeats.ts';

const noughts = Array.from({ length: 12 }, () => 0);
const sevens = Array.from({ length: 12 }, () => 7);

describe('limits of counts that never move', () => {
  it('reach to 3.7 of twelve noughts, on every chart of counts', () => {
    const exposed = noughts.map((events) => ({ events, exposure: 1 }));
    const charts = [xmrChart(noughts, { events: true }), cChart(noughts), uChart(exposed, 1)];
    expect(charts.map((chart) => chart?.points[0]?.upper)).toEqual([
      expect.closeTo(3.689, 3),
      expect.closeTo(3.689, 3),
      expect.closeTo(3.689, 3),
    ]);
  });

  it('reach as far as the exact interval of a share of none', () => {
    const chart = pChart(noughts.map((successes) => ({ successes, trials: 10 })));
    expect(chart?.points[0]).toMatchObject({ lower: 0, upper: expect.closeTo(0.3085, 4) });
  });

  it('lie three roots from a mean of seven, and mark nothing', () => {
    const [point] = xmrChart(sevens, { events: true })?.points ?? [];
    expect(point?.upper).toBeCloseTo(7 + 3 * Math.sqrt(7), 9);
    expect(point?.causes).toEqual([]);
    expect(xmrChart([...sevens, 8], { events: true })?.points.at(-1)?.causes).toEqual([]);
  });

  it('of measured values are as narrow as these are', () => {
    expect(xmrChart(sevens)?.points[0]).toMatchObject({ lower: 7, upper: 7 });
  });

  it('are never narrower than chance makes them, whatever the counts', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(300), { minLength: 2, maxLength: 30 }), (counts) => {
        const [point] = xmrChart(counts, { events: true })?.points ?? [];
        const mean = point?.mean ?? 0;
        expect(point?.upper).toBeGreaterThanOrEqual(mean + 3 * Math.sqrt(mean) - 1e-9);
      }),
    );
  });
});

describe('limits from the last points', () => {
  it('hold for the whole picture, and say from which points they are', () => {
    const values = [...sevens, ...noughts.map(() => 2), ...noughts.map(() => 4)];
    const chart = xmrChart(values, { latest: 24 });
    expect(chart?.phases).toMatchObject([
      { from: 0, to: 35, mean: 3, baseline: 24, baselineFrom: 12 },
    ]);
    expect(chart?.points[0]?.causes).toContain('outside-limits');
  });

  it('come from the last phase alone where it is shorter', () => {
    const chart = xmrChart([...noughts, ...sevens], { rebaseAt: [12], latest: 24 });
    expect(chart?.phases.at(-1)).toMatchObject({ mean: 7, baseline: 12, baselineFrom: 12 });
  });
});

describe('an allowance for points that vary by more than chance', () => {
  it('is none of fewer than twelve, and never a narrowing', () => {
    expect(movingSpread([9, -9, 9])).toBe(1);
    expect(movingSpread(noughts)).toBe(1);
  });

  it('is the mean moving range over 1.128 (Laney 2002)', () => {
    const swinging = noughts.map((_, index) => (index % 2 === 0 ? 1 : -1));
    expect(movingSpread(swinging)).toBeCloseTo(2 / 1.128, 9);
  });

  it('is Pearson’s statistic over its degrees of freedom, and shown only where chance hardly makes it', () => {
    const residuals = [4, 16].map((value) => ({ value, expected: 10, variance: 10 }));
    const dispersion = dispersionOf(residuals, 1);
    expect(dispersion).toEqual({ times: 7.2, degrees: 1 });
    expect(shownDispersion(dispersion, 0.05)).toEqual(dispersion);
    expect(shownDispersion(dispersion, 0.005)).toBe(null);
    expect(dispersionOf(residuals, 0)).toBe(null);
  });
});

describe('a funnel of areas that vary by more than chance', () => {
  const areas = [60, 140, 80, 120, 70, 130, 90, 110, 100, 100].map((events) => ({
    events,
    exposure: 1000,
  }));

  it('takes the mean square of their distances, a tenth brought in at each end (Spiegelhalter 2005)', () => {
    // In standard deviations of ten: 4, 3, 2, 1 and 0 on both sides, of which the fours become threes.
    expect(funnelDispersion(areas, 0.1)).toBeCloseTo((4 * 9 + 2 * 4 + 2) / 10, 9);
  });

  it('takes none where they vary as chance lets them', () => {
    expect(funnelDispersion(areas.slice(6), 0.1)).toBe(1);
  });

  it('has limits as many times as far away as its root', () => {
    const limits = rateFunnel(100, 1000, 1000);
    const wider = limits === null ? null : widened(limits, 4);
    expect((wider?.far.high ?? 0) - 100).toBeCloseTo(2 * ((limits?.far.high ?? 0) - 100), 9);
  });
});

describe('a repeat of the same month', () => {
  it.each([10, 30, 100])(
    'falls inside the interval of this one in about 85 of 100, where %s are expected',
    (mean) => {
      expect(repeatsInside(mean)).toBeGreaterThan(0.83);
      expect(repeatsInside(mean)).toBeLessThan(0.88);
    },
  );
});
