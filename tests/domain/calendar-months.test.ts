import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween } from '../../src/domain/time/calendar-months.ts';
import { parsePeriod } from '../../src/domain/time/period.ts';
import { anyDate } from './dates.ts';

describe('months added to a date', () => {
  it.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2025-01-28', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-01-31', 2, '2024-03-31'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2024-12-15', 1, '2025-01-15'],
    ['2022-04-13', 1, '2022-05-13'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-01-01', -1, '2023-12-01'],
    ['2024-08-31', -18, '2023-02-28'],
    ['2024-06-30', 0, '2024-06-30'],
    // Both changes of the clocks lie between these dates.
    ['2024-03-30', 1, '2024-04-30'],
    ['2024-10-26', 1, '2024-11-26'],
  ])('%s and %d months is %s', (date, months, later) => {
    expect(addMonths(date, months)).toBe(later);
  });

  const anyMonths = fc.integer({ min: -600, max: 600 });

  it('give a date of the calendar, in the month so many months away', () => {
    fc.assert(
      fc.property(anyDate, anyMonths, (date, months) => {
        const later = addMonths(date, months);
        expect(parsePeriod(later)?.kind).toBe('day');
        expect(monthNumber(later) - monthNumber(date)).toBe(months);
      }),
    );
  });

  it('keep the order of two dates, and of two numbers of months', () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyMonths, (one, other, months) => {
        const [first, last] = [one, other].toSorted();
        expect(addMonths(first ?? one, months) <= addMonths(last ?? other, months)).toBe(true);
        expect(addMonths(one, months) < addMonths(one, months + 1)).toBe(true);
      }),
    );
  });

  it('keep the day of the month, or give the last day of a month that has no such day', () => {
    fc.assert(
      fc.property(anyDate, anyMonths, (date, months) => {
        const later = addMonths(date, months);
        const clamped = addDays(later, 1).endsWith('-01') && later.slice(8) < date.slice(8);
        expect(clamped || later.slice(8) === date.slice(8)).toBe(true);
      }),
    );
  });
});

describe('days between two dates', () => {
  it.each([
    ['2024-03-30', '2024-03-31', 1],
    ['2024-03-31', '2024-04-01', 1],
    ['2024-10-26', '2024-10-28', 2],
    ['2024-02-28', '2024-03-01', 2],
    ['2023-02-28', '2023-03-01', 1],
    ['2024-06-30', '2024-06-30', 0],
    ['2024-07-01', '2024-06-01', -30],
    ['2023-04-01', '2024-04-01', 366],
  ])('from %s to %s are %d', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  it('are what has to be added to the first to come to the second', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
      }),
    );
  });

  it('are what was added', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -10_000, max: 10_000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });
});

function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}
