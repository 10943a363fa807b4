import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Requirement } from '../../../src/domain/law/requirement.ts';
import { standingOf } from '../../../src/domain/law/standing.ts';
import { addDays, addMonths } from '../../../src/domain/time/calendar-months.ts';
import { requirements } from '../../../src/reference/requirements/index.ts';
import { lawOn, link, periodOf, requirementOf } from '../../builders/law.ts';

describe('items and the time they are law', () => {
  it('do not apply before they were inserted', () => {
    const { status, says } = standingOf(requirementOf('7b-a'), lawOn('2021-05-30'));
    expect(status).toBe('not-applicable');
    expect(says).toBe('In force only from 31 May 2021.');
    expect(standingOf(requirementOf('7b-a'), lawOn('2021-05-31')).status).toBe('unknown');
  });

  it('do not apply where the body says so, from the day it says', () => {
    const records = {
      notApplicable: [
        { requirement: '7c-b-iii', reason: 'No notice was given', from: '2024-01-01', to: null },
      ],
    };
    const on = (day: string) => standingOf(requirementOf('7c-b-iii'), lawOn(day, { records }));
    expect(on('2023-12-31').status).toBe('unknown');
    expect(on('2024-01-01')).toMatchObject({
      status: 'not-applicable',
      says: 'The body says so: No notice was given.',
    });
  });

  it('bind no body that is not elected, but for comments on inspection reports', () => {
    const body = { ...lawOn('2024-06-30').body, type: 'common-council', elected: false };
    const binding = requirements.filter(
      (requirement) =>
        standingOf(requirement, lawOn('2024-06-30', { body })).status !== 'not-applicable',
    );
    expect(binding.map(({ id }) => id)).toEqual(['inspection-comments']);
  });
});

describe('something that was there, and that nobody has looked at for more than a year', () => {
  it('is due to be looked at again where the body vouches for its records, and not late', () => {
    const evidence = [link('1-a', { confirmed: '2024-02-05' })];
    const records = { completeFrom: '2024-01-01' };
    const on = (day: string) => standingOf(requirementOf('1-a'), lawOn(day, { evidence, records }));
    expect(on('2025-02-05').status).toBe('met');
    expect(on('2025-02-06')).toMatchObject({
      status: 'due',
      says: 'Last known to be there on 5 February 2024; it is time to look again.',
      duty: { late: null },
    });
  });
});

describe('silence', () => {
  const day = fc.integer({ min: 0, max: 5000 }).map((days) => addDays('2013-01-01', days));

  it('is unknown for every item on every day, never met, due or late', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...requirements), (on, requirement) => {
        const { status, earlier } = standingOf(requirement, lawOn(on));
        expect(['unknown', 'not-applicable']).toContain(status);
        expect(earlier).toEqual([]);
      }),
    );
  });

  it('after the day that the records go up to says nothing, though the body vouches for them', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...requirements), (on, requirement) => {
        const records = { completeFrom: '2013-01-01', knownTo: addDays(on, -1) };
        const { status } = standingOf(requirement, lawOn(on, { records }));
        expect(['unknown', 'not-applicable']).toContain(status);
      }),
    );
  });

  it('is late by no law that was not found', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...requirements), (on, requirement) => {
        const records = { completeFrom: '2013-01-01' };
        const { duty, earlier } = standingOf(requirement, lawOn(on, { records }));
        for (const one of [duty, ...earlier]) {
          const isFound = requirement.time.certainty !== 'general-knowledge';
          expect(one?.late == null || isFound).toBe(true);
          expect(one?.legal == null || isFound).toBe(true);
        }
      }),
    );
  });
});

describe('any item', () => {
  const onTimings: readonly Requirement[] = requirements.filter(
    ({ timing }) => timing.kind !== 'keep-current',
  );

  it('with evidence that was met stays met when more evidence is added', () => {
    const dates = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom(...onTimings), dates, (requirement, offsets) => {
        const evidence = offsets.map((offset) => {
          const on = addDays('2023-01-01', offset);
          return link(requirement.id, {
            confirmed: on,
            periods: [periodOf(addMonths(on, -1).slice(0, 7))],
          });
        });
        const some = standingOf(requirement, lawOn('2025-06-30', { evidence: evidence.slice(1) }));
        const all = standingOf(requirement, lawOn('2025-06-30', { evidence }));
        expect(some.status !== 'met' || all.status === 'met').toBe(true);
      }),
    );
  });
});
