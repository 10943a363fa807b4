import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comingDays, comingOccasions } from '../../../src/domain/law/coming.ts';
import { lateOf } from '../../../src/domain/law/late.ts';
import { occasionAfter } from '../../../src/domain/law/occasions.ts';
import { dutyRegister } from '../../../src/domain/law/register.ts';
import { standingOf } from '../../../src/domain/law/standing.ts';
import { addDays, addMonths } from '../../../src/domain/time/calendar-months.ts';
import { requirements } from '../../../src/reference/requirements/index.ts';
import { event, lawOn, link, periodOf, requirementOf } from '../../builders/law.ts';

const day = fc.integer({ min: 0, max: 5000 }).map((days) => addDays('2013-01-01', days));
const ofCalendar = requirements.filter(({ timing }) =>
  ['before-financial-year', 'after-period', 'after-release'].includes(timing.kind),
);

/** The days to come of some items, as item, day and sort. */
function daysToCome(ids: readonly string[], context: Parameters<typeof standingOf>[1]) {
  const register = dutyRegister(ids.map(requirementOf), [], context);
  return comingDays(register).map(({ requirement, deadline }) => [
    requirement.id,
    deadline.date,
    deadline.by,
  ]);
}

describe('the occasions to come', () => {
  it('lie within twelve months after the day, first to last, and begin with the next', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...ofCalendar), (on, { timing }) => {
        const arises = comingOccasions(timing, [], on).map((occasion) => occasion.arises ?? '');
        expect(arises).toEqual(arises.toSorted());
        expect(arises[0]).toBe(occasionAfter(timing, [], on)?.arises);
        expect(arises[0] && arises[0] > on).toBe(true);
        expect(arises.at(-1) && (arises.at(-1) ?? '') <= addMonths(on, 12)).toBe(true);
      }),
    );
  });

  it('are twelve for each month and four for each quarter', () => {
    const count = (id: string) =>
      comingOccasions(requirementOf(id).timing, [], '2024-06-12').length;
    expect([count('3-g'), count('3-h'), count('annual-report')]).toEqual([12, 4, 1]);
  });

  it('are none of what has to be there at all times', () => {
    expect(comingOccasions(requirementOf('1-a').timing, [], '2024-06-12')).toEqual([]);
  });

  it('hold every meeting that is recorded, and none of what is past', () => {
    const meetings = ['2024-06-01', '2024-07-03', '2024-07-03', '2025-06-12', '2025-06-13'].map(
      (on, at) => event('public-meeting', on, `Meeting ${at}`),
    );
    const coming = comingOccasions(requirementOf('5-a').timing, meetings, '2024-06-12');
    expect(coming.map(({ event: meeting }) => meeting?.title)).toEqual([
      'Meeting 1',
      'Meeting 2',
      'Meeting 3',
    ]);
  });

  it('hold each report that is to come, for none of them is replaced yet', () => {
    const reports = ['2024-07-02', '2024-09-03'].map((on) => event('inspection-report', on));
    const coming = comingOccasions(requirementOf('7b-a').timing, reports, '2024-06-12');
    expect(coming.map(({ last }) => last)).toEqual(['2024-08-02', '2024-10-03']);
  });
});

describe('the next occasion', () => {
  it('is never the newest report, which is past', () => {
    const events = [event('inspection-report', '2022-04-13')];
    expect(standingOf(requirementOf('7b-a'), lawOn('2024-06-30', { events })).next).toBeNull();
  });

  it('on the eve of a financial year is the year after the one that begins', () => {
    const eve = standingOf(requirementOf('3-a'), lawOn('2024-03-31'));
    expect([eve.duty?.period?.id, eve.next?.period?.id]).toEqual(['2024-25', '2025-26']);
    const before = standingOf(requirementOf('3-a'), lawOn('2024-03-30'));
    expect([before.duty?.period?.id, before.next?.period?.id]).toEqual(['2023-24', '2024-25']);
  });

  it('is not started by an event for another item', () => {
    const events = [{ ...event('investigation', '2023-08-31'), requirement: 'regulation-13' }];
    const context = lawOn('2024-06-30', { events });
    expect(standingOf(requirementOf('regulation-13'), context).next?.arises).toBe('2024-08-31');
    expect(standingOf(requirementOf('regulation-19'), context).next).toBeNull();
  });
});

