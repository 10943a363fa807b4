import { count } from '../domain/figures/unit.ts';
import type { Dataset } from '../domain/tables/dataset.ts';
import { ageBands } from './codes/age-bands.ts';
import { selfDefinedEthnicities } from './codes/ethnicity.ts';

/** Stops by age and self-defined ethnicity. One row an age band, ethnicity and quarter. */
export const stopsByAgeSelfDefined: Dataset = {
  id: 'stops-by-age-self-defined',
  title: 'Stop and search by age and self-defined ethnicity',
  description: 'Stops by the age of the person stopped and the ethnicity that the person gave.',
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
      name: 'age_band',
      title: 'Age',
      description: 'Age in years of the person stopped.',
      codes: ageBands,
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
  key: ['period', 'age_band', 'ethnicity'],
  identities: [],
  margins: [
    { dataset: 'stops-by-age-officer-defined', column: 'stops', by: ['age_band'] },
    { dataset: 'stops-by-ethnicity', column: 'stops', by: ['ethnicity'] },
  ],
  disclosure: 'people',
  basis: 'Police Reform and Social Responsibility Act 2011, section 11(3)',
};
