import { describe, expect, it } from 'vitest';
import { standingOf } from '../../../src/domain/law/standing.ts';
import { event, lawOn, link, periodOf, requirementOf } from '../../builders/law.ts';

const vouched = { completeFrom: '2024-01-01' };

describe('an item that is kept up to date', () => {
  const names = requirementOf('1-a');

  it('is met for a year after somebody looked', () => {
    const evidence = [link('1-a', { confirmed: '2023-06-30' })];
    const on = (day: string) => standingOf(names, lawOn(day, { evidence })).status;
    expect([on('2023-06-29'), on('2023-06-30'), on('2024-06-30'), on('2024-07-01')]).toEqual([
      'unknown',
      'met',
      'met',
      'unknown',
    ]);
  });

  it('says when it was last known to be there', () => {
    const evidence = [link('1-a', { published: '2023-01-05', confirmed: '2024-02-29' })];
    const { duty } = standingOf(names, lawOn('2024-06-30', { evidence }));
    expect(duty?.says).toBe('Last known to be there on 29 February 2024.');
    const stale = standingOf(names, lawOn('2025-06-30', { evidence }));
    expect(stale.says).toBe(
      'Last known to be there on 29 February 2024; nobody has recorded a look since.',
    );
  });

  it('is late from the day that the body vouches from, where nothing is recorded', () => {
    const { status, duty } = standingOf(names, lawOn('2024-01-10', { records: vouched }));
    expect(status).toBe('overdue');
    expect(duty?.late).toEqual({ since: '2024-01-01', days: 10, against: 'account' });
  });

  it('is due and not late where nobody stated that it has to be kept so', () => {
    const policy = standingOf(requirementOf('6-a'), lawOn('2024-06-30', { records: vouched }));
    expect(policy.status).toBe('due');
    expect(policy.duty?.late).toBeNull();
  });

  it('is not met by a page that nobody looked at', () => {
    const evidence = [link('1-a')];
    const { status, says } = standingOf(names, lawOn('2024-06-30', { evidence }));
    expect(status).toBe('unknown');
    expect(says).toBe('A page is named for it; nobody has recorded that they looked.');
  });
});

describe('an item that is due before the financial year', () => {
  const budget = requirementOf('3-a');

  it('has 31 March as its last day, by law, and says the last working day before it', () => {
    const { duty, next } = standingOf(budget, lawOn('2024-06-30'));
    // 31 March 2024 was Easter Sunday, 29 March Good Friday.
    expect(duty?.legal).toEqual({ date: '2024-03-31', by: 'law', lastWorkingDay: '2024-03-28' });
    expect(duty?.period?.id).toBe('2024-25');
    expect(next).toMatchObject({ period: { id: '2025-26' }, legal: { date: '2025-03-31' } });
  });

  it('is due on its last day and late the day after', () => {
    const on = (day: string) =>
      standingOf(budget, lawOn(day, { records: { completeFrom: '2023-04-01' } }));
    expect(on('2024-03-31')).toMatchObject({ status: 'due', duty: { period: { id: '2024-25' } } });
    expect(on('2024-04-01')).toMatchObject({
      status: 'overdue',
      duty: { late: { since: '2024-04-01', days: 1, against: 'law' } },
    });
  });

  it('is met by what covers the year, late or not', () => {
    const on = (published: string) => {
      const evidence = [
        link('3-a', { published, confirmed: published, periods: [periodOf('2024-25')] }),
      ];
      return standingOf(budget, lawOn('2024-06-30', { evidence })).duty;
    };
    expect(on('2024-03-31')).toMatchObject({ status: 'met', late: null });
    expect(on('2024-03-31')?.says).toBe(
      'Published on 31 March 2024, in time: the last day was 31 March 2024.',
    );
    expect(on('2024-04-03')).toMatchObject({
      status: 'met',
      late: { since: '2024-04-01', days: 3, against: 'law' },
    });
  });

  it('is not met by another year', () => {
    const evidence = [link('3-a', { confirmed: '2024-04-02', periods: [periodOf('2023-24')] })];
    expect(standingOf(budget, lawOn('2024-06-30', { evidence })).status).toBe('unknown');
  });

  it('binds who issues a precept, where it is one', () => {
    const body = { ...lawOn('2024-06-30').body, type: 'mayor' };
    const { status, says } = standingOf(requirementOf('3-b'), lawOn('2024-06-30', { body }));
    expect(status).toBe('not-applicable');
    expect(says).toContain('only a police and crime commissioner issues a precept');
  });
});

