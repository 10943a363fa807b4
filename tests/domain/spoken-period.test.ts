import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  day,
  financialYear,
  formatPeriod,
  formatPeriodShort,
  month,
  type Period,
  quarter,
  rollingYear,
  yearToDate,
} from '../../src/domain/time/period.ts';
import { periodsSaid } from '../../src/domain/time/spoken-period.ts';

const year = fc.integer({ min: 2001, max: 2098 });
const monthOfYear = fc.integer({ min: 1, max: 12 });
const number = fc.integer({ min: 1, max: 4 });

const periods: fc.Arbitrary<Period> = fc.oneof(
  fc.tuple(year, monthOfYear, fc.integer({ min: 1, max: 28 })).map((one) => day(...one)),
  fc.tuple(year, monthOfYear).map((one) => month(...one)),
  fc.tuple(year, number).map((one) => quarter(...one)),
  year.map(financialYear),
  fc.tuple(year, monthOfYear).map((one) => rollingYear(...one)),
  fc.tuple(year, number).map((one) => yearToDate(...one)),
);

describe('A period in words', () => {
  it('is read as it is printed, in full and in short', () => {
    fc.assert(
      fc.property(periods, fc.constantFrom(formatPeriod, formatPeriodShort), (period, print) => {
        expect(periodsSaid(print(period))).toContainEqual(period);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['Q4 2023/24', '2023-24-q4'],
    ['q4 23/24', '2023-24-q4'],
    ['Q4 of 2023-24', '2023-24-q4'],
    ['Q4 FY2023/24', '2023-24-q4'],
    ['Quarter 4 2023-24', '2023-24-q4'],
    ['Qtr 4, 2023-2024', '2023-24-q4'],
    ['2023/24 Quarter 4', '2023-24-q4'],
    ['2023-24-q4', '2023-24-q4'],
    ['Chwarter 4 2023/24', '2023-24-q4'],
    ['Jan–Mar 2024', '2023-24-q4'],
    ['January 2024 - March 2024', '2023-24-q4'],
    ['1 October to 31 December 2023', '2023-24-q3'],
    ['Ionawr i Mawrth 2024', '2023-24-q4'],
    ['2023/2024', '2023-24'],
    ['FY 2023/24', '2023-24'],
    ['Financial year 2023-24', '2023-24'],
    ['year ending March 2024', '2023-24'],
    ['Year ended 31 March 2024', '2023-24'],
    ['year ending June 2024', '12-months-to-2024-06'],
    ['twelve months ending 29 February 2024', '12-months-to-2024-02'],
    ['Rolling 12 months to Feb 24', '12-months-to-2024-02'],
    ['2023/24 YTD Q3', '2023-24-to-q3'],
    ['Q1 to Q3 2023/24', '2023-24-to-q3'],
    ['Apr-Dec 2023', '2023-24-to-q3'],
    ['May-24', '2024-05'],
    ['05/2024', '2024-05'],
    ['202405', '2024-05'],
    ['Mai 2024', '2024-05'],
    ['GORFFENNAF 2024', '2024-07'],
    ['2024-05-01T00:00:00', '2024-05-01'],
    ['01/05/2024 00:00', '2024-05-01'],
    ['Friday, 31st May 2024', '2024-05-31'],
    ['31.05.2024', '2024-05-31'],
  ])('is read as people write it: %s', (text, id) => {
    expect(periodsSaid(text)[0]?.id).toBe(id);
  });

  it.each([
    'Q4 2023',
    'Q5 2023/24',
    'Q4 2023/25',
    '2023/2025',
    '2023',
    'May',
    '24',
    '13/2024',
    '202413',
    '1 January to 30 March 2024',
    '2 January to 31 March 2024',
    'year ending 30 March 2024',
    '2024-05-01T13:30:00',
    '31/02/2024',
    `Q4 2023/24${' '.repeat(60)}x`,
  ])('is not guessed from %s', (text) => {
    expect(periodsSaid(text)).toEqual([]);
  });

  it.each([
    ['April to June 2024', ['2024-25-q1', '2024-25-to-q1']],
    ['April 2023 to March 2024', ['2023-24', '12-months-to-2024-03', '2023-24-to-q4']],
    ['2010-11', ['2010-11', '2010-11']],
  ])('may be several: %s', (text, ids) => {
    expect(periodsSaid(text).map(({ id }) => id)).toEqual(ids);
  });
});
