import { count } from '../domain/figures/unit.ts';
import type { Dataset } from '../domain/tables/dataset.ts';

/** Enquiries and dissatisfaction recorded from victims of crime. One row a month. */
export const victimDissatisfaction: Dataset = {
  id: 'victim-dissatisfaction',
  title: 'Victim enquiries and dissatisfaction',
  description:
    'How often victims of crime contacted the force with an enquiry about their case, and how often they said that they were dissatisfied.',
  frequency: 'monthly',
  columns: [
    {
      kind: 'period',
      name: 'month',
      title: 'Month',
      description: 'The month in which the contact was recorded.',
      grains: ['month'],
    },
    {
      kind: 'number',
      name: 'enquiries',
      title: 'Enquiries',
      description: 'Enquiries recorded from victims.',
      unit: count('enquiry', 'enquiries'),
      decimals: 0,
      minimum: 0,
      blank: 'refused',
    },
    {
      kind: 'number',
      name: 'dissatisfaction',
      title: 'Dissatisfaction',
      description: 'Occasions on which a victim was recorded as dissatisfied.',
      unit: count('record', 'records'),
      decimals: 0,
      minimum: 0,
      blank: 'refused',
    },
  ],
  key: ['month'],
  identities: [],
  disclosure: 'none',
  basis: 'Police Reform and Social Responsibility Act 2011, section 11(3)',
};
