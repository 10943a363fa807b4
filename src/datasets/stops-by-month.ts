import { count } from '../domain/figures/unit.ts';
import type { Dataset } from '../domain/tables/dataset.ts';
import { selfDefinedEthnicities } from './codes/ethnicity.ts';

/** Stops by month and self-defined ethnicity. One row a month and ethnicity. */
export const stopsByMonth: Dataset = {
  id: 'stops-by-month',
  title: 'Stop and search by month',
  description: 'Stops in each month by the ethnicity that people gave for themselves.',
  frequency: 'quarterly',
  columns: [
    {
      kind: 'period',
      name: 'month',
      title: 'Month',
      description: 'The month in which the stops took place.',
      grains: ['month'],
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
      description: 'Stop and searches. A blank cell means none.',
      unit: count('stop'),
      decimals: 0,
      minimum: 0,
      blank: 'zero',
    },
  ],
  key: ['month', 'ethnicity'],
  identities: [],
  margins: [
    { dataset: 'stops-by-ethnicity', column: 'stops', by: ['ethnicity'] },
    { dataset: 'stops-by-age-self-defined', column: 'stops', by: ['ethnicity'] },
    { dataset: 'stops-by-age-officer-defined', column: 'stops', by: [] },
  ],
  disclosure: 'people',
  basis: 'Police Reform and Social Responsibility Act 2011, section 11(3)',
};
