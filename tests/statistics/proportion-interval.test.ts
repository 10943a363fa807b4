import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../src/domain/statistics/proportion-interval.ts';
import { count, impossibleCount, level } from './arbitrary.ts';

describe("Wilson's interval", () => {
  // Newcombe 1998, Statistics in Medicine 17, 857-872, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is %d to %d', (successes, trials, low, high) => {
    const interval = wilsonInterval(successes, trials);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  // law-and-methods.md, 5.4.
  it.each([
    ['999 calls answered in ten seconds', 9627, 10_890, 0.8779, 0.8899],
    ['three of a survey', 3, 93, 0.011, 0.0906],
    ['half of a small group', 26, 47, 0.412, 0.686],
  ])('of %s', (_, successes, trials, low, high) => {
    const interval = wilsonInterval(successes, trials);
    expect(interval?.low).toBeCloseTo(low, 3);
    expect(interval?.high).toBeCloseTo(high, 3);
  });

  it('shows that 88.4% of 10,890 calls is not 90% by chance', () => {
    expect(wilsonInterval(9627, 10_890)?.high).toBeLessThan(0.9);
    expect(wilsonInterval(9627, 10_890, 0.998)?.high).toBeLessThan(0.9);
  });

  it('holds the share, within 0 and 1', () => {
    fc.assert(
      fc.property(count, count, level, (some, others, at) => {
        fc.pre(some + others > 0);
        const interval = wilsonInterval(some, some + others, at);
        const share = some / (some + others);
        expect(interval?.low).toBeGreaterThanOrEqual(0);
        expect(interval?.low).toBeLessThanOrEqual(share);
        expect(interval?.high).toBeGreaterThanOrEqual(share);
        expect(interval?.high).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is that of the others, seen from the other end', () => {
    fc.assert(
      fc.property(count, count, (some, others) => {
        fc.pre(some + others > 0);
        const of = wilsonInterval(some, some + others);
        const ofOthers = wilsonInterval(others, some + others);
        expect(of?.low).toBeCloseTo(1 - (ofOthers?.high ?? Number.NaN), 12);
      }),
    );
  });

  it('is none where more succeed than tried, or nothing was tried', () => {
    expect(wilsonInterval(4, 3)).toBeNull();
    expect(wilsonInterval(0, 0)).toBeNull();
  });

  it('is none for what no count can be', () => {
    fc.assert(
      fc.property(impossibleCount, (some) => {
        expect(wilsonInterval(some, 10)).toBeNull();
        expect(wilsonInterval(0, some)).toBeNull();
      }),
    );
  });
});
