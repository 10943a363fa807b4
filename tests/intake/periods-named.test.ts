import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPeriod, month, quarter } from '../../src/domain/time/period.ts';
import { periodsNamed, saysOnlyTime } from '../../src/intake/layout/periods-named.ts';

function named(text: string): readonly string[] {
  return periodsNamed(text).map(({ id }) => id);
}

describe('periodsNamed', () => {
  it.each([
    ['Joiners and leavers November 2026', ['2026-11']],
    ['Special Constabulary headcount - 30 November 2026', ['2026-11-30']],
    ['Sefyllfa Tachwedd 2026', ['2026-11']],
    ['Period: Q2 2026/27', ['2026-27-q2']],
    ['Quarter 2, 2026/27 (provisional)', ['2026-27-q2']],
    ['Crime, quarter ending September 2026', ['2026-27-q2']],
    ['Three months to 30 September 2026', ['2026-27-q2']],
    ['Stops Jul–Sep 2026', ['2026-27-q2']],
    ['1 July 2026 to 30 September 2026', ['2026-27-q2']],
    ['999 & 101 performance - FY 2026-27', ['2026-27']],
    ['2026/27 (Q2)', ['2026-27-q2']],
    ['Table 2, November 2026', ['2026-11']],
    ['calls-2026-11', ['2026-11']],
    ['stops_2026-27-q2_final', ['2026-27-q2']],
    ['DVDS_May2026', ['2026-05']],
    ['October 2026 and November 2026', ['2026-10', '2026-11']],
  ])('finds in “%s” what it says', (text, ids) => {
    expect(named(text)).toEqual(ids);
  });

  it.each([
    'February to March 2026',
    'Payments over £500',
    'Calls Nov 26',
    'may 24 hours',
    'Ref 202405',
  ])('finds in “%s” no period that it leaves open', (text) => {
    expect(named(text)).toEqual([]);
  });

  it('finds every month and quarter as it is printed, whatever stands round it', () => {
    const periods = fc.oneof(
      fc.tuple(fc.integer({ min: 2000, max: 2040 }), fc.integer({ min: 1, max: 12 })),
      fc.tuple(
        fc.integer({ min: 2000, max: 2040 }),
        fc.integer({ min: 1, max: 4 }),
        fc.constant(0),
      ),
    );
    const words = fc.constantFrom('', 'Calls, ', 'Gwent: ', 'Position at ', 'Table 2 (');
    fc.assert(
      fc.property(periods, words, words, ([year, number, isQuarter], before, after) => {
        const period = isQuarter === 0 ? quarter(year, number) : month(year, number);
        expect(named(`${before}${formatPeriod(period)}) ${after}`)).toContain(period.id);
      }),
      { numRuns: 60 },
    );
  });
});

describe('saysOnlyTime', () => {
  it('tells a time from what is counted then', () => {
    expect(saysOnlyTime('As at 30 November 2026')).toBe(true);
    expect(saysOnlyTime('Strength at 30 November 2026')).toBe(false);
    expect(saysOnlyTime('As at')).toBe(false);
  });
});
