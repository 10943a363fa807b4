import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { peelScale } from '../../src/domain/figures/scales.ts';
import { count, type Unit } from '../../src/domain/figures/unit.ts';
import { extentFromZero, extentWithTicks, positions } from '../../src/publish/charts/scale.ts';

const offence = count('offence');
const percentage: Unit = { kind: 'percentage' };
const fte: Unit = { kind: 'fte' };
const seconds: Unit = { kind: 'seconds' };
const money: Unit = { kind: 'money' };
const rank: Unit = { kind: 'rank' };

function ticks(values: readonly number[], unit: Unit, mayLeaveZero = true): string {
  return extentWithTicks(values, unit, mayLeaveZero)
    .ticks.map(({ text }) => text)
    .join(' ');
}

describe('The ticks of an axis', () => {
  it.each([
    { of: 'counts', values: [114, 106, 97, 105], unit: offence, are: '0 40 80 120' },
    { of: 'a round maximum', values: [40, 100], unit: offence, are: '0 25 50 75 100' },
    { of: 'small counts', values: [4, 2, 0, 2], unit: offence, are: '0 1 2 3 4' },
    { of: 'counts of one', values: [0, 1], unit: offence, are: '0 1' },
    { of: 'nothing but zero', values: [0, 0], unit: offence, are: '0 1' },
    { of: 'thousands', values: [1449, 12000], unit: offence, are: '0 4,000 8,000 12,000' },
    { of: 'small percentages', values: [0.5, 9], unit: percentage, are: '0% 2% 4% 6% 8% 10%' },
    { of: 'rates', values: [0.92, 2.8], unit: fte, are: '0 1 2 3' },
    { of: 'fractions', values: [0.02, 0.09], unit: fte, are: '0.00 0.02 0.04 0.06 0.08 0.10' },
    { of: 'tens', values: [3, 10], unit: fte, are: '0 2 4 6 8 10' },
    { of: 'tiny values', values: [5e-324], unit: fte, are: '0.0 0.2 0.4 0.6 0.8 1.0' },
    { of: 'negative values', values: [-15.9, 30.2], unit: fte, are: '−20 0 20 40' },
    { of: 'seconds', values: [8, 42], unit: seconds, are: '0s 15s 30s 45s' },
    { of: 'minutes', values: [122, 352], unit: seconds, are: '0s 2m 0s 4m 0s 6m 0s' },
    {
      of: 'pounds',
      values: [1234.5, 5000],
      unit: money,
      are: '£0 £1,000 £2,000 £3,000 £4,000 £5,000',
    },
    { of: 'pence', values: [0.9], unit: money, are: '£0.00 £0.20 £0.40 £0.60 £0.80 £1.00' },
    { of: 'money paid back', values: [-40, 20], unit: money, are: '−£40 −£20 £0 £20' },
    { of: 'ranks', values: [11, 38], unit: rank, are: '1st 10th 20th 30th 40th' },
    {
      of: 'grades',
      values: [2],
      unit: peelScale,
      are: 'Outstanding Good Adequate Requires improvement Inadequate',
    },
  ])('of $of are $are', ({ values, unit, are }) => {
    expect(ticks(values, unit)).toBe(are);
  });

  it('are two to six, and enclose every value', () => {
    const cents = fc.integer({ min: -1e8, max: 1e8 }).map((value) => value / 100);
    const values = fc.array(cents, { minLength: 1 });
    const units = fc.constantFrom(offence, percentage, fte, seconds);
    fc.assert(
      fc.property(values, units, fc.boolean(), (some, unit, mayLeaveZero) => {
        const { from, to, ticks: found } = extentWithTicks(some, unit, mayLeaveZero);
        expect(found.length).toBeGreaterThanOrEqual(2);
        expect(found.length).toBeLessThanOrEqual(6);
        expect(from).toBeLessThanOrEqual(Math.min(...some));
        expect(to).toBeGreaterThanOrEqual(Math.max(...some));
      }),
    );
  });
});

describe('An axis', () => {
  it('starts above zero where values are close together and far from it', () => {
    expect(ticks([1433.2, 1461.5], fte)).toBe('1,420 1,430 1,440 1,450 1,460 1,470');
  });

  it('starts at zero where it may not leave it', () => {
    expect(ticks([1433.2, 1461.5], fte, false)).toBe('0 500 1,000 1,500');
  });

  it('of counts always starts at zero', () => {
    expect(ticks([1433, 1461], offence)).toBe('0 500 1,000 1,500');
  });

  it('starts at zero where all values are the same', () => {
    expect(ticks([88, 88], percentage)).toBe('0% 25% 50% 75% 100%');
  });

  it('for bars reaches from zero to the largest value', () => {
    expect(extentFromZero([3, 8])).toEqual({ from: 0, to: 8, ticks: [] });
  });

  it('for bars reaches below zero where values do', () => {
    expect(extentFromZero([-3, -8])).toEqual({ from: -8, to: 0, ticks: [] });
  });

  it('puts values in proportion between its ends', () => {
    expect(positions({ from: 0, to: 8, ticks: [] }, 100, 20)(2)).toBe(80);
  });
});
