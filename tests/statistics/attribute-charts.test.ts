import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cChart } from '../../src/domain/statistics/c-chart.ts';
import { pChart } from '../../src/domain/statistics/p-chart.ts';
import { uChart } from '../../src/domain/statistics/u-chart.ts';
import { markedOn } from './marked.ts';
import { numbersIn } from './numbers-in.ts';

describe('a p chart', () => {
  // Montgomery, Introduction to Statistical Quality Control, example of the orange juice cans: 30
  // samples of 50. p̄ = 0.2313, limits 0.0524 and 0.4102, samples 15 and 23 outside.
  const cans = [
    12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12,
    7, 13, 9, 6,
  ].map((successes) => ({ successes, trials: 50 }));

  it("has the mean, limits and signals of Montgomery's orange juice cans", () => {
    const chart = pChart(cans);
    expect(chart?.points[0]?.mean).toBeCloseTo(0.2313, 4);
    expect(chart?.points[0]?.lower).toBeCloseTo(0.0524, 4);
    expect(chart?.points[0]?.upper).toBeCloseTo(0.4102, 4);
    expect(markedOn(chart, 'outside-limits')).toEqual([14, 22]);
  });

  // law-and-methods.md, 5.3: disclosures under Clare's Law outside 35 days, June 2023 to May 2024, of all
  // disclosures of the month.
  const disclosures = [
    [8, 26],
    [7, 15],
    [5, 20],
    [4, 13],
    [4, 13],
    [4, 12],
    [9, 18],
    [6, 29],
    [5, 30],
    [5, 53],
    [3, 47],
    [1, 26],
  ].map(([successes = 0, trials = 0]) => ({ successes, trials }));

  it('has the mean of all disclosures, 61 of 302', () => {
    expect(pChart(disclosures)?.phases[0]?.mean).toBeCloseTo(61 / 302, 12);
  });

  it('has December 2023, half of 18 late, above its limit of 48.6%, and no other month outside', () => {
    const chart = pChart(disclosures);
    expect(chart?.points[6]?.value).toBe(0.5);
    expect(chart?.points[6]?.upper).toBeCloseTo(0.486, 3);
    expect(markedOn(chart, 'outside-limits')).toEqual([6]);
  });

  it('has May 2024, 3.8%, inside its limits', () => {
    const may = pChart(disclosures)?.points[11];
    expect(may?.value).toBeCloseTo(0.038, 3);
    expect(may?.causes).not.toContain('outside-limits');
  });

  it('does not leave 0 to 1', () => {
    const chart = pChart([
      { successes: 1, trials: 3 },
      { successes: 2, trials: 3 },
    ]);
    expect(chart?.points[0]).toMatchObject({ lower: 0, nearLower: 0, upper: 1, nearUpper: 1 });
  });

  it('makes limits of its first points only where asked', () => {
    const chart = pChart(cans, { baseline: 10 });
    expect(chart?.phases[0]).toMatchObject({ mean: 105 / 500, baseline: 10, trial: true });
  });

  it('is none where more succeed than tried, and of nothing', () => {
    expect(pChart([{ successes: 4, trials: 3 }])).toBeNull();
    expect(pChart([{ successes: 0, trials: 0 }])).toBeNull();
    expect(pChart([])).toBeNull();
  });

  it('is none where a phase would have no points', () => {
    expect(pChart(cans, { rebaseAt: [0] })).toBeNull();
    expect(pChart(cans, { rebaseAt: [12, 12] })).toBeNull();
  });
});

