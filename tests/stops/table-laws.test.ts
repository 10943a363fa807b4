import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumOf } from '../../src/domain/statistics/sum.ts';
import { completeTallies } from '../../src/domain/stops/counts/complete.ts';
import { ethnicityTable } from '../../src/domain/stops/rates/disproportionality.ts';
import { stopTable } from '../../src/domain/stops/rates/stop-table.ts';
import { selfGroups } from '../../src/reference/police-uk/people.ts';
import { anyPopulation, anyTallies } from './arbitrary-tallies.ts';

const values = selfGroups;

describe('Any table of searches', () => {
  it('has a total that its rows add up to', () => {
    fc.assert(
      fc.property(anyTallies, (tallies) => {
        const { rows, total } = stopTable({ tallies, values });
        expect(total.searches).toBe(sumOf(rows, ({ searches }) => searches));
        expect(total.people).toBe(sumOf(rows, ({ people }) => people));
        expect(total.people + total.vehicleOnly).toBe(total.searches);
        expect(total.find.found + total.find.notFound + total.find.unknown).toBe(total.people);
      }),
    );
  });

  it('has shares that add up to 100%, each inside its interval', () => {
    fc.assert(
      fc.property(anyTallies, (tallies) => {
        const { rows, total } = stopTable({ tallies, values });
        fc.pre(total.people > 0);
        expect(sumOf(rows, ({ sharePercent }) => sharePercent?.value ?? 0)).toBeCloseTo(100, 8);
        for (const { sharePercent } of rows) {
          expect(sharePercent?.interval?.low).toBeLessThanOrEqual(sharePercent?.value ?? -1);
          expect(sharePercent?.interval?.high).toBeGreaterThanOrEqual(sharePercent?.value ?? 101);
        }
      }),
    );
  });
});

describe('Any table by ethnicity', () => {
  it('has every known ratio between its bounds', () => {
    fc.assert(
      fc.property(anyTallies, anyPopulation, (tallies, population2021) => {
        const { rows } = ethnicityTable({ tallies, values, basis: 'self', population2021 });
        const bounded = rows.filter(({ againstWhite }) => againstWhite?.bounds != null);
        for (const { againstWhite } of bounded) {
          const ratio = againstWhite?.ratio.value ?? Number.NaN;
          expect(againstWhite?.bounds?.least).toBeLessThanOrEqual(ratio * (1 + 1e-12));
          expect(againstWhite?.bounds?.most).toBeGreaterThanOrEqual(ratio * (1 - 1e-12));
        }
      }),
    );
  });

  it('has a like-for-like rate that is the mean of the rates weighted by residents', () => {
    fc.assert(
      fc.property(anyTallies, anyPopulation, (tallies, population2021) => {
        const table = ethnicityTable({ tallies, values, basis: 'self', population2021 });
        const weighted = sumOf(
          table.rows,
          ({ ratePer1000, population }) => (ratePer1000?.value ?? 0) * (population ?? 0),
        );
        const { ratePer1000, population } = table.likeForLike;
        expect(ratePer1000?.value).toBeCloseTo(weighted / population, 8);
      }),
    );
  });

  it('changes no rate when people whose ethnicity is not known are added', () => {
    fc.assert(
      fc.property(anyTallies, anyPopulation, (tallies, population2021) => {
        const known = tallies.slice(0, 5);
        const rates = (given: typeof tallies) =>
          ethnicityTable({ tallies: given, values, basis: 'self', population2021 })
            .rows.slice(0, 5)
            .map(({ ratePer1000, againstWhite }) => [ratePer1000, againstWhite?.ratio]);
        expect(rates(tallies)).toEqual(rates(known));
      }),
    );
  });

  it('changes no rate when searches of vehicles alone are added', () => {
    fc.assert(
      fc.property(anyTallies, anyPopulation, fc.nat(500), (tallies, population2021, more) => {
        const input = { values, basis: 'self', population2021 } as const;
        const added = tallies.map((tally) => ({
          ...tally,
          searches: tally.searches + more,
          vehicleOnly: tally.vehicleOnly + more,
        }));
        const before = ethnicityTable({ ...input, tallies });
        const after = ethnicityTable({ ...input, tallies: added });
        expect(after.rows.map(({ ratePer1000 }) => ratePer1000)).toEqual(
          before.rows.map(({ ratePer1000 }) => ratePer1000),
        );
        expect(after.likeForLike).toEqual(before.likeForLike);
      }),
    );
  });

  it('compares with nothing where no White person was searched', () => {
    const tallies = [
      { code: 'white', searches: 0, vehicleOnly: 0, found: 0, notFound: 0, foundUnknown: 0 },
      { code: 'black', searches: 7, vehicleOnly: 0, found: 0, notFound: 0, foundUnknown: 7 },
    ];
    const population2021 = { white: 100, asian: 100, black: 100, mixed: 100, other: 100 };
    const { rows, likeForLike } = ethnicityTable({
      tallies,
      values,
      basis: 'self',
      population2021,
    });
    expect(rows.map(({ againstWhite }) => againstWhite)).toEqual([null, null]);
    expect(likeForLike.ratioToWhite).toBeNull();
  });

  it('gives a ratio of 0 without an interval for a group that nobody of was searched', () => {
    const tallies = [
      { code: 'white', searches: 9, vehicleOnly: 0, found: 0, notFound: 0, foundUnknown: 9 },
      { code: 'black', searches: 0, vehicleOnly: 0, found: 0, notFound: 0, foundUnknown: 0 },
    ];
    const population2021 = { white: 100, asian: 100, black: 100, mixed: 100, other: 100 };
    const { rows } = ethnicityTable({ tallies, values, basis: 'self', population2021 });
    expect(rows[1]?.againstWhite?.ratio).toEqual({ value: 0, interval: null });
    expect(rows[1]?.ratePer1000?.interval).toMatchObject({ low: 0, method: 'exact-poisson' });
  });
});

describe('Tallies made complete', () => {
  const five = { code: 'b', searches: 5, vehicleOnly: 1, found: 2, notFound: 1, foundUnknown: 1 };
  const none = { searches: 0, vehicleOnly: 0, found: 0, notFound: 0, foundUnknown: 0 };

  it('stand in the order of the codes, with none where nothing was counted', () => {
    const codes = [
      { code: 'a', label: 'A' },
      { code: 'b', label: 'B' },
    ];
    expect(completeTallies([five], codes)).toEqual([{ code: 'a', ...none }, five]);
  });

  it('lose nothing that is in no list', () => {
    expect(completeTallies([five], [{ code: 'a', label: 'A' }])).toEqual([
      { code: 'a', ...none },
      five,
    ]);
  });
});
