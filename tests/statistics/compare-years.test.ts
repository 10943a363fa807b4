import { describe, expect, it } from 'vitest';
import { comparePairs } from '../../src/domain/statistics/compare-pairs.ts';
import { compareSharesOfYears } from '../../src/domain/statistics/compare-shares-of-years.ts';
import { compareYears } from '../../src/domain/statistics/compare-years.ts';
import { holm } from '../../src/domain/statistics/holm.ts';
import { studentReach, studentTwoSided } from '../../src/domain/statistics/student.ts';

const year = (events: readonly number[]) => events.map((each) => ({ events: each, exposure: 30 }));

/** Vehicle crimes of two years in Bedfordshire (data.police.uk), and their days. */
const before = [365, 467, 435, 422, 475, 422, 545, 469, 397, 404, 334, 406];
const latest = [380, 386, 389, 394, 482, 444, 402, 448, 356, 400, 440, 435];
const days = [30, 31, 30, 31, 31, 30, 31, 30, 31, 31, 28, 31];
const leapDays = [30, 31, 30, 31, 31, 30, 31, 30, 31, 31, 29, 31];
const exposed = (events: readonly number[], over: readonly number[]) =>
  events.map((each, index) => ({ events: each, exposure: over[index] ?? 0 }));

describe('Student’s distribution', () => {
  it.each([
    [0.01, 11, 3.106],
    [0.01, 22, 2.819],
    [0.05, 11, 2.201],
    [0.05, 1, 12.706],
    [0.01, 3, 5.841],
  ])(
    'reaches so far either way with %s and %s degrees of freedom: %s (any table)',
    (p, degrees, reach) => {
      expect(studentReach(p, degrees)).toBeCloseTo(reach, 3);
      expect(studentTwoSided(studentReach(p, degrees), degrees)).toBeCloseTo(p, 12);
    },
  );
});

describe('two years of months', () => {
  const compared = compareYears(exposed(latest, leapDays), exposed(before, days));

  it('of vehicle crime vary four times as much as single events, so that 0.96 is no change', () => {
    expect(compared?.ratio).toBeCloseTo(0.961, 3);
    expect(compared?.dispersion.times).toBeCloseTo(4.05, 2);
    expect(compared?.dispersion.degrees).toBe(11);
    expect(compared?.interval?.low).toBeCloseTo(0.85, 2);
    expect(compared?.interval?.high).toBeCloseTo(1.09, 2);
    expect(compared?.differs).toBe(false);
  });

  it('with a season and no other change do not differ, and vary no more than chance', () => {
    const season = [40, 50, 60, 80, 100, 120, 120, 100, 80, 60, 50, 40];
    const same = compareYears(year(season), year(season));
    expect(same).toMatchObject({ t: 0, differs: false, dispersion: { times: 1 } });
  });

  it('differ where all months rise by a half', () => {
    const rise = compareYears(year(Array(12).fill(60)), year(Array(12).fill(40)));
    expect(rise).toMatchObject({ ratio: expect.closeTo(1.5, 9), differs: true });
    expect(rise?.t).toBeCloseTo(Math.log(1.5) / Math.sqrt(1 / 720 + 1 / 480), 9);
  });

  it('of which one has no events have no ratio, and are told apart by the deviance', () => {
    const none = year(Array(12).fill(0));
    const some = compareYears(year(Array(12).fill(50)), none);
    expect(some).toMatchObject({ ratio: null, interval: null, differs: true });
    expect(some?.t).toBeCloseTo(Math.sqrt(2 * 600 * Math.LN2), 9);
    expect(compareYears(none, none)).toBe(null);
  });

  it('cannot be compared by their two totals alone', () => {
    expect(compareYears([{ events: 400, exposure: 365 }], [{ events: 300, exposure: 365 }])).toBe(
      null,
    );
  });
});

describe('two years of shares', () => {
  const of = (successes: number) => Array.from({ length: 12 }, () => ({ successes, trials: 100 }));

  it('are compared with 22 degrees of freedom and the spread of both together', () => {
    const compared = compareSharesOfYears(of(30), of(20));
    expect(compared).toMatchObject({ dispersion: { times: 1, degrees: 22 }, differs: true });
    expect(compared?.t).toBeCloseTo(0.1 / Math.sqrt(0.25 * 0.75 * (2 / 1200)), 9);
  });

  it('of none or of all cannot be told apart', () => {
    expect(compareSharesOfYears(of(0), of(0))).toBe(null);
    expect(compareSharesOfYears(of(100), of(100))).toBe(null);
  });
});

describe('two years of measured values', () => {
  it('are compared in pairs: Student’s own sleepers, t = 4.06 with 9 degrees of freedom', () => {
    const first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
    const second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
    const compared = comparePairs(second, first);
    expect(compared?.t).toBeCloseTo(4.0621, 4);
    expect(compared).toMatchObject({ degrees: 9, differs: true });
  });

  it('that always differ by as much tell nothing of chance', () => {
    expect(comparePairs([2, 3, 4], [1, 2, 3])).toBe(null);
  });
});

describe('Holm’s allowance', () => {
  it('steps down from the smallest: 0.01, 0.02, 0.03 and 0.04 of four (R, p.adjust)', () => {
    expect(holm([0.04, 0.01, 0.03, 0.02])).toEqual([
      expect.closeTo(0.06, 12),
      expect.closeTo(0.04, 12),
      expect.closeTo(0.06, 12),
      expect.closeTo(0.06, 12),
    ]);
  });
});
