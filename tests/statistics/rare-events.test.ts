import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gChart, tChart } from '../../src/domain/statistics/rare-events.ts';
import { markedOn } from './marked.ts';
import { numbersIn } from './numbers-in.ts';

describe('a g chart', () => {
  it('has limits of three standard deviations of a geometric distribution (Benneyan 2001)', () => {
    const chart = gChart([6, 14, 10, 8, 12]);
    expect(chart?.points[0]?.mean).toBe(10);
    expect(chart?.points[0]?.upper).toBeCloseTo(10 + 3 * Math.sqrt(110), 10);
    expect(chart?.points[0]?.nearUpper).toBeCloseTo(10 + 2 * Math.sqrt(110), 10);
    expect(chart?.points[0]?.lower).toBe(0);
  });

  it('marks a long quiet stretch', () => {
    const chart = gChart([3, 5, 2, 4, 6, 1, 3, 60, 2, 4, 5, 3]);
    expect(markedOn(chart, 'outside-limits')).toEqual([7]);
  });

  it('does not call seven gaps below the mean a shift, which chance alone often brings', () => {
    const chart = gChart([3, 5, 2, 4, 6, 1, 3, 60]);
    expect(markedOn(chart, 'shift')).toEqual([]);
  });

  it('is none for what is not a number of cases', () => {
    expect(gChart([1, 2.5])).toBeNull();
    expect(gChart([-1, 2])).toBeNull();
    expect(gChart([])).toBeNull();
  });
});

describe('a t chart', () => {
  // Montgomery, Introduction to Statistical Quality Control, hours between failures of a valve: the mean
  // of their transformed values, and the finding that the process is in control.
  const valve = [
    286, 948, 536, 124, 816, 729, 4, 143, 431, 8, 2837, 596, 81, 227, 603, 492, 1199, 1214, 2831,
    96,
  ];
  const transformed = [
    4.80986, 6.70903, 5.7265, 3.81367, 6.43541, 6.23705, 1.46958, 3.96768, 5.39007, 1.78151,
    9.09619, 5.89774, 3.38833, 4.51095, 5.9169, 5.59189, 7.16124, 7.18601, 9.09083, 3.55203,
  ];

  it("has the mean of Montgomery's transformed failure times, raised again", () => {
    const mean = transformed.reduce((sum, value) => sum + value, 0) / transformed.length;
    expect((tChart(valve)?.phases[0]?.mean ?? 0) ** (1 / 3.6)).toBeCloseTo(mean, 2);
  });

  it('finds the valve in control, as Montgomery does', () => {
    expect(markedOn(tChart(valve), 'outside-limits')).toEqual([]);
  });

  it('gives back the days as they came', () => {
    expect(tChart(valve)?.points.map(({ value }) => value)).toEqual(valve);
  });

  it('marks the step of a rate that falls to a tenth', () => {
    const monthly = [28, 35, 31, 24, 40, 30, 33, 27, 29, 36, 31, 30];
    const chart = tChart([...monthly, 310, 295, 340], { baseline: 12 });
    expect(markedOn(chart, 'outside-limits')).toEqual([12, 13, 14]);
    expect(chart?.points[12]?.side).toBe('high');
  });

  it('takes two events on one day', () => {
    expect(tChart([0, 12, 30, 0, 25])?.points[0]?.side).toBe('low');
  });

  it('is none for less than no days, for a gap that is not known, and for one gap', () => {
    expect(tChart([10, -1, 5])).toBeNull();
    expect(tChart([10, Number.NaN, 5])).toBeNull();
    expect(tChart([10])).toBeNull();
  });

  it('has finite numbers only, none below 0, and the lines in their order', () => {
    const days = fc.array(fc.nat(5000), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(days, (gaps) => {
        const chart = tChart(gaps);
        expect(chart === null ? [-1] : numbersIn(chart)).toSatisfy((numbers: number[]) =>
          numbers.every((number) => Number.isFinite(number) && number >= 0),
        );
        for (const { lower, nearLower, mean, nearUpper, upper } of chart?.points ?? []) {
          expect([lower, nearLower, mean, nearUpper, upper]).toEqual(
            [lower, nearLower, mean, nearUpper, upper].toSorted((a, b) => a - b),
          );
        }
      }),
    );
  });
});
