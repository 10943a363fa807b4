import { count } from '../domain/figures/unit.ts';
import type { Dataset } from '../domain/tables/dataset.ts';
import { selfDefinedEthnicities } from './codes/ethnicity.ts';
import { searchObjects } from './codes/search-objects.ts';

/** Stops by what was searched for. One row a reason, ethnicity and quarter. */
export const stopsByReason: Dataset = {
  id: 'stops-by-reason',
  title: 'Stop and search by reason',
  description: 'Stops by what the officer was looking for and by self-defined ethnicity.',
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
      name: 'reason',
      title: 'Reason',
      description: 'What the officer was searching for.',
      codes: searchObjects,
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
      description: 'Stop and searches for this reason. A blank cell means none.',
      unit: count('stop'),
      decimals: 0,
      minimum: 0,
      blank: 'zero',
    },
  ],
  key: ['period', 'reason', 'ethnicity'],
  identities: [],
  margins: [
    { dataset: 'stops-by-ethnicity', column: 'stops', by: ['ethnicity'] },
    { dataset: 'stops-by-age-self-defined', column: 'stops', by: ['ethnicity'] },
    { dataset: 'stops-by-month', column: 'stops', by: ['ethnicity'] },
    { dataset: 'stops-by-age-officer-defined', column: 'stops', by: [] },
  ],
  disclosure: 'people',
  basis: 'Police Reform and Social Responsibility Act 2011, section 11(3)',
};