describe('the days to come', () => {
  it('are every target of a month, by the body’s own word', () => {
    const records = { targetDays: new Map([['3-g', 30]]) };
    const days = daysToCome(['3-g'], lawOn('2024-06-30', { records }));
    expect(days).toHaveLength(13);
    expect(days[0]).toEqual(['3-g', '2024-06-30', 'target']);
    expect(days[1]).toEqual(['3-g', '2024-07-30', 'target']);
    expect(days.at(-1)).toEqual(['3-g', '2025-06-30', 'target']);
  });

  it('leave out what is met already', () => {
    const records = { targetDays: new Map([['3-g', 30]]) };
    const evidence = [
      link('3-g', {
        published: '2024-06-20',
        confirmed: '2024-06-20',
        periods: [periodOf('2024-05')],
      }),
    ];
    const days = daysToCome(['3-g'], lawOn('2024-06-30', { records, evidence }));
    expect(days[0]).toEqual(['3-g', '2024-07-30', 'target']);
  });

  it('say whether a day is law or an account of it, and stand in their order', () => {
    const events = [event('summary-assessment', '2024-06-15')];
    expect(daysToCome(['3-a', '7b-b', '1-a'], lawOn('2024-06-30', { events }))).toEqual([
      ['7b-b', '2024-07-15', 'account'],
      ['3-a', '2025-03-31', 'law'],
    ]);
  });

  it('are none of an item whose timing was found nowhere, whatever is planned', () => {
    const events = [event('public-meeting', '2024-07-03')];
    expect(daysToCome(['5-a', '5-b', '5-c'], lawOn('2024-06-30', { events }))).toEqual([]);
  });

  it('never are law where nobody found it, and never past or beyond a year', () => {
    fc.assert(
      fc.property(day, (on) => {
        const records = { targetDays: new Map(requirements.map(({ id }) => [id, 30])) };
        const register = dutyRegister(requirements, [], lawOn(on, { records }));
        const days = comingDays(register);
        const guessed = days.filter(
          ({ requirement, deadline }) =>
            requirement.time.certainty !== 'confirmed' && deadline.by === 'law',
        );
        expect(guessed).toEqual([]);
        const dates = days.map(({ deadline }) => deadline.date);
        expect(dates.filter((date) => date < on || date > addMonths(on, 12))).toEqual([]);
        expect(dates).toEqual(dates.toSorted());
      }),
      { numRuns: 20 },
    );
  });
});

describe('how late an item is', () => {
  const records = { completeFrom: '2024-01-01', targetDays: new Map([['3-g', 20]]) };

  it('counts from the earliest time that is still missing', () => {
    const standing = standingOf(requirementOf('3-g'), lawOn('2024-07-01', { records }));
    expect(standing.duty?.late).toBeNull();
    expect(lateOf(standing)).toEqual({ since: '2024-01-21', days: 163, against: 'target' });
  });

  it('is how late it came where it came', () => {
    const evidence = [
      link('3-b', {
        published: '2024-04-05',
        confirmed: '2024-04-05',
        periods: [periodOf('2024-25')],
      }),
    ];
    const standing = standingOf(requirementOf('3-b'), lawOn('2024-07-01', { records, evidence }));
    expect(lateOf(standing)).toEqual({ since: '2024-04-01', days: 5, against: 'law' });
  });

  it('is not known where nothing is', () => {
    expect(lateOf(standingOf(requirementOf('3-a'), lawOn('2024-07-01')))).toBeNull();
  });
});