describe('an item that is due each month as soon as practicable', () => {
  const spending = requirementOf('3-g');
  const records = { completeFrom: '2024-03-01', targetDays: new Map([['3-g', 30]]) };

  it('has no last day in law, and the body’s own beside it (spending of May 2024: 30 June)', () => {
    const { duty } = standingOf(spending, lawOn('2024-06-30', { records }));
    expect(duty).toMatchObject({
      status: 'due',
      period: { id: '2024-05' },
      legal: null,
      target: { date: '2024-06-30', by: 'target', lastWorkingDay: '2024-06-28' },
    });
  });

  it('is past the target, never past the law, when the own day is over', () => {
    const evidence = ['2024-02', '2024-03'].map((id) =>
      link('3-g', { confirmed: '2024-04-20', periods: [periodOf(id)] }),
    );
    const { status, duty, earlier } = standingOf(
      spending,
      lawOn('2024-07-01', { evidence, records }),
    );
    expect(status).toBe('overdue');
    expect(duty).toMatchObject({ status: 'due', period: { id: '2024-06' } });
    expect(earlier.map((one) => [one.period?.id, one.status, one.late])).toEqual([
      ['2024-04', 'overdue', { since: '2024-05-31', days: 32, against: 'target' }],
      ['2024-05', 'overdue', { since: '2024-07-01', days: 1, against: 'target' }],
    ]);
  });

  it('is never late without a target of its own', () => {
    const own = { completeFrom: '2024-03-01' };
    const { status, earlier } = standingOf(spending, lawOn('2024-12-01', { records: own }));
    expect(status).toBe('due');
    expect(new Set(earlier.map((one) => one.status))).toEqual(new Set(['due']));
  });

  it('is met by a return of the quarter that holds the month', () => {
    const evidence = [link('3-g', { confirmed: '2024-07-20', periods: [periodOf('2024-25-q1')] })];
    expect(standingOf(spending, lawOn('2024-07-25', { evidence })).status).toBe('met');
  });
});

describe('an item that is due each quarter', () => {
  const claims = requirementOf('3-h');

  it('is met by its three months together, and not by two of them', () => {
    const returned = (...ids: string[]) =>
      ids.map((id) => link('3-h', { confirmed: '2024-07-20', periods: [periodOf(id)] }));
    const on = (...ids: string[]) =>
      standingOf(claims, lawOn('2024-08-01', { evidence: returned(...ids) })).status;
    expect(on('2024-04', '2024-05', '2024-06')).toBe('met');
    expect(on('2024-04', '2024-06')).toBe('unknown');
  });

  it('is as late as the last of its months', () => {
    const evidence = [
      ['2024-04', '2024-07-20'],
      ['2024-05', '2024-08-20'],
      ['2024-06', '2024-07-25'],
    ].map(([id = '', date = '']) =>
      link('3-h', { published: date, confirmed: date, periods: [periodOf(id)] }),
    );
    const records = { targetDays: new Map([['3-h', 30]]) };
    const { duty } = standingOf(claims, lawOn('2024-09-01', { evidence, records }));
    expect(duty).toMatchObject({
      status: 'met',
      late: { since: '2024-07-31', days: 21, against: 'target' },
    });
  });
});

describe('the statement about national priorities', () => {
  const statement = requirementOf('7a-a');
  const priorities = [
    { id: 'priority-homicide', title: 'Reduce homicide' },
    { id: 'priority-cyber-crime', title: 'Tackle cyber crime' },
  ];

  it('is due after the statistics of each quarter: those to December 2023 appeared in April 2024', () => {
    const { duty, next } = standingOf(statement, lawOn('2024-06-30', { priorities }));
    expect(duty).toMatchObject({ period: { id: '2023-24-q3' }, arises: '2024-04-30', legal: null });
    expect(next).toMatchObject({ period: { id: '2023-24-q4' }, arises: '2024-07-31' });
  });

  it('goes by the day of the release where that is recorded', () => {
    const events = [event('crime-statistics', '2024-07-24')];
    const on = (day: string) =>
      standingOf(statement, lawOn(day, { priorities, events })).duty?.period?.id;
    expect([on('2024-07-23'), on('2024-07-24')]).toEqual(['2023-24-q3', '2023-24-q4']);
  });

  it('is met part by part, and whole only where every priority is', () => {
    const homicide = link('7a-a', { part: 'priority-homicide', confirmed: '2024-06-30' });
    const half = standingOf(statement, lawOn('2024-06-30', { priorities, evidence: [homicide] }));
    expect(half.status).toBe('unknown');
    expect(half.parts.map(({ duty }) => duty.status)).toEqual(['met', 'unknown']);
    expect(half.says).toBe('1 of 2 parts are shown; not shown: Tackle cyber crime.');
    const evidence = [homicide, { ...homicide, part: 'priority-cyber-crime' }];
    const whole = standingOf(statement, lawOn('2024-06-30', { priorities, evidence }));
    expect(whole).toMatchObject({ status: 'met', says: 'All 2 parts are shown.' });
  });
});

