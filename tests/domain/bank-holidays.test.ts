import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bankHolidays,
  isWorkingDay,
  lastWorkingDayUpTo,
} from '../../src/domain/time/bank-holidays.ts';
import { daysBetween } from '../../src/domain/time/calendar-months.ts';
import { easterSunday } from '../../src/domain/time/easter.ts';
import { anyDate } from './dates.ts';

describe('Easter Sunday', () => {
  it.each([
    [2010, '2010-04-04'],
    [2011, '2011-04-24'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2038, '2038-04-25'],
    [1818, '1818-03-22'],
    [2285, '2285-03-22'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
  ])('of %d is %s', (year, date) => {
    expect(easterSunday(year)).toBe(date);
  });
});

describe('the bank holidays of England and Wales', () => {
  it.each([
    [
      2022,
      [
        '2022-01-03 New Year’s Day (substitute day)',
        '2022-04-15 Good Friday',
        '2022-04-18 Easter Monday',
        '2022-05-02 Early May bank holiday',
        '2022-06-02 Spring bank holiday',
        '2022-06-03 Platinum Jubilee of Queen Elizabeth II',
        '2022-08-29 Summer bank holiday',
        '2022-09-19 State funeral of Queen Elizabeth II',
        '2022-12-26 Boxing Day',
        '2022-12-27 Christmas Day (substitute day)',
      ],
    ],
    [
      2023,
      [
        '2023-01-02 New Year’s Day (substitute day)',
        '2023-04-07 Good Friday',
        '2023-04-10 Easter Monday',
        '2023-05-01 Early May bank holiday',
        '2023-05-08 Coronation of King Charles III',
        '2023-05-29 Spring bank holiday',
        '2023-08-28 Summer bank holiday',
        '2023-12-25 Christmas Day',
        '2023-12-26 Boxing Day',
      ],
    ],
    [
      2024,
      [
        '2024-01-01 New Year’s Day',
        '2024-03-29 Good Friday',
        '2024-04-01 Easter Monday',
        '2024-05-06 Early May bank holiday',
        '2024-05-27 Spring bank holiday',
        '2024-08-26 Summer bank holiday',
        '2024-12-25 Christmas Day',
        '2024-12-26 Boxing Day',
      ],
    ],
    [
      2025,
      [
        '2025-01-01 New Year’s Day',
        '2025-04-18 Good Friday',
        '2025-04-21 Easter Monday',
        '2025-05-05 Early May bank holiday',
        '2025-05-26 Spring bank holiday',
        '2025-08-25 Summer bank holiday',
        '2025-12-25 Christmas Day',
        '2025-12-26 Boxing Day',
      ],
    ],
    [
      2026,
      [
        '2026-01-01 New Year’s Day',
        '2026-04-03 Good Friday',
        '2026-04-06 Easter Monday',
        '2026-05-04 Early May bank holiday',
        '2026-05-25 Spring bank holiday',
        '2026-08-31 Summer bank holiday',
        '2026-12-25 Christmas Day',
        '2026-12-28 Boxing Day (substitute day)',
      ],
    ],
    [
      2027,
      [
        '2027-01-01 New Year’s Day',
        '2027-03-26 Good Friday',
        '2027-03-29 Easter Monday',
        '2027-05-03 Early May bank holiday',
        '2027-05-31 Spring bank holiday',
        '2027-08-30 Summer bank holiday',
        '2027-12-27 Christmas Day (substitute day)',
        '2027-12-28 Boxing Day (substitute day)',
      ],
    ],
  ])('in %d are these', (year, holidays) => {
    expect(bankHolidays(year).map(({ date, name }) => `${date} ${name}`)).toEqual(holidays);
  });

  it.each([
    [2011, ['2011-12-26', '2011-12-27']],
    [2015, ['2015-12-25', '2015-12-28']],
    [2016, ['2016-12-26', '2016-12-27']],
    [2020, ['2020-12-25', '2020-12-28']],
    [2021, ['2021-12-27', '2021-12-28']],
  ])('at Christmas %d are %j', (year, dates) => {
    const inDecember = bankHolidays(year).filter(({ date }) => date.slice(5, 7) === '12');
    expect(inDecember.map(({ date }) => date)).toEqual(dates);
  });

  it.each([
    ['2011-04-29', '2011-05-02'],
    ['2012-06-04', '2012-05-28'],
    ['2020-05-08', '2020-05-04'],
    ['2022-06-02', '2022-05-30'],
  ])('were changed by proclamation: %s was one', (date, ordinary) => {
    expect(isWorkingDay(date)).toBe(false);
    // 2011 had a day more; the other years had one in place of another.
    expect(isWorkingDay(ordinary)).toBe(!date.startsWith('2011'));
  });

  it('are eight a year from 2010 to 2099 but for the days proclaimed more, each on a weekday', () => {
    const more = new Map([
      [2011, 9],
      [2012, 9],
      [2022, 10],
      [2023, 9],
    ]);
    for (let year = 2010; year < 2100; year += 1) {
      const dates = bankHolidays(year).map(({ date }) => date);
      expect(dates).toHaveLength(more.get(year) ?? 8);
      expect([...new Set(dates)].toSorted()).toEqual(dates);
      const days = dates.map((date) => new Date(`${date}T00:00:00Z`).getUTCDay());
      expect(days.every((day) => day >= 1 && day <= 5)).toBe(true);
    }
  });
});

describe('the last working day', () => {
  it.each([
    ['2024-05-13', '2024-05-13'],
    ['2024-06-30', '2024-06-28'],
    // Easter Monday goes back over the weekend and Good Friday.
    ['2024-04-01', '2024-03-28'],
    ['2021-12-28', '2021-12-24'],
    ['2023-01-02', '2022-12-30'],
    ['2022-06-05', '2022-06-01'],
  ])('up to %s is %s', (date, last) => {
    expect(lastWorkingDayUpTo(date)).toBe(last);
  });

  it('is a working day at most six days before', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const last = lastWorkingDayUpTo(date);
        expect(isWorkingDay(last)).toBe(true);
        expect(daysBetween(last, date)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(last, date)).toBeLessThanOrEqual(6);
      }),
    );
  });
});
