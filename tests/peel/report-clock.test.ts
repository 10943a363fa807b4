import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportClock } from '../../src/domain/peel/report-clock.ts';
import { inspectionReports } from '../../src/domain/peel/reports.ts';
import { isWorkingDay } from '../../src/domain/time/bank-holidays.ts';
import { daysBetween } from '../../src/domain/time/calendar-months.ts';
import { testRow } from '../builders/table.ts';
import { anyDate } from '../domain/dates.ts';

describe('the month to publish a report of the inspectorate in', () => {
  it.each([
    // The report of 13 April 2022: Friday the 13th of May.
    ['2022-04-13', '2022-05-13', '2022-05-13'],
    ['2025-01-31', '2025-02-28', '2025-02-28'],
    ['2025-01-28', '2025-02-28', '2025-02-28'],
    ['2024-01-31', '2024-02-29', '2024-02-29'],
    // A Sunday, and Easter Monday after Good Friday and the weekend.
    ['2024-05-30', '2024-06-30', '2024-06-28'],
    ['2024-03-01', '2024-04-01', '2024-03-28'],
    ['2021-11-27', '2021-12-27', '2021-12-24'],
  ])(
    'that came out on %s ends on %s, the last working day being %s',
    (published, last, working) => {
      expect(reportClock(published)).toEqual({ published, last, lastWorkingDay: working });
    },
  );

  it('has 28 to 31 days, and a working day no later than its end', () => {
    fc.assert(
      fc.property(anyDate, (published) => {
        const { last, lastWorkingDay } = reportClock(published);
        expect(daysBetween(published, last)).toBeGreaterThanOrEqual(28);
        expect(daysBetween(published, last)).toBeLessThanOrEqual(31);
        expect(lastWorkingDay <= last && isWorkingDay(lastWorkingDay)).toBe(true);
      }),
    );
  });
});

describe('the reports that grades stand in', () => {
  const row = (cycle: string, texts: Readonly<Record<string, string>>) => ({
    ...testRow('2024-05', { cycle, area_of_inspection: 'leadership' }, { grade: 2 }),
    texts,
  });

  it('are told once each, oldest first, with day and address', () => {
    const second = { published: '2022-04-13', report: 'https://example.org/second' };
    expect(
      inspectionReports([
        row('2021-22', second),
        row('2021-22', second),
        row('2018-19', { published: '7/2/2020', report: '' }),
        row('not-stated', { published: '', report: '' }),
        row('2023-25', { published: 'last winter', report: 'https://example.org/third' }),
      ]),
    ).toEqual([
      { cycle: '2023-25', published: null, address: 'https://example.org/third' },
      { cycle: '2018-19', published: '2020-02-07', address: '' },
      { cycle: '2021-22', published: '2022-04-13', address: 'https://example.org/second' },
    ]);
  });
});
