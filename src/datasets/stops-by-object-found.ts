import { count } from '../domain/figures/unit.ts';
import type { Dataset } from '../domain/tables/dataset.ts';
import { selfDefinedEthnicities } from './codes/ethnicity.ts';
import { searchObjects } from './codes/search-objects.ts';

/** Stops by what was found and seized. One row an object, ethnicity and quarter. */
export const stopsByObjectFound: Dataset = {
  id: 'stops-by-object-found',
  title: 'Stop and search by what was seized',
  description: 'Stops at which something was seized, by what it was and by self-defined ethnicity.',
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
      name: 'object',
      title: 'Object seized',
      description: 'What was found and seized, whatever the search was for.',
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
      description: 'Stops at which this was seized. A blank cell means none.',
      unit: count('stop'),
      decimals: 0,
      minimum: 0,
      blank: 'zero',
    },
  ],
  key: ['period', 'object', 'ethnicity'],
  identities: [],
  // Each row for itself: at one stop several things may be seized.
  margins: [
    { dataset: 'stops-by-ethnicity', column: 'stops', by: ['ethnicity'], part: true },
    { dataset: 'stops-by-age-self-defined', column: 'stops', by: ['ethnicity'], part: true },
    { dataset: 'stops-by-month', column: 'stops', by: ['ethnicity'], part: true },
    { dataset: 'stops-by-reason', column: 'stops', by: ['ethnicity'], part: true },
  ],
  disclosure: 'people',
  basis: 'Police Reform and Social Responsibility Act 2011, section 11(3)',
};
