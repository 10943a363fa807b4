import { count } from '../domain/figures/unit.ts';
import type { Dataset } from '../domain/tables/dataset.ts';

/** Letters issued in a period and investigations still open at its end are different counts. */
export const regulation13Letters: Dataset = {
  id: 'regulation-13-letters',
  title: 'Letters about long investigations (regulation 13)',
  description:
    'Letters that the force had to write because an investigation of a complaint or of conduct was not completed within a relevant period.',
  frequency: 'quarterly',
  columns: [
    {
      kind: 'period',
      name: 'period',
      title: 'Period',
      description: 'When the letters were issued.',
      grains: ['month', 'quarter', 'financial-year'],
    },
    {
      kind: 'number',
      name: 'letters_issued',
      title: 'Letters issued',
      description: 'Written communications issued in the period under regulation 13.',
      unit: count('letter'),
      decimals: 0,
      minimum: 0,
      blank: 'refused',
    },
    {
      kind: 'number',
      name: 'open_over_12_months',
      title: 'Investigations open for more than 12 months',
      description:
        'Investigations that were open for more than 12 months at the end of the period.',
      unit: count('investigation'),
      decimals: 0,
      minimum: 0,
      blank: 'unavailable',
      optional: true,
    },
  ],
  key: ['period'],
  identities: [],
  disclosure: 'none',
  basis:
    'Police (Complaints and Misconduct) Regulations 2020, regulation 13: twelve months, then every six months.',
};
