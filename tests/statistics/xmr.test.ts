import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type XmrOptions, xmrChart } from '../../src/domain/statistics/xmr.ts';
import { markedOn } from './marked.ts';
import { numbersIn } from './numbers-in.ts';

/** Requests under Clare's Law, June 2023 to May 2024: law-and-methods.md, 5.2. */
const requests = [40, 46, 42, 42, 43, 36, 37, 55, 93, 100, 75, 75];
const january = 7;

describe("the chart of Clare's Law requests (law-and-methods.md, 5.2)", () => {
  it.each<[string, XmrOptions, number[]]>([
    ['unscreened', {}, [57, 31.125, 82.875, 39.75, 74.25]],
    ['screened', { screening: true }, [57, 38.646, 75.354, 44.764, 69.236]],
    ['held to its first seven', { baseline: 7 }, [40.857, 32.434, 49.28, 35.242, 46.473]],
  ])('%s has the mean and limits of the table', (_, options, [mean, lower, upper, near, far]) => {
    const point = xmrChart(requests, options)?.points[0];
    expect(point?.mean).toBeCloseTo(mean ?? Number.NaN, 3);
    expect(point?.lower).toBeCloseTo(lower ?? Number.NaN, 3);
    expect(point?.upper).toBeCloseTo(upper ?? Number.NaN, 3);
    expect(point?.nearLower).toBeCloseTo(near ?? Number.NaN, 3);
    expect(point?.nearUpper).toBeCloseTo(far ?? Number.NaN, 3);
  });

  // The reference names November and December. April and May, 75 above a near limit of 74.25, are
  // two more in a window of three with March: the rule in its precise form marks them too.
  it('unscreened marks February and March, the eight months before, and two close pairs', () => {
    const chart = xmrChart(requests);
    expect(markedOn(chart, 'outside-limits')).toEqual([8, 9]);
    expect(markedOn(chart, 'shift')).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(markedOn(chart, 'two-of-three')).toEqual([5, 6, 10, 11]);
    expect(markedOn(chart, 'trend')).toEqual([]);
  });

  it('held to its first seven has every month from January above', () => {
    const chart = xmrChart(requests, { baseline: 7 });
    expect(markedOn(chart, 'outside-limits')).toEqual([7, 8, 9, 10, 11]);
  });

  it('rebased in January has two phases, each with a mean of its own', () => {
    const chart = xmrChart(requests, { rebaseAt: [january] });
    expect(chart?.phases).toMatchObject([
      { from: 0, to: 6, baseline: 7, trial: true },
      { from: 7, to: 11, mean: 79.6, baseline: 5, trial: true },
    ]);
    expect(chart?.phases[0]?.mean).toBeCloseTo(40.857, 3);
    expect(markedOn(chart, 'shift')).toEqual([]);
  });
});

