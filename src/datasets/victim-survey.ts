import { count } from '../domain/figures/unit.ts';
import type { Dataset } from '../domain/tables/dataset.ts';

const surveys = { kind: 'number', unit: count('survey'), decimals: 0, minimum: 0 } as const;

/** Attempts to survey victims of crime, and how they ended. One row a month. */
export const victimSurvey: Dataset = {
  id: 'victim-survey',
  title: 'Victim survey attempts',
  description:
    'How many victims the force tried to survey about its service each month, how many surveys were completed, and why the others were not.',
  frequency: 'monthly',
  columns: [
    {
      kind: 'period',
      name: 'month',
      title: 'Month',
      description: 'The month in which the force tried to reach the victims.',
      grains: ['month'],
    },
    {
      ...surveys,
      name: 'attempted',
      title: 'Surveys attempted',
      description: 'Victims whom the force tried to survey.',
      blank: 'refused',
    },
    {
      ...surveys,
      name: 'completed',
      title: 'Surveys completed',
      description: 'Attempts that ended with a completed survey.',
      blank: 'refused',
    },
    {
      ...surveys,
      name: 'not_completed',
      title: 'Surveys not completed',
      description: 'Attempts that ended without a completed survey.',
      blank: 'refused',
    },
    {
      ...surveys,
      name: 'declined',
      title: 'Victim declined',
      description: 'Attempts not completed because the victim declined.',
      blank: 'refused',
    },
    {
      ...surveys,
      name: 'not_contacted',
      title: 'Victim could not be contacted',
      description: 'Attempts not completed because the victim could not be contacted.',
      blank: 'refused',
    },
    {
      ...surveys,
      name: 'no_reason',
      title: 'No reason given',
      description: 'Attempts not completed for which no reason was given.',
      blank: 'refused',
    },
    {
      ...surveys,
      name: 'first_attempt',
      title: 'Completed at the first attempt',
      description: 'Completed surveys that needed a single attempt to make contact.',
      blank: 'unavailable',
    },
    {
      ...surveys,
      name: 'notes_left',
      title: 'Completed with a note left',
      description: 'Completed surveys that have a note left on them.',
      blank: 'unavailable',
    },
  ],
  key: ['month'],
  identities: [
    {
      kind: 'columns-add',
      id: 'attempted-is-completed-and-not',
      total: 'attempted',
      parts: ['completed', 'not_completed'],
      tolerance: 0,
      says: 'Surveys attempted are the surveys completed and those not completed.',
    },
    {
      kind: 'columns-add',
      id: 'reasons-add-to-not-completed',
      total: 'not_completed',
      parts: ['declined', 'not_contacted', 'no_reason'],
      tolerance: 0,
      says: 'The reasons why surveys were not completed add to the surveys not completed.',
    },
    {
      kind: 'at-most',
      id: 'first-attempts-are-completed',
      part: 'first_attempt',
      whole: ['completed'],
      says: 'Surveys completed at the first attempt are among the surveys completed.',
    },
    {
      kind: 'at-most',
      id: 'notes-are-on-completed',
      part: 'notes_left',
      whole: ['completed'],
      says: 'Surveys with a note left are among the surveys completed.',
    },
  ],
  disclosure: 'none',
  basis: 'Police Reform and Social Responsibility Act 2011, section 11(3)',
};
