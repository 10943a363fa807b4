import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byarInterval,
  countInterval,
  exactPoissonInterval,
  rateInterval,
} from '../../src/domain/statistics/count-interval.ts';
import { count, exposure, impossibleCount, level } from './arbitrary.ts';

describe('the interval of a count', () => {
  // law-and-methods.md, 5.4 and 2.7.
  it.each([
    [0, 0, 3.689],
    [1, 0.0253, 5.572],
    [2, 0.242, 7.225],
    [3, 0.619, 8.767],
    [4, 1.09, 10.242],
    [8, 3.454, 15.763],
  ])('of %i is exact: %d to %d', (events, low, high) => {
    const interval = countInterval(events);
    expect(interval?.low).toBeCloseTo(low, 3);
    expect(interval?.high).toBeCloseTo(high, 3);
    expect(interval?.method).toBe('exact-poisson');
  });

  it('of 465 is by Byar: 423.69 to 509.25 (law-and-methods.md, 5.4)', () => {
    const interval = countInterval(465);
    expect(interval?.low).toBeCloseTo(423.69, 2);
    expect(interval?.high).toBeCloseTo(509.25, 2);
    expect(interval?.method).toBe('byar');
  });

  it('changes method at 10', () => {
    expect(countInterval(9)?.method).toBe('exact-poisson');
    expect(countInterval(10)?.method).toBe('byar');
  });

  it('says at what level it is', () => {
    expect(countInterval(8)?.level).toBe(0.95);
    expect(countInterval(8, 0.998)?.level).toBe(0.998);
  });
});

describe('the exact interval', () => {
  // As poisson.test of R 4 prints it, and as tabled since Garwood 1936.
  it.each([
    [5, 1.623, 11.668],
    [10, 4.795, 18.39],
    [20, 12.217, 30.888],
    [50, 37.111, 65.919],
    [100, 81.364, 121.627],
  ])('of %i is %d to %d', (events, low, high) => {
    const interval = exactPoissonInterval(events);
    expect(interval?.low).toBeCloseTo(low, 2);
    expect(interval?.high).toBeCloseTo(high, 2);
  });
});

describe("Byar's interval", () => {
  it('is within 0.2% of the exact one from 10 events on, at 95% (technical guide, 2018)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 5000 }), (events) => {
        const byar = byarInterval(events);
        const exact = exactPoissonInterval(events);
        expect(Math.abs((byar?.low ?? 0) / (exact?.low ?? 1) - 1)).toBeLessThan(0.002);
        expect(Math.abs((byar?.high ?? 0) / (exact?.high ?? 1) - 1)).toBeLessThan(0.002);
      }),
    );
  });

  it('has none for a count of 0, by which it would divide', () => {
    expect(byarInterval(0)).toBeNull();
  });

  it('does not reach below nought for one event at 99.8%', () => {
    expect(byarInterval(1, 0.998)?.low).toBe(0);
  });
});

describe('the interval of a rate', () => {
  // law-and-methods.md, 4.3: searches per 1,000 people, January to March 2024.
  it.each([
    ['White', 465, 507_514, 0.835, 1.003],
    ['Asian', 135, 116_911, 0.968, 1.367],
    ['Black', 111, 39_600, 2.306, 3.376],
    ['Mixed', 48, 27_089, 1.306, 2.349],
    ['Other', 13, 13_612, 0.508, 1.633],
  ])('of the searches of %s people', (_, searches, people, low, high) => {
    const interval = rateInterval(searches, people, 1000);
    expect(interval?.low).toBeCloseTo(low, 3);
    expect(interval?.high).toBeCloseTo(high, 3);
  });

  it('of 8 homicides among 704,726 people is 4.9 to 22.4 per million (2.7)', () => {
    const interval = rateInterval(8, 704_726, 1_000_000);
    expect(interval?.low).toBeCloseTo(4.9, 1);
    expect(interval?.high).toBeCloseTo(22.4, 1);
  });

  it.each([
    ['no people', 8, 0, 1000],
    ['fewer people than none', 8, -1, 1000],
    ['people without end', 8, Number.POSITIVE_INFINITY, 1000],
    ['people not counted', 8, Number.NaN, 1000],
    ['part of an event', 8.5, 1000, 1000],
  ])('is none for %s', (_, events, people, times) => {
    expect(rateInterval(events, people, times)).toBeNull();
  });
});

describe('each of them', () => {
  it('holds the count, with finite limits', () => {
    fc.assert(
      fc.property(count, level, (events, at) => {
        const interval = countInterval(events, at);
        expect(interval?.low).toBeLessThanOrEqual(events);
        expect(interval?.high).toBeGreaterThan(events);
        expect(interval?.high).toBeLessThan(Number.POSITIVE_INFINITY);
      }),
    );
  });

  it('is wider at 99.8% than at 95%', () => {
    fc.assert(
      fc.property(count, (events) => {
        const [near, far] = [countInterval(events, 0.95), countInterval(events, 0.998)];
        expect(far?.low).toBeLessThanOrEqual(near?.low ?? -1);
        expect(far?.high).toBeGreaterThan(near?.high ?? Number.POSITIVE_INFINITY);
      }),
    );
  });

  it('is none for what no count can be', () => {
    fc.assert(
      fc.property(impossibleCount, exposure, (events, people) => {
        expect(countInterval(events)).toBeNull();
        expect(exactPoissonInterval(events)).toBeNull();
        expect(byarInterval(events)).toBeNull();
        expect(rateInterval(events, people, 1000)).toBeNull();
      }),
    );
  });
});
