import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, daysBetween } from '../../src/domain/time/calendar-months.ts';
import { relevantPeriodEnds } from '../../src/domain/time/relevant-periods.ts';
import { anyDate } from './dates.ts';

describe('the relevant periods of regulation 13', () => {
  it.each([
    ['2023-03-10', '2025-05-01', ['2024-03-09', '2024-09-09', '2025-03-09']],
    ['2023-03-01', '2024-12-31', ['2024-02-29', '2024-08-31']],
    ['2024-02-29', '2026-03-01', ['2025-02-28', '2025-08-28', '2026-02-28']],
    ['2024-01-01', '2025-06-30', ['2024-12-31', '2025-06-30']],
    // No 31 February ends the second on the last day of the month, and the third is not cut short by it.
    ['2023-08-31', '2025-12-31', ['2024-08-30', '2025-02-28', '2025-08-30']],
    ['2023-08-29', '2025-12-31', ['2024-08-28', '2025-02-28', '2025-08-28']],
    ['2022-08-29', '2024-12-31', ['2023-08-28', '2024-02-28', '2024-08-28']],
    // No 31 April, no 31 October.
    ['2023-10-31', '2025-10-31', ['2024-10-30', '2025-04-30', '2025-10-30']],
  ])('that begin on %s and end by %s end on %j', (began, until, ends) => {
    expect(relevantPeriodEnds(began, until)).toEqual(ends);
  });

  it('end on their last day and not on its eve', () => {
    expect(relevantPeriodEnds('2023-03-10', '2024-03-08')).toEqual([]);
    expect(relevantPeriodEnds('2023-03-10', '2024-03-09')).toEqual(['2024-03-09']);
    expect(relevantPeriodEnds('2023-03-10', '2022-01-01')).toEqual([]);
  });

  it('follow one another by six months, never by more days or fewer than those have', () => {
    fc.assert(
      fc.property(anyDate, (began) => {
        const ends = relevantPeriodEnds(began, addMonths(began, 120));
        expect(ends).toHaveLength(19);
        for (const [index, end] of ends.entries()) {
          const days = daysBetween(ends[index - 1] ?? began, end);
          expect(days).toBeGreaterThanOrEqual(index === 0 ? 364 : 180);
          expect(days).toBeLessThanOrEqual(index === 0 ? 365 : 186);
        }
      }),
    );
  });

  it('that are over stay the same however late one looks', () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, (began, one, other) => {
        const [early = one, late = other] = [one, other].toSorted();
        const before = relevantPeriodEnds(began, early);
        expect(relevantPeriodEnds(began, late).slice(0, before.length)).toEqual(before);
      }),
    );
  });
});
