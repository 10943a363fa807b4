import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commentDays, commentsClock, reportClock } from '../../src/domain/peel/report-clock.ts';
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

describe('the 56 days for comments on a report of the inspectorate', () => {
  it.each([
    ['2022-04-13', '2022-06-07', '2022-06-07'],
    // Clocks go forward on 30 March 2025 and back on 27 October 2024.
    ['2025-03-01', '2025-04-25', '2025-04-25'],
    ['2024-10-01', '2024-11-25', '2024-11-25'],
    // With 29 February between, and without.
    ['2024-01-31', '2024-03-26', '2024-03-26'],
    ['2023-01-31', '2023-03-27', '2023-03-27'],
    // A Saturday, and Christmas Day: neither is moved.
    ['2024-05-05', '2024-06-29', '2024-06-28'],
    ['2024-10-31', '2024-12-25', '2024-12-24'],
  ])('that came out on %s end on %s, the last working day being %s', (published, last, working) => {
    expect(commentsClock(published)).toEqual({ published, last, lastWorkingDay: working });
  });

  it('are counted with the day of the report, and end later than the month for the report', () => {
    fc.assert(
      fc.property(anyDate, (published) => {
        const { last } = commentsClock(published);
        expect(daysBetween(published, last) + 1).toBe(commentDays);
        expect(last > reportClock(published).last).toBe(true);
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
      { cycle: '2023-25', published: null, address: 'https://example.org/third', comments: null },
      { cycle: '2018-19', published: '2020-02-07', address: '', comments: null },
      {
        cycle: '2021-22',
        published: '2022-04-13',
        address: 'https://example.org/second',
        comments: null,
      },
    ]);
  });

  it('have the comments that any of their rows names', () => {
    const report = { published: '2022-04-13', report: 'https://example.org/second' };
    const comments = 'https://example.org/comments';
    const told = inspectionReports([
      row('2021-22', report),
      row('2021-22', { ...report, comments, comments_published: '2022-06-01' }),
      row('2021-22', { ...report, comments: '' }),
      row('2023-25', { published: '2024-10-02', comments, comments_published: 'soon' }),
    ]);
    expect(told.map((one) => [one.cycle, one.comments?.address, one.comments?.published])).toEqual([
      ['2021-22', comments, '2022-06-01'],
      ['2023-25', comments, null],
    ]);
  });
});
