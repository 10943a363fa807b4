import { count } from '../domain/figures/unit.ts';
import type { Dataset } from '../domain/tables/dataset.ts';
import { ageBands } from './codes/age-bands.ts';
import { officerDefinedEthnicities } from './codes/ethnicity.ts';

/** Stops by age and officer-defined ethnicity. One row an age band, ethnicity and quarter. */
export const stopsByAgeOfficerDefined: Dataset = {
  id: 'stops-by-age-officer-defined',
  title: 'Stop and search by age and officer-defined ethnicity',
  description:
    'Stops by the age of the person stopped and the ethnicity that the officer recorded from appearance.',
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
      title: 'Officer-defined ethnicity',
      description: 'The officer’s description of the person’s appearance.',
      codes: officerDefinedEthnicities,
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
  margins: [{ dataset: 'stops-by-ethnicity', column: 'stops', by: [] }],
  disclosure: 'people',
  basis: 'Police Reform and Social Responsibility Act 2011, section 11(3)',
};
