import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCounts } from '../../src/domain/statistics/compare-counts.ts';
import { percentageChange } from '../../src/domain/statistics/percentage-change.ts';
import { exposure, impossibleCount, level } from './arbitrary.ts';

const year = (events: number): { events: number; exposure: number } => ({ events, exposure: 1 });

describe('two counts compared', () => {
  // R documentation, poisson.test(c(11, 6+8+7), c(800, 1083+1050+878)): lung cancer in Fredericia and
  // three other towns (data set eba1977 of ISwR).
  it('have the ratio and the exact interval that R prints for Fredericia', () => {
    const comparison = compareCounts({ events: 11, exposure: 800 }, { events: 21, exposure: 3011 });
    expect(comparison?.ratio).toBeCloseTo(1.971488, 6);
    expect(comparison?.interval?.low).toBeCloseTo(0.8584264, 6);
    expect(comparison?.interval?.high).toBeCloseTo(4.277266, 5);
    expect(comparison?.differs).toBe(false);
  });

  it('of 0 and 10 in equal time are one in 512 by chance: twice a half to the tenth', () => {
    expect(compareCounts(year(0), year(10))?.p).toBeCloseTo(1 / 512, 12);
    expect(compareCounts(year(10), year(0))?.p).toBeCloseTo(1 / 512, 12);
  });

  it('of 5 and 0 do not differ, of 6 and 0 do: one in 16, and one in 32', () => {
    expect(compareCounts(year(5), year(0))).toMatchObject({ p: expect.closeTo(1 / 16, 12) });
    expect(compareCounts(year(5), year(0))?.differs).toBe(false);
    expect(compareCounts(year(6), year(0))?.p).toBeCloseTo(1 / 32, 12);
    expect(compareCounts(year(6), year(0))?.differs).toBe(true);
  });

  it('of 8 homicides after 10 say nothing (law-and-methods.md, 2.7)', () => {
    const comparison = compareCounts(year(8), year(10));
    expect(comparison?.ratio).toBe(0.8);
    expect(comparison?.differs).toBe(false);
    expect(comparison?.p).toBeGreaterThan(0.8);
  });

  it('that are equal have a p of 1', () => {
    expect(compareCounts(year(7), year(7))?.p).toBe(1);
    expect(compareCounts(year(0), year(0))).toEqual({
      ratio: null,
      interval: null,
      p: 1,
      differs: false,
    });
  });

  it('have an interval from 0 where the later is 0, and none where the earlier is', () => {
    expect(compareCounts(year(0), year(4))?.interval?.low).toBe(0);
    expect(compareCounts(year(4), year(0))?.interval).toBeNull();
  });

  it('have their rates compared, where exposure differs', () => {
    const doubled = compareCounts({ events: 200, exposure: 2 }, { events: 100, exposure: 1 });
    expect(doubled?.ratio).toBe(1);
    expect(doubled?.p).toBeGreaterThan(0.9);
  });

  const some = fc.oneof(fc.nat({ max: 12 }), fc.nat({ max: 3000 }));
  const near = fc.double({ min: 0.5, max: 2, noNaN: true });

  it('differ exactly where the interval leaves out 1', () => {
    const counts = fc.integer({ min: 1, max: 300 });
    fc.assert(
      fc.property(counts, counts, near, level, (x, y, time, at) => {
        const comparison = compareCounts({ events: x, exposure: time }, year(y), at);
        fc.pre(Math.abs((comparison?.p ?? 0) - (1 - at)) > 1e-9);
        const { low = 0, high = 0 } = comparison?.interval ?? {};
        expect(comparison?.differs).toBe(low > 1 || high < 1);
      }),
    );
  });

  it('say the same with the periods exchanged', () => {
    fc.assert(
      fc.property(some, some, exposure, exposure, (x, y, first, second) => {
        const there = compareCounts(
          { events: x, exposure: first },
          { events: y, exposure: second },
        );
        const back = compareCounts({ events: y, exposure: second }, { events: x, exposure: first });
        expect(there?.p).toBeCloseTo(back?.p ?? Number.NaN, 9);
      }),
    );
  });

  it('give finite numbers, and an interval that holds the ratio', () => {
    fc.assert(
      fc.property(some, some, exposure, exposure, (x, y, first, second) => {
        const comparison = compareCounts(
          { events: x, exposure: first },
          { events: y, exposure: second },
        );
        expect(comparison?.p).toSatisfy((p: number) => p >= 0 && p <= 1);
        const { low = 0, high = 1 } = comparison?.interval ?? {};
        const ratio = comparison?.ratio ?? low;
        expect([low, ratio, high].every(Number.isFinite)).toBe(true);
        expect(low).toBeLessThanOrEqual(ratio * (1 + 1e-12));
        expect(high).toBeGreaterThanOrEqual(ratio * (1 - 1e-12));
      }),
    );
  });

  it('are not compared where one is no count, or has no exposure', () => {
    fc.assert(
      fc.property(impossibleCount, (events) => {
        expect(compareCounts(year(events), year(1))).toBeNull();
        expect(compareCounts(year(1), year(events))).toBeNull();
      }),
    );
    expect(compareCounts({ events: 1, exposure: 0 }, year(1))).toBeNull();
  });
});

describe('a change in percent', () => {
  it('is a quarter more, or a fifth fewer', () => {
    expect(percentageChange(125, 100)).toBe(25);
    expect(percentageChange(80, 100)).toBe(-20);
  });

  it('is not given where either year has fewer than 10 (law-and-methods.md, 2.7)', () => {
    expect(percentageChange(8, 10)).toBeNull();
    expect(percentageChange(10, 9)).toBeNull();
    expect(percentageChange(10, 10)).toBe(0);
  });

  it('is not given for what is no count', () => {
    expect(percentageChange(10.5, 20)).toBeNull();
    expect(percentageChange(20, Number.NaN)).toBeNull();
  });
});
