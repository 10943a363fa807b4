import { count } from '../domain/figures/unit.ts';
import type { Code, Dataset } from '../domain/tables/dataset.ts';
import { ageBands } from './codes/age-bands.ts';

/** Outcomes as data.police.uk names them. */
const outcomes: readonly Code[] = [
  { code: 'arrest', label: 'Arrest' },
  { code: 'community-resolution', label: 'Community resolution' },
  { code: 'caution', label: 'Caution', also: ['Caution (simple or conditional)'] },
  { code: 'khat-or-cannabis-warning', label: 'Khat or cannabis warning' },
  { code: 'penalty-notice', label: 'Penalty notice', also: ['Penalty Notice for Disorder'] },
  { code: 'summons', label: 'Summons', also: ['Summons / charged by post'] },
  {
    code: 'no-further-action',
    label: 'No further action',
    also: ['A no further action disposal', 'NFA'],
  },
  { code: 'other', label: 'Other' },
];

/** Stops by what came of them. One row an outcome, age band and quarter. */
export const stopsByOutcome: Dataset = {
  id: 'stops-by-outcome',
  title: 'Stop and search by outcome and age',
  description: 'Stops by what came of them and by the age of the person stopped.',
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
      name: 'outcome',
      title: 'Outcome',
      description: 'What came of the stop.',
      codes: outcomes,
    },
    {
      kind: 'code',
      name: 'age_band',
      title: 'Age',
      description: 'Age in years of the person stopped.',
      codes: ageBands,
    },
    {
      kind: 'number',
      name: 'stops',
      title: 'Stops',
      description: 'Stops with this outcome. A blank cell means none.',
      unit: count('stop'),
      decimals: 0,
      minimum: 0,
      blank: 'zero',
    },
  ],
  key: ['period', 'outcome', 'age_band'],
  identities: [],
  margins: [
    { dataset: 'stops-by-age-self-defined', column: 'stops', by: ['age_band'] },
    { dataset: 'stops-by-age-officer-defined', column: 'stops', by: ['age_band'] },
    { dataset: 'stops-by-ethnicity', column: 'stops', by: [] },
    { dataset: 'stops-by-month', column: 'stops', by: [] },
    { dataset: 'stops-by-reason', column: 'stops', by: [] },
  ],
  disclosure: 'people',
  basis: 'Police Reform and Social Responsibility Act 2011, section 11(3)',
};