describe('an XmR chart', () => {
  it('of the late disclosures shows no signal between 0.97 and 9.19 (law-and-methods.md, 5.3)', () => {
    const chart = xmrChart([8, 7, 5, 4, 4, 4, 9, 6, 5, 5, 3, 1]);
    expect(chart?.points[0]?.mean).toBeCloseTo(5.083, 3);
    expect(chart?.points[0]?.lower).toBeCloseTo(0.97, 2);
    expect(chart?.points[0]?.upper).toBeCloseTo(9.19, 2);
    expect(chart?.points.flatMap(({ causes }) => causes)).toEqual([]);
  });

  // NHSRplotthedots, _snaps/ptd_spc_standard.md, printed to three figures; the values are those of
  // set.seed(123); rnorm(20) in R, which the test there draws.
  it('has the mean and limits that NHSRplotthedots prints for twenty values', () => {
    const chart = xmrChart(
      [
        -0.56047565, -0.23017749, 1.55870831, 0.07050839, 0.12928774, 1.71506499, 0.46091621,
        -1.26506123, -0.68685285, -0.44566197, 1.2240818, 0.35981383, 0.40077145, 0.11068272,
        -0.55584113, 1.78691314, 0.49785048, -1.96661716, 0.7013559, -0.47279141,
      ],
      { screening: true },
    );
    expect(chart?.points[0]?.mean).toBeCloseTo(0.142, 3);
    expect(chart?.points[0]?.lower).toBeCloseTo(-3.01, 2);
    expect(chart?.points[0]?.upper).toBeCloseTo(3.29, 2);
  });

  it('is on trial below 12 points, and not from 12', () => {
    expect(xmrChart(requests.slice(1))?.phases[0]?.trial).toBe(true);
    expect(xmrChart(requests)?.phases[0]?.trial).toBe(false);
  });

  it('is on trial while its limits come from fewer than 12 points, however long it is', () => {
    expect(xmrChart([...requests, ...requests], { baseline: 7 })?.phases[0]?.trial).toBe(true);
  });

  it('sees no special cause in a series that never moves, screened or not', () => {
    const still = Array.from({ length: 14 }, () => 0.1);
    expect(xmrChart(still)?.points.flatMap(({ causes }) => causes)).toEqual([]);
    expect(xmrChart(still, { screening: true })?.points[0]).toMatchObject({
      lower: 0.1,
      side: null,
    });
  });

  it('leaves out a moving range of 3.267 times the mean when screened, and not a smaller one', () => {
    // Both have moving ranges of 1,000 on average.
    const reached = xmrChart([0, 3267, 3034, 2784, 2534], { screening: true });
    const justUnder = xmrChart([0, 3266, 3032, 2782, 2532], { screening: true });
    expect((reached?.points[0]?.upper ?? 0) - (reached?.points[0]?.mean ?? 0)).toBeCloseTo(
      (2.66 * 733) / 3,
      9,
    );
    expect((justUnder?.points[0]?.upper ?? 0) - (justUnder?.points[0]?.mean ?? 0)).toBeCloseTo(
      2660,
      9,
    );
  });

  it('takes a step that is only rounding for a tie', () => {
    const nearlyRising = [0, 0.1, 0.2, 0.3, 0.1 + 0.2, 0.5, 0.6];
    expect(markedOn(xmrChart(nearlyRising), 'trend')).toEqual([]);
  });

  it('does not look for a rule over the edge of a phase', () => {
    const rising = [1, 2, 3, 4, 5, 6, 7, 8];
    expect(markedOn(xmrChart(rising), 'trend')).toHaveLength(8);
    expect(markedOn(xmrChart(rising, { rebaseAt: [4] }), 'trend')).toEqual([]);
  });

  it('takes a baseline longer than a phase for the whole phase', () => {
    expect(xmrChart(requests, { baseline: 99 })).toEqual(xmrChart(requests));
  });

  it('says on which side of the mean a point lies', () => {
    const sides = xmrChart([1, 2, 3])?.points.map(({ side }) => side);
    expect(sides).toEqual(['low', null, 'high']);
  });

  it.each<[string, readonly number[], XmrOptions]>([
    ['of nothing', [], {}],
    ['of one value', [1], {}],
    ['with a gap', [1, Number.NaN, 3], {}],
    ['with a phase of one value', [1, 2, 3], { rebaseAt: [2] }],
    ['rebased where it starts', [1, 2, 3, 4], { rebaseAt: [0] }],
    ['rebased past its end', [1, 2, 3, 4], { rebaseAt: [4] }],
    ['rebased between two points', [1, 2, 3, 4, 5], { rebaseAt: [2.5] }],
    ['rebased backwards', [1, 2, 3, 4, 5, 6], { rebaseAt: [4, 2] }],
    ['with a baseline of one value', [1, 2, 3], { baseline: 1 }],
    ['with a baseline of none', [1, 2, 3], { baseline: 0 }],
  ])('%s is none', (_, values, options) => {
    expect(xmrChart(values, options)).toBeNull();
  });

  const series = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), {
    minLength: 2,
    maxLength: 40,
  });

  it('has finite numbers only, and the lines in their order', () => {
    fc.assert(
      fc.property(series, fc.boolean(), (values, screening) => {
        const chart = xmrChart(values, { screening });
        expect(numbersIn(chart ?? { kind: 'xmr', points: [], phases: [] })).toSatisfy(
          (numbers: number[]) => numbers.length > 0 && numbers.every(Number.isFinite),
        );
        for (const { lower, nearLower, mean, nearUpper, upper } of chart?.points ?? []) {
          expect([lower, nearLower, mean, nearUpper, upper]).toEqual(
            [lower, nearLower, mean, nearUpper, upper].toSorted((a, b) => a - b),
          );
        }
      }),
    );
  });

  it('is never wider screened than not', () => {
    fc.assert(
      fc.property(series, (values) => {
        const screened = xmrChart(values, { screening: true })?.points[0]?.upper;
        const whole = xmrChart(values)?.points[0]?.upper;
        expect(screened).toBeLessThanOrEqual(whole ?? Number.NaN);
      }),
    );
  });

  it('marks the same points in another unit', () => {
    const counts = fc.array(fc.nat({ max: 100 }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(counts, (values) => {
        const causes = xmrChart(values)?.points.map((point) => point.causes);
        const inThousandths = xmrChart(values.map((value) => value / 1000));
        expect(inThousandths?.points.map((point) => point.causes)).toEqual(causes);
      }),
    );
  });
});
