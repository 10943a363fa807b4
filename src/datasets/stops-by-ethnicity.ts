import { count } from '../domain/figures/unit.ts';
import type { Dataset } from '../domain/tables/dataset.ts';
import { selfDefinedEthnicities } from './codes/ethnicity.ts';

/** Stops and residents by self-defined ethnicity. One row an ethnicity and quarter. */
export const stopsByEthnicity: Dataset = {
  id: 'stops-by-ethnicity',
  title: 'Stop and search by self-defined ethnicity',
  description:
    'Stops by the ethnicity that people gave for themselves, with the residents of the area who are of that ethnicity.',
  frequency: 'quarterly',
  columns: [
    {
      kind: 'period',
      name: 'period',
      title: 'Period',
      description: 'The quarter, month or year in which the stops took place.',
      grains: ['quarter', 'month', 'financial-year'],
    },
    {
      kind: 'code',
      name: 'ethnicity',
      title: 'Self-defined ethnicity',
      description: 'The ethnicity that the person stopped gave.',
      codes: selfDefinedEthnicities,
    },
    {
      kind: 'number',
      name: 'stops',
      title: 'Stops',
      description: 'Stop and searches. Someone stopped twice counts twice.',
      unit: count('stop'),
      decimals: 0,
      minimum: 0,
      blank: 'zero',
    },
    {
      kind: 'number',
      name: 'population',
      title: 'Residents',
      description:
        'Residents of the area with this ethnicity. There are none to give where it was not stated: write [z].',
      unit: count('resident'),
      decimals: 0,
      minimum: 0,
      blank: 'refused',
    },
  ],
  key: ['period', 'ethnicity'],
  identities: [],
  disclosure: 'people',
  basis: 'Home Office police powers and procedures statistics: searches by self-defined ethnicity',
};