describe('an inspection report', () => {
  const report = requirementOf('7b-a');
  const events = [
    event('inspection-report', '2025-01-31', 'PEEL 2023 to 2025'),
    event('inspection-report', '2022-04-13', 'PEEL 2021/22'),
  ];

  it('has to be there within one calendar month: of 31 January 2025 by 28 February', () => {
    const { duty } = standingOf(report, lawOn('2025-02-01', { events }));
    expect(duty?.legal).toEqual({
      date: '2025-02-28',
      by: 'account',
      lastWorkingDay: '2025-02-28',
    });
  });

  it('is late after the month, and a look at the page after the report is what meets it', () => {
    const on = (day: string, confirmed: string) =>
      standingOf(
        report,
        lawOn(day, {
          events,
          evidence: [link('7b-a', { confirmed })],
          records: { completeFrom: '2024-01-01' },
        }),
      ).status;
    expect([
      on('2025-01-30', '2024-06-30'),
      on('2025-02-28', '2024-06-30'),
      on('2025-03-01', '2024-06-30'),
      on('2025-03-01', '2025-02-10'),
    ]).toEqual(['met', 'due', 'overdue', 'met']);
  });

  it('does not call the seed’s report in time, or late: only that it was seen in June 2024', () => {
    const evidence = [link('7b-a', { confirmed: '2024-06-30', monthOnly: true })];
    const { duty } = standingOf(report, lawOn('2024-06-30', { events, evidence }));
    expect(duty).toMatchObject({ status: 'met', late: null });
    expect(duty?.says).toBe(
      'Seen in June 2024. Whether it was there by the last day, 13 May 2022, is not recorded.',
    );
  });
});

describe('meetings, each with its own agenda', () => {
  const agendas = requirementOf('5-b');
  const events = ['2024-05-01', '2024-06-05'].map((on) => event('public-meeting', on, 'Board'));

  it('are met one by one, and no unconfirmed day is shown as law', () => {
    const evidence = [
      link('5-b', { published: '2024-04-25', confirmed: '2024-04-25', event: '2024-05-01' }),
    ];
    const { duty, earlier } = standingOf(
      agendas,
      lawOn('2024-06-10', { events, evidence, records: vouched }),
    );
    expect(duty).toMatchObject({ status: 'due', event: { on: '2024-06-05' }, legal: null });
    expect(earlier).toEqual([]);
  });
});

describe('contracts of one day', () => {
  it('are each met by their own copy, and by no other', () => {
    const contracts = requirementOf('4-b');
    const on = '2024-05-01';
    const events = ['a', 'b'].map((id) => ({ ...event('contract', on, `Contract ${id}`), id }));
    const copy = link('4-b', { published: on, confirmed: on, event: on, eventId: 'a' });
    const { duty, earlier } = standingOf(
      contracts,
      lawOn('2024-06-10', { events, evidence: [copy], records: vouched }),
    );
    expect([...earlier, duty].map((one) => [one?.event?.title, one?.status])).toEqual([
      ['Contract b', 'due'],
    ]);
  });
});

describe('letters about long investigations', () => {
  it('fall due after 12 months and each 6 (10 March 2023: 9 March and 9 September 2024)', () => {
    const events = [event('investigation', '2023-03-10')];
    const records = { completeFrom: '2023-01-01' };
    const arises = (day: string) => {
      const { duty, earlier } = standingOf(
        requirementOf('regulation-13'),
        lawOn(day, { events, records }),
      );
      return [...earlier, ...(duty === null ? [] : [duty])].map((one) => one.arises);
    };
    expect(arises('2024-03-09')).toEqual([null]);
    expect(arises('2024-03-10')).toEqual(['2024-03-10']);
    expect(arises('2025-01-01')).toEqual(['2024-03-10', '2024-09-10']);
  });
});
