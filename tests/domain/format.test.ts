import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatInterval,
  formatInWords,
  formatLevel,
  formatNumber,
  formatQuantity,
  formatValue,
  ordinal,
  roundHalfAway,
} from '../../src/domain/figures/format.ts';
import { count } from '../../src/domain/figures/unit.ts';

describe('a number as text', () => {
  it.each([
    [0, 0, '0'],
    [999, 0, '999'],
    [1000, 0, '1,000'],
    [704726, 0, '704,726'],
    [1449.1, 1, '1,449.1'],
    [-15.9, 1, '−15.9'],
    [-0.04, 1, '0.0'],
    [2.675, 2, '2.68'],
    [1.005, 2, '1.01'],
    [-2.5, 0, '−3'],
    [13.333333, 2, '13.33'],
  ])('%d to %d places is %s', (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text);
  });

  it('gives back the number it was made from', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: 0, max: 3 }),
        (n, places) => {
          const value = n / 10 ** places;
          const read = Number(formatNumber(value, places).replaceAll(',', '').replace('−', '-'));
          expect(read + 0).toBeCloseTo(value, 9);
        },
      ),
    );
  });

  it('rounds to the nearest, never by more than half a unit of the last place', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
        expect(Math.abs(roundHalfAway(value, 2) - value)).toBeLessThanOrEqual(0.005 + 1e-6);
      }),
    );
  });

  it.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [11, '11th'],
    [12, '12th'],
    [22, '22nd'],
    [113, '113th'],
    [121, '121st'],
  ])('%d as a rank is %s', (value, text) => {
    expect(ordinal(value)).toBe(text);
  });

  it('carries the symbol of its unit', () => {
    expect(formatValue(88.4, { kind: 'percentage' }, 1)).toBe('88.4%');
    expect(formatValue(352, { kind: 'seconds' }, 0)).toBe('5m 52s');
    expect(formatValue(8, { kind: 'seconds' }, 0)).toBe('8s');
    expect(formatValue(3661, { kind: 'seconds' }, 0)).toBe('1h 1m 1s');
    expect(formatValue(1234.5, { kind: 'money' }, 2)).toBe('£1,234.50');
    expect(formatValue(1234.5, { kind: 'money' }, 0)).toBe('£1,235');
    expect(formatValue(-12, { kind: 'money' }, 2)).toBe('−£12.00');
    expect(formatValue(-0.004, { kind: 'money' }, 2)).toBe('£0.00');
    // A tick or a mean may have one decimal place, and pounds have two or none.
    expect(formatValue(0.5, { kind: 'money' }, 1)).toBe('£0.50');
    expect(
      formatValue(2, { kind: 'scale', name: 'grade', labels: ['Outstanding', 'Good'] }, 0),
    ).toBe('Good');
  });

  it('never shows a value that has none, and never confuses why', () => {
    const offences = count('offence');
    expect(formatQuantity({ value: null, status: 'suppressed' }, offences, 0)).toBe('[c]');
    expect(formatQuantity({ value: null, status: 'unavailable' }, offences, 0)).toBe('[x]');
    expect(formatQuantity({ value: null, status: 'not-applicable' }, offences, 0)).toBe('[z]');
    expect(formatQuantity({ value: 0, status: 'final' }, offences, 0)).toBe('0');
    expect(formatQuantity({ value: 12, status: 'provisional' }, offences, 0)).toBe('12 [p]');
    expect(formatQuantity({ value: 7, status: 'suppressed' }, offences, 0)).toBe('[c]');
  });

  it('puts small whole counts into words and leaves the rest', () => {
    expect(formatInWords(2, count('homicide'), 0)).toBe('two');
    expect(formatInWords(0, count('homicide'), 0)).toBe('no');
    expect(formatInWords(10, count('homicide'), 0)).toBe('10');
    expect(formatInWords(2, { kind: 'percentage' }, 0)).toBe('2%');
  });
});

describe('an interval as text', () => {
  const interval = (low: number, high: number) =>
    ({ low, high, level: 0.95, method: 'given' }) as const;

  it.each([
    ['a count, to one place', count('homicide'), 0, 8, [3.454, 15.763], '3.5 to 15.8'],
    ['a percentage', { kind: 'percentage' }, 1, 88.4, [87.789, 88.989], '87.8% to 89.0%'],
    ['a whole percentage', { kind: 'percentage' }, 0, 88, [87.789, 88.989], '87.8% to 89.0%'],
    ['a rate', { kind: 'rate-per-1000', of: 'stops' }, 2, 2.8, [2.3059, 3.3756], '2.31 to 3.38'],
    ['a large count', count('call'), 0, 10890, [10686.4, 11096.5], '10,686.4 to 11,096.5'],
  ] as const)('is given for %s', (_, unit, decimals, value, [low, high], text) => {
    expect(formatInterval({ value, unit, decimals, interval: interval(low, high) })).toBe(text);
  });

  it('is not given where the value is hidden, because its ends would tell it', () => {
    expect(
      formatInterval({
        value: null,
        unit: count('person', 'people'),
        decimals: 0,
        interval: interval(0.6, 8.8),
      }),
    ).toBe(null);
  });

  it('is not given where there is none', () => {
    expect(formatInterval({ value: 8, unit: count('homicide'), decimals: 0 })).toBe(null);
  });

  it('names its level', () => {
    expect([formatLevel(0.95), formatLevel(0.998)]).toEqual(['95%', '99.8%']);
  });
});