describe('a c chart', () => {
  it("has the mean, limits and signals of Montgomery's circuit boards", () => {
    // 26 samples, 516 defects: c̄ = 19.85, limits 6.48 and 33.22, samples 6 and 20 outside.
    const chart = cChart([
      21, 24, 16, 12, 15, 5, 28, 20, 31, 25, 20, 24, 16, 19, 10, 17, 13, 22, 18, 39, 30, 24, 16, 19,
      17, 15,
    ]);
    expect(chart?.points[0]?.mean).toBeCloseTo(19.85, 2);
    expect(chart?.points[0]?.lower).toBeCloseTo(6.48, 2);
    expect(chart?.points[0]?.upper).toBeCloseTo(33.21, 2);
    expect(markedOn(chart, 'outside-limits')).toEqual([5, 19]);
  });

  it('of the late disclosures shows no point outside, for want of their base (5.3)', () => {
    const chart = cChart([8, 7, 5, 4, 4, 4, 9, 6, 5, 5, 3, 1]);
    expect(chart?.points[0]?.mean).toBeCloseTo(5.083, 3);
    expect(chart?.points[0]?.lower).toBe(0);
    expect(chart?.points[0]?.upper).toBeCloseTo(11.847, 3);
    expect(chart?.points.flatMap(({ causes }) => causes)).toEqual([]);
  });

  it('is none for what is not a count', () => {
    expect(cChart([1, 2, -1])).toBeNull();
    expect(cChart([1, 2.5])).toBeNull();
    expect(cChart([])).toBeNull();
  });
});

describe('a u chart', () => {
  it("has the mean and limits of Montgomery's computers, five to a sample", () => {
    // 20 samples, 193 defects: ū = 1.93, limits 0.07 and 3.79, none outside.
    const defects = [10, 12, 8, 14, 10, 16, 11, 7, 10, 15, 9, 5, 7, 11, 12, 6, 8, 10, 7, 5];
    const chart = uChart(
      defects.map((events) => ({ events, exposure: 5 })),
      1,
    );
    expect(chart?.points[0]?.mean).toBeCloseTo(1.93, 2);
    expect(chart?.points[0]?.lower).toBeCloseTo(0.07, 2);
    expect(chart?.points[0]?.upper).toBeCloseTo(3.79, 2);
    expect(markedOn(chart, 'outside-limits')).toEqual([]);
  });

  it('has narrower limits where exposure is larger', () => {
    const chart = uChart(
      [
        { events: 10, exposure: 1000 },
        { events: 40, exposure: 4000 },
      ],
      1000,
    );
    expect(chart?.points.map(({ value, mean }) => [value, mean])).toEqual([
      [10, 10],
      [10, 10],
    ]);
    expect(chart?.points[0]?.upper).toBeCloseTo(10 + 3 * Math.sqrt(10), 10);
    expect(chart?.points[1]?.upper).toBeCloseTo(10 + 3 * Math.sqrt(2.5), 10);
  });

  it('marks the same points per 1 and per 1,000', () => {
    const sample = fc.record({ events: fc.nat(50), exposure: fc.integer({ min: 1, max: 999 }) });
    fc.assert(
      fc.property(fc.array(sample, { minLength: 1, maxLength: 30 }), (samples) => {
        const perOne = uChart(samples, 1)?.points.map(({ causes }) => causes);
        expect(uChart(samples, 1000)?.points.map(({ causes }) => causes)).toEqual(perOne);
      }),
    );
  });

  it('is none without exposure', () => {
    expect(uChart([{ events: 1, exposure: 0 }], 1)).toBeNull();
    expect(uChart([{ events: 1, exposure: 1 }], 0)).toBeNull();
  });
});

describe('each of them', () => {
  it('has finite numbers only', () => {
    const sample = fc
      .tuple(fc.nat(1000), fc.nat(1000))
      .filter(([some, rest]) => some + rest > 0)
      .map(([some, rest]) => ({ successes: some, trials: some + rest }));
    fc.assert(
      fc.property(fc.array(sample, { minLength: 1, maxLength: 30 }), (samples) => {
        const charts = [
          pChart(samples),
          cChart(samples.map(({ successes }) => successes)),
          uChart(
            samples.map(({ successes, trials }) => ({ events: successes, exposure: trials })),
            1000,
          ),
        ];
        expect(charts).not.toContain(null);
        expect(
          charts
            .flatMap((chart) => (chart === null ? [] : numbersIn(chart)))
            .every(Number.isFinite),
        ).toBe(true);
      }),
    );
  });
});
