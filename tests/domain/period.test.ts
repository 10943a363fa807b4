import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparePeriods,
  daysInMonth,
  financialYear,
  financialYearOf,
  formatPeriod,
  formatPeriodShort,
  lengthInDays,
  lengthInMonths,
  month,
  parsePeriod,
  quarter,
  rollingYear,
  tile,
  yearToDate,
} from '../../src/domain/time/period.ts';

describe('a period', () => {
  it.each([
    ['2024-05-31', '2024-05-31', '2024-05-31', '2024-05-31'],
    ['31/05/2024', '2024-05-31', '2024-05-31', '2024-05-31'],
    ['2024-05', '2024-05', '2024-05-01', '2024-05-31'],
    ['May 2024', '2024-05', '2024-05-01', '2024-05-31'],
    ['Sept 2023', '2023-09', '2023-09-01', '2023-09-30'],
    ['2023-24 Q4', '2023-24-q4', '2024-01-01', '2024-03-31'],
    ['2023/24 - Q1', '2023-24-q1', '2023-04-01', '2023-06-30'],
    ['2023-24', '2023-24', '2023-04-01', '2024-03-31'],
    ['12 months to February 2024', '12-months-to-2024-02', '2023-03-01', '2024-02-29'],
    ['2023-24 to Q3', '2023-24-to-q3', '2023-04-01', '2023-12-31'],
    ['2023/24 to Q4', '2023-24-to-q4', '2023-04-01', '2024-03-31'],
  ])('reads %s as %s', (text, id, start, end) => {
    expect(parsePeriod(text)).toMatchObject({ id, start, end });
  });

  it.each([
    '',
    '2024',
    '2023-25',
    '2024-13',
    '31/02/2024',
    'Q4',
    'May',
    '2024-02-30',
    '2023-24 Q5',
    '2023-25 to Q3',
    '2023-24 toq3',
  ])('does not read %s', (text) => {
    expect(parsePeriod(text)).toBeNull();
  });

  it('tells the month 2011-12 from the financial year 2012-13', () => {
    expect(parsePeriod('2011-12')?.kind).toBe('month');
    expect(parsePeriod('2012-13')?.kind).toBe('financial-year');
  });

  it('reads back its own id, whatever the kind', () => {
    const anyMonth = fc.tuple(
      fc.integer({ min: 2013, max: 2098 }),
      fc.integer({ min: 1, max: 12 }),
    );
    fc.assert(
      fc.property(anyMonth, ([year, number]) => {
        expect(parsePeriod(month(year, number).id)).toEqual(month(year, number));
        expect(parsePeriod(financialYear(year).id)).toEqual(financialYear(year));
        expect(parsePeriod(rollingYear(year, number).id)).toEqual(rollingYear(year, number));
        const run = yearToDate(year, Math.ceil(number / 3));
        expect(parsePeriod(run.id)).toEqual(run);
      }),
    );
  });

  it('has four quarters that tile its financial year, for every year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2090 }), (year) => {
        const quarters = [4, 1, 3, 2].map((number) => quarter(year, number));
        expect(tile(financialYear(year), quarters)).toBe(true);
        expect(tile(financialYear(year), quarters.slice(1))).toBe(false);
        expect(tile(financialYear(year), [...quarters, quarter(year, 1)])).toBe(false);
      }),
    );
  });

  it('runs from 1 April to the end of a quarter, and such periods never make up a year', () => {
    const runs = [1, 2, 3, 4].map((number) => yearToDate(2023, number));
    expect(runs.map(lengthInMonths)).toEqual([3, 6, 9, 12]);
    expect(tile(financialYear(2023), runs)).toBe(false);
    expect(runs.map((run) => financialYearOf(run)?.id)).toEqual(Array(4).fill('2023-24'));
  });

  it('counts days and months, leap years included', () => {
    expect(lengthInDays(month(2024, 5))).toBe(31);
    expect(lengthInDays(financialYear(2023))).toBe(366);
    expect(lengthInMonths(quarter(2023, 4))).toBe(3);
    expect(lengthInMonths(rollingYear(2024, 2))).toBe(12);
    expect(daysInMonth(1900, 2)).toBe(28);
    expect(daysInMonth(2000, 2)).toBe(29);
  });

  it('is put into its financial year, and into none where it straddles two', () => {
    expect(financialYearOf(month(2024, 3))?.id).toBe('2023-24');
    expect(financialYearOf(month(2024, 4))?.id).toBe('2024-25');
    expect(financialYearOf(rollingYear(2024, 2))).toBeNull();
  });

  it('sorts by its end, a quarter before the year that it closes', () => {
    const sorted = [financialYear(2023), quarter(2023, 4), quarter(2023, 1)].toSorted(
      comparePeriods,
    );
    expect(sorted.map((period) => period.id)).toEqual(['2023-24-q1', '2023-24-q4', '2023-24']);
  });

  it.each([
    ['2024-05-31', '31 May 2024', '31 May 2024'],
    ['2024-05', 'May 2024', 'May 2024'],
    ['2023-24 Q4', 'January to March 2024', 'Q4 2023/24'],
    ['2023-24', 'the year to 31 March 2024', '2023/24'],
    ['12 months to Feb 2024', 'the 12 months to February 2024', '12 months to Feb 2024'],
    ['2023-24 to Q1', '1 April to 30 June 2023', 'Apr to Jun 2023'],
    ['2023-24 to Q4', '1 April 2023 to 31 March 2024', 'Apr to Mar 2024'],
  ])('is written out: %s', (text, inFull, short) => {
    const period = parsePeriod(text);
    expect(period && formatPeriod(period)).toBe(inFull);
    expect(period && formatPeriodShort(period)).toBe(short);
  });
});
