import { describe, expect, it } from 'vitest';
import { countStatuses, dutyRegister } from '../../../src/domain/law/register.ts';
import type { Requirement } from '../../../src/domain/law/requirement.ts';
import { requirements } from '../../../src/reference/requirements/index.ts';
import { lawOn, link, requirementOf } from '../../builders/law.ts';

/**
 * Law that has not been made, to try that the register can hold it: nothing here is a fact. A board takes over on
 * 11 May 2028; the Order ends for commissioners the day before; a framework takes the place of the six priorities.
 */
const lastDay = '2028-05-10';
const board = {
  name: 'Policing and Crime Board for Somewhere',
  type: 'policing-and-crime-board',
  title: 'Policing and Crime Board',
  elected: false,
  country: 'England' as const,
  from: '2028-05-11',
};

const ended = requirements.map(
  (requirement): Requirement => ({
    ...requirement,
    inForce: { ...requirement.inForce, to: lastDay },
  }),
);

const contribution: Requirement = {
  ...requirementOf('7a-a'),
  id: 'framework-a',
  paragraph: 'section 1(a)',
  title: 'Performance against the framework',
  instrument: 'act-2028',
  binds: { types: ['policing-and-crime-board', 'mayor'], only: 'it binds boards and mayors' },
  inForce: { from: '2028-05-11' },
  timing: { kind: 'after-period', period: 'month' },
};

const measures = [
  { id: 'framework-response-times', title: 'Response times' },
  { id: 'framework-knife-crime', title: 'Knife crime' },
];

const all = [...ended, contribution];

describe('the register of a body that takes over in 2028', () => {
  const evidence = measures.map(({ id }) =>
    link('framework-a', {
      part: id,
      confirmed: '2028-06-12',
      periods: [{ kind: 'month', id: '2028-05', start: '2028-05-01', end: '2028-05-31' }],
    }),
  );
  const context = lawOn('2028-06-30', { body: board, priorities: measures, evidence });

  it('holds its duties, and none of the commissioner’s', () => {
    const register = dutyRegister(all, [], context);
    expect(register.body.title).toBe('Policing and Crime Board');
    expect(countStatuses(register)).toEqual({
      overdue: 0,
      due: 0,
      unknown: 0,
      met: 1,
      'not-applicable': requirements.length,
    });
    const framework = register.standings.at(-1);
    expect(framework?.parts.map(({ title, duty }) => [title, duty.status])).toEqual([
      ['Response times', 'met'],
      ['Knife crime', 'met'],
    ]);
  });

  it('begins with the body: what it took over from says nothing of it', () => {
    const before = dutyRegister(all, [], { ...context, on: '2028-05-10' });
    expect(new Set(before.standings.map(({ says }) => says))).toEqual(
      new Set(['The Policing and Crime Board for Somewhere took office on 11 May 2028.']),
    );
  });

  it('leaves the commissioner’s register as it was up to the last day', () => {
    const body = { ...lawOn(lastDay).body, to: lastDay };
    const on = (day: string) => dutyRegister(all, [], lawOn(day, { body }));
    const order = (day: string) =>
      on(day).standings.find(({ requirement }) => requirement.id === '1-a');
    expect(order(lastDay)?.status).toBe('unknown');
    expect(order('2028-05-11')).toMatchObject({
      status: 'not-applicable',
      says: 'The Police and Crime Commissioner for Somewhere ended on 10 May 2028.',
    });
    expect(on(lastDay).standings.at(-1)?.says).toContain('In force only from 11 May 2028');
  });
});
