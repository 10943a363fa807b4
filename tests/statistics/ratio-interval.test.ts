import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { katzInterval, logRatioInterval } from '../../src/domain/statistics/ratio-interval.ts';
import { exposure, impossibleCount, level } from './arbitrary.ts';

const white = [465, 507_514] as const;
const officerDefinedWhite = [524, 507_514] as const;
const some = fc.integer({ min: 1, max: 1_000_000 });

describe('the log interval of a rate ratio', () => {
  // law-and-methods.md, 4.3: searches of each group against those of White people.
  it.each([
    ['Asian', 135, 116_911, 1.041, 1.526],
    ['Black', 111, 39_600, 2.487, 3.763],
    ['Mixed', 48, 27_089, 1.437, 2.603],
    ['Other', 13, 13_612, 0.601, 1.809],
  ])('of searches of %s people', (_, searches, people, low, high) => {
    const interval = logRatioInterval(searches, people, ...white);
    expect(interval?.low).toBeCloseTo(low, 3);
    expect(interval?.high).toBeCloseTo(high, 3);
  });

  it('on the officer-defined base is 3.39 to 4.81 (law-and-methods.md, 4.4)', () => {
    const interval = logRatioInterval(165, 39_600, ...officerDefinedWhite);
    expect(interval?.low).toBeCloseTo(3.39, 2);
    expect(interval?.high).toBeCloseTo(4.81, 2);
  });

  // Rothman, Greenland and Lash, Modern Epidemiology: breast cancer in women treated for tuberculosis,
  // 41 cases in 28,010 person-years exposed and 15 in 19,017 not (Boice and Monson 1977).
  it('of the tuberculosis example of the textbooks is 1.03 to 3.35', () => {
    const interval = logRatioInterval(41, 28_010, 15, 19_017);
    expect(interval?.low).toBeCloseTo(1.03, 2);
    expect(interval?.high).toBeCloseTo(3.35, 2);
  });

  it('is not calculable where either count is 0', () => {
    expect(logRatioInterval(0, 100, 5, 100)).toBeNull();
    expect(logRatioInterval(5, 100, 0, 100)).toBeNull();
  });

  it('holds the ratio, and lies above 0', () => {
    fc.assert(
      fc.property(some, exposure, some, exposure, level, (a, people, b, others, at) => {
        const interval = logRatioInterval(a, people, b, others, at);
        const ratio = a / people / (b / others);
        expect(interval?.low).toBeGreaterThan(0);
        expect(interval?.low).toBeLessThanOrEqual(ratio);
        expect(interval?.high).toBeGreaterThanOrEqual(ratio);
        expect(interval?.high).toBeLessThan(Number.POSITIVE_INFINITY);
      }),
    );
  });

  it('is none for what no count or exposure can be', () => {
    fc.assert(
      fc.property(impossibleCount, (a) => {
        expect(logRatioInterval(a, 100, 5, 100)).toBeNull();
        expect(logRatioInterval(5, 100, a, 100)).toBeNull();
      }),
    );
    expect(logRatioInterval(5, 0, 5, 100)).toBeNull();
    expect(logRatioInterval(5, 100, 5, Number.NaN)).toBeNull();
  });
});

describe("Katz's interval", () => {
  it('differs from the log interval in the fourth figure only: 2.488 to 3.762 (4.3)', () => {
    const interval = katzInterval(111, 39_600, ...white);
    expect(interval?.low).toBeCloseTo(2.488, 3);
    expect(interval?.high).toBeCloseTo(3.762, 3);
  });

  it('lies within the log interval, since a share has less room than a rate', () => {
    fc.assert(
      fc.property(some, some, some, some, (a, restA, b, restB) => {
        const katz = katzInterval(a, a + restA, b, b + restB);
        const log = logRatioInterval(a, a + restA, b, b + restB);
        expect(katz?.low).toBeGreaterThanOrEqual(log?.low ?? Number.POSITIVE_INFINITY);
        expect(katz?.high).toBeLessThanOrEqual(log?.high ?? 0);
      }),
    );
  });

  it('has no width where everybody on both sides is counted', () => {
    expect(katzInterval(10, 10, 20, 20)).toMatchObject({ low: 1, high: 1 });
  });

  it('is none where more are counted than there are', () => {
    expect(katzInterval(11, 10, 1, 10)).toBeNull();
    expect(katzInterval(1, 10, 11, 10)).toBeNull();
  });
});
