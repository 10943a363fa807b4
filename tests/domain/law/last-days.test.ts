import { describe, expect, it } from 'vitest';
import { comingDays } from '../../../src/domain/law/coming.ts';
import { lastDayOf, setBy } from '../../../src/domain/law/last-days.ts';
import { dutyRegister } from '../../../src/domain/law/register.ts';
import { standingOf } from '../../../src/domain/law/standing.ts';
import { sayWhen } from '../../../src/domain/law/when.ts';
import { accountDays } from '../../../src/reference/requirements/account-days.ts';
import { lawOn, link, periodOf, requirementOf } from '../../builders/law.ts';

const accounts = requirementOf('accounts');

/** The last day for the accounts of a year, as the law stood on a day. */
const lastOn = (on: string, year: string) => lastDayOf(setBy(accountDays, on), periodOf(year));

describe('the last day for accounts', () => {
  it.each([
    // SI 2024/907, regulation 2.
    ['2015-16', '2024-12-13'],
    ['2022-23', '2024-12-13'],
    ['2023-24', '2025-02-28'],
    ['2024-25', '2026-02-27'],
    // A Sunday: it is not moved.
    ['2025-26', '2027-01-31'],
    ['2026-27', '2027-11-30'],
    ['2027-28', '2028-11-30'],
    // Regulation 10, where no other day is set.
    ['2028-29', '2029-07-31'],
    ['2035-36', '2036-07-31'],
  ])('of %s is %s by the law of today', (year, last) => {
    expect(lastOn('2026-11-30', year)).toBe(last);
  });

  it('is that of the law of the day: of 2023/24 in September until regulation 9A came into force', () => {
    const on = (day: string) => lastOn(day, '2023-24');
    expect([on('2024-06-30'), on('2024-09-29'), on('2024-09-30')]).toEqual([
      '2024-09-30',
      '2024-09-30',
      '2025-02-28',
    ]);
    expect(lastOn('2022-07-22', '2021-22')).toBe('2022-11-30');
  });

  it('is unknown where it was moved by what was not read, and never 31 July instead', () => {
    expect([lastOn('2021-06-30', '2019-20'), lastOn('2022-07-21', '2021-22')]).toEqual([
      null,
      null,
    ]);
    expect(lastOn('2018-06-30', '2017-18')).toBe('2018-07-31');
  });
});

describe('the duty to publish accounts', () => {
  it('has its last day by law, and the last working day beside a Sunday', () => {
    const { duty } = standingOf(accounts, lawOn('2026-06-30'));
    expect(duty).toMatchObject({
      period: { id: '2025-26' },
      legal: { date: '2027-01-31', by: 'law', lastWorkingDay: '2027-01-29' },
    });
  });

  it('is met in time or late, by that day', () => {
    const on = (published: string) => {
      const evidence = [
        link('accounts', { published, confirmed: published, periods: [periodOf('2023-24')] }),
      ];
      return standingOf(accounts, lawOn('2025-03-30', { evidence })).duty;
    };
    expect(on('2025-02-28')).toMatchObject({ status: 'met', late: null });
    expect(on('2025-03-03')?.late).toEqual({ since: '2025-03-01', days: 3, against: 'law' });
  });

  it('is late only where the body vouches for all the time since the year ended', () => {
    const on = (day: string, completeFrom: string) =>
      standingOf(accounts, lawOn(day, { records: { completeFrom } })).status;
    expect([on('2025-02-28', '2024-04-01'), on('2025-03-01', '2024-04-01')]).toEqual([
      'due',
      'overdue',
    ]);
    // They may have been published in autumn, when nobody had to write it down.
    expect(on('2025-03-01', '2025-01-01')).toBe('unknown');
  });

  it('stands in the calendar of days to come', () => {
    const days = comingDays(dutyRegister([accounts], [], lawOn('2025-10-01')));
    expect(days.map(({ period, deadline }) => [period?.id, deadline.date])).toEqual([
      ['2024-25', '2026-02-27'],
    ]);
  });

  it('says its days, as they are on the day', () => {
    const said = (day: string) => sayWhen(standingOf(accounts, lawOn(day)).requirement.timing);
    expect(said('2026-11-30')).toBe(
      'For each financial year, by 28 February 2025 for the year to 31 March 2024; 27 February 2026 for the year to 31 March 2025; 31 January 2027 for the year to 31 March 2026; 30 November 2027 for the year to 31 March 2027; 30 November 2028 for the year to 31 March 2028; 31 July where no other day is set.',
    );
    expect(said('2018-01-01')).toBe(
      'For each financial year, by 31 July where no other day is set.',
    );
  });

  it('is of England; bodies in Wales have another, of which no day is known', () => {
    const body = { ...lawOn('2025-06-30').body, country: 'Wales' as const };
    const inWales = standingOf(accounts, lawOn('2025-06-30', { body }));
    expect(inWales.status).toBe('not-applicable');
    const welsh = requirementOf('accounts-wales');
    expect(standingOf(welsh, lawOn('2025-06-30', { body })).duty?.legal).toBeNull();
    expect(standingOf(welsh, lawOn('2025-06-30')).status).toBe('not-applicable');
  });
});

describe('what binds bodies in Wales alone', () => {
  it('is the standards of the Welsh language, for the four of them', () => {
    const ids = ['welsh-standards', 'welsh-standards-report'];
    const statuses = (country: 'England' | 'Wales') => {
      const body = { ...lawOn('2025-06-30').body, country };
      return ids.map((id) => standingOf(requirementOf(id), lawOn('2025-06-30', { body })).status);
    };
    expect(statuses('Wales')).toEqual(['unknown', 'unknown']);
    expect(statuses('England')).toEqual(['not-applicable', 'not-applicable']);
  });
});

describe('what is enacted and not in force by what was read', () => {
  it('binds nobody yet, and says so', () => {
    expect(standingOf(requirementOf('victims-code-awareness'), lawOn('2026-11-30'))).toMatchObject({
      status: 'not-applicable',
      says: 'Enacted, and not in force by what was read.',
    });
  });
});

describe('the report on complaints', () => {
  it('is met by what was public after the newest year ended, and by what names the year', () => {
    const on = (about: Parameters<typeof link>[1]) =>
      standingOf(
        requirementOf('7c-b-ii'),
        lawOn('2024-06-30', { evidence: [link('7c-b-ii', about)] }),
      ).status;
    expect(on({ confirmed: '2024-04-01' })).toBe('met');
    expect(on({ confirmed: '2024-03-31' })).toBe('unknown');
    expect(on({ confirmed: '2024-06-01', periods: [periodOf('2023-24')] })).toBe('met');
    expect(on({ confirmed: '2024-06-01', periods: [periodOf('2022-23')] })).toBe('unknown');
  });

  it('is never late, and asked for of the newest year alone', () => {
    const records = { completeFrom: '2021-06-01' };
    const standing = standingOf(requirementOf('7c-b-ii'), lawOn('2024-06-30', { records }));
    expect(standing).toMatchObject({ status: 'due', earlier: [], duty: { legal: null } });
  });
});
