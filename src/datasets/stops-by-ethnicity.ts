import { count } from '../domain/figures/unit.ts';
import type { Dataset } from '../domain/tables/dataset.ts';
import { selfDefinedEthnicities } from './codes/ethnicity.ts';

/**
 * Stops and residents by self-defined ethnicity. One row an ethnicity and quarter, and one for all of
 * them where the force prints a total: that row is checked and never added in.
 */
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
      codes: [...selfDefinedEthnicities, { code: 'total', label: 'Total', also: ['All'] }],
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
      tells: 'nothing',
    },
    {
      kind: 'number',
      name: 'rate_stated',
      title: 'Stops per 1,000 residents, as stated',
      description:
        'The rate that the force prints. It is checked against the stops and residents, never used.',
      unit: { kind: 'rate-per-1000', of: 'stops' },
      decimals: 2,
      minimum: 0,
      blank: 'not-applicable',
      optional: true,
    },
    {
      kind: 'number',
      name: 'ratio_stated',
      title: 'Ratio to the White rate, as stated',
      description: 'The ratio that the force prints. It is checked against the rates, never used.',
      unit: { kind: 'ratio' },
      decimals: 1,
      minimum: 0,
      blank: 'not-applicable',
      optional: true,
      tells: { beside: [{ ethnicity: 'white' }] },
    },
  ],
  key: ['period', 'ethnicity'],
  identities: [
    {
      kind: 'rows-add',
      id: 'ethnicities-add',
      dimension: 'ethnicity',
      total: 'total',
      columns: ['stops', 'population'],
      tolerance: 0,
      says: 'Stops and residents of all ethnicities, stops with none stated included, add up to the total printed.',
    },
  ],
  disclosure: 'people',
  basis: 'Home Office police powers and procedures statistics: searches by self-defined ethnicity',
};
