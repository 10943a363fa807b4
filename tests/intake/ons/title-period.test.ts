import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPeriod, rollingYear } from '../../../src/domain/time/period.ts';
import { readTitlePeriod } from '../../../src/intake/ons/title-period.ts';

describe('the period of a title', () => {
  it.each([
    'year ending march 2025',
    'year ending 31 march 2025',
    'year ending 31st march 2025',
    'year ending march 31, 2025',
    'year ending 31/03/2025',
    'year ended march 2025',
    'year to march 2025',
    'year to the end of march 2025',
    '12 months to 31 march 2025',
    '12 months ending mar 2025',
    'twelve months up to march 2025',
    'april 2024 to march 2025',
    '1 april 2024 to 31 march 2025',
    'from april 2024 until the end of march 2025',
    'financial year 2024/25',
    'year 2024-2025',
  ])('is twelve months where it says “%s”', (words) => {
    expect(readTitlePeriod(`number of offences, ${words} [note 1]`)?.id).toBe(
      '12-months-to-2025-03',
    );
  });

  it.each([
    'year ending 15 march 2025',
    'year ending octember 2025',
    'year ending 31/13/2025',
    'april 2023 to march 2025',
    '2 april 2024 to 31 march 2025',
    'financial year 2024/26',
    'march 2025',
    'england and wales',
  ])('is none where it says “%s”, which is no year of whole months', (words) => {
    expect(readTitlePeriod(`number of offences, ${words}`)).toBeNull();
  });

  it('is read back from the words that are written for it here', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2003, max: 2099 }),
        fc.integer({ min: 1, max: 12 }),
        (year, month) => {
          const period = rollingYear(year, month);
          expect(readTitlePeriod(formatPeriod(period).toLowerCase())).toEqual(period);
        },
      ),
    );
  });
});
