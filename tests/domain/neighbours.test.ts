import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodBefore, stretchOf, yearBefore } from '../../src/domain/time/neighbours.ts';
import { financialYear, month, parsePeriod, quarter, tile } from '../../src/domain/time/period.ts';

function read(text: string) {
  const period = parsePeriod(text);
  if (period === null) throw new Error(`${text} is no period`);
  return period;
}

describe('the period before', () => {
  it.each([
    ['2024-05', '2024-04'],
    ['2024-01', '2023-12'],
    ['2023-24-q4', '2023-24-q3'],
    ['2023-24-q1', '2022-23-q4'],
    ['2023-24', '2022-23'],
  ])('of %s is %s', (text, before) => {
    expect(periodBefore(read(text))).toEqual(read(before));
  });

  it.each(['2024-05-31', '12 months to Feb 2024', '2023-24 to Q3'])('of %s is none', (text) => {
    expect(periodBefore(read(text))).toBeNull();
  });

  it('ends the day before: of four quarters back to back a year is made', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2090 }), (year) => {
        const fourth = quarter(year, 4);
        const third = periodBefore(fourth) ?? fourth;
        const second = periodBefore(third) ?? third;
        const first = periodBefore(second) ?? second;
        expect(tile(financialYear(year), [first, second, third, fourth])).toBe(true);
      }),
    );
  });

  it('twelve times over is the same month of the year before', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1990, max: 2090 }),
        fc.integer({ min: 1, max: 12 }),
        (year, number) => {
          const back = Array.from({ length: 12 }).reduce<ReturnType<typeof month>>(
            (period) => periodBefore(period) ?? period,
            month(year, number),
          );
          expect(back).toEqual(yearBefore(month(year, number)));
        },
      ),
    );
  });
});

describe('the same period a year before', () => {
  it.each([
    ['2024-05-31', '2023-05-31'],
    ['2024-02-29', '2023-02-28'],
    ['2024-01', '2023-01'],
    ['2023-24-q4', '2022-23-q4'],
    ['2023-24', '2022-23'],
    ['12 months to Feb 2024', '12 months to Feb 2023'],
  ])('of %s is %s', (text, before) => {
    expect(yearBefore(read(text))).toEqual(read(before));
  });
});

describe('periods that can be set side by side', () => {
  it.each([
    ['2023-24-q1', '2023-24-q3', true],
    ['2023-24 to Q3', '2022-23 to Q3', true],
    ['2023-24 to Q3', '2023-24 to Q2', false],
    ['2023-24 to Q1', '2023-24-q1', false],
    ['2023-24 to Q4', '2023-24', false],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(stretchOf(read(one)) === stretchOf(read(other))).toBe(expected);
  });

  it('are, of a year to date, the same months a year before', () => {
    expect(yearBefore(read('2023-24 to Q3')).id).toBe('2022-23-to-q3');
  });
});
