import fc from 'fast-check';
import { qpois } from 'lib-r-math.js';
import { describe, expect, it } from 'vitest';
import { rankIntervals } from '../../src/domain/statistics/rank-interval.ts';
import { competitionRanks } from '../../src/domain/statistics/ranks.ts';
import { exposure, impossibleCount } from './arbitrary.ts';
import { simulatedRanks } from './simulated-ranks.ts';

/** Forty-two areas as like as can be: one true rate of 8 a year, spread as chance spreads it. */
const alike = Array.from({ length: 42 }, (_, index) => ({
  events: qpois((index + 0.5) / 42, 8),
  exposure: 704_726,
}));

/** Areas of many sizes whose rates differ. */
const unlike = Array.from({ length: 43 }, (_, index) => ({
  events: 3 + ((index * 17) % 43) * 2,
  exposure: 400_000 + index * 60_000,
}));

const area = fc.record({
  events: fc.oneof(fc.nat(15), fc.nat(5000)),
  exposure,
});
const areas = fc.array(area, { minLength: 1, maxLength: 12 });

describe('the interval of a rank', () => {
  it('among 42 like areas is 5th to 38th for 8 events, the homicides of the seed', () => {
    const intervals = rankIntervals(alike, 'lowest-first') ?? [];
    const eight = intervals[alike.findIndex(({ events }) => events === 8)];
    expect(eight?.of).toBe(42);
    expect(eight?.low).toBeLessThanOrEqual(5);
    expect(eight?.high).toBeGreaterThanOrEqual(38);
  });

  it.each([
    ['areas alike', alike],
    ['areas of many sizes', unlike],
    ['a hundred times the events', unlike.map((one) => ({ ...one, events: one.events * 100 }))],
    ['next to no events', unlike.map((one) => ({ ...one, events: one.events % 4 }))],
  ])('is within one rank of four thousand draws for %s', (_, group) => {
    const intervals = rankIntervals(group, 'lowest-first') ?? [];
    const furthest = simulatedRanks(group, 4000).map(([low, high], index) =>
      Math.max(
        Math.abs((intervals[index]?.low ?? 99) - low),
        Math.abs((intervals[index]?.high ?? 99) - high),
      ),
    );
    expect(Math.max(...furthest)).toBeLessThanOrEqual(1);
  });

  it('is one rank where areas are far apart', () => {
    const apart = [100, 10_000, 1_000_000].map((events) => ({ events, exposure: 1 }));
    expect(rankIntervals(apart, 'lowest-first')).toMatchObject([
      { rank: 1, low: 1, high: 1 },
      { rank: 2, low: 2, high: 2 },
      { rank: 3, low: 3, high: 3 },
    ]);
  });

  it('is narrower with a hundred times the events, and the same rates', () => {
    const width = (times: number): number =>
      (
        rankIntervals(
          unlike.map((one) => ({ ...one, events: one.events * times })),
          'lowest-first',
        ) ?? []
      ).reduce((sum, { low, high }) => sum + high - low, 0);
    expect(width(100)).toBeLessThan(width(10));
    expect(width(10)).toBeLessThan(width(1));
  });

  it('is wider at 99.8% than at 95%', () => {
    fc.assert(
      fc.property(areas, (group) => {
        const near = rankIntervals(group, 'lowest-first') ?? [];
        const far = rankIntervals(group, 'lowest-first', 0.998) ?? [];
        expect(far.map(({ low }, index) => low <= (near[index]?.low ?? 0))).not.toContain(false);
        expect(far.map(({ high }, index) => high >= (near[index]?.high ?? 99))).not.toContain(
          false,
        );
      }),
    );
  });

  it('holds the rank that was observed, between first and last', () => {
    fc.assert(
      fc.property(areas, fc.constantFrom('lowest-first', 'highest-first'), (group, direction) => {
        const intervals = rankIntervals(group, direction) ?? [];
        const rates = group.map(({ events, exposure: people }) => events / people);
        expect(intervals.map(({ rank }) => rank)).toEqual(competitionRanks(rates, direction));
        expect(
          intervals.every(
            ({ low, rank, high, of }) => 1 <= low && low <= rank && rank <= high && high <= of,
          ),
        ).toBe(true);
      }),
    );
  });

  it('holds a rank shared by areas without events, also of the smallest, of which least is known', () => {
    const large = Array.from({ length: 20 }, () => ({ events: 0, exposure: 1_000_000 }));
    const intervals = rankIntervals([...large, { events: 0, exposure: 10 }], 'lowest-first');
    expect(intervals?.[20]).toMatchObject({ rank: 1, low: 1, high: 21 });
  });

  it('seen from the other end counts from there', () => {
    const lowest = rankIntervals(unlike, 'lowest-first') ?? [];
    const highest = rankIntervals(unlike, 'highest-first') ?? [];
    expect(highest.map(({ low, high }) => [44 - high, 44 - low])).toEqual(
      lowest.map(({ low, high }) => [low, high]),
    );
  });

  it('is the same in any unit of exposure', () => {
    const inThousands = unlike.map((one) => ({ ...one, exposure: one.exposure / 1000 }));
    expect(rankIntervals(inThousands, 'lowest-first')).toEqual(
      rankIntervals(unlike, 'lowest-first'),
    );
  });

  it('is first of one, and none of what cannot be', () => {
    expect(rankIntervals([{ events: 3, exposure: 9 }], 'lowest-first')).toEqual([
      { rank: 1, low: 1, high: 1, of: 1, level: 0.95 },
    ]);
    expect(rankIntervals([], 'lowest-first')).toEqual([]);
    expect(rankIntervals([{ events: 3, exposure: 0 }], 'lowest-first')).toBeNull();
    fc.assert(
      fc.property(impossibleCount, (events) => {
        expect(rankIntervals([{ events, exposure: 1 }], 'lowest-first')).toBeNull();
      }),
    );
  });
});
