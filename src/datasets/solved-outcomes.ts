import { count } from '../domain/figures/unit.ts';
import type { Dataset } from '../domain/tables/dataset.ts';
import { offences } from './codes/offences.ts';

export const solvedOutcomes: Dataset = {
  id: 'solved-outcomes',
  title: 'Solved crimes',
  description: 'Crimes recorded and crimes solved, by kind of crime.',
  frequency: 'quarterly',
  columns: [
    {
      kind: 'period',
      name: 'period',
      title: 'Period',
      description: 'The financial quarter or year.',
      grains: ['quarter', 'financial-year', 'rolling-year'],
    },
    {
      kind: 'code',
      name: 'offence',
      title: 'Offence',
      description:
        'The kind of crime. Where a definition has changed, the code names the definition.',
      codes: offences,
    },
    {
      kind: 'code',
      name: 'counted_by',
      title: 'Counted by',
      description:
        'Whether a solved crime is counted in the period it was recorded in, or in the period it was solved in.',
      codes: [
        { code: 'offence-date', label: 'Date the crime was recorded' },
        { code: 'outcome-date', label: 'Date the crime was solved' },
      ],
    },
    {
      kind: 'number',
      name: 'crimes',
      title: 'Crimes recorded',
      description: 'Crimes recorded in the period.',
      unit: count('crime'),
      decimals: 0,
      minimum: 0,
      blank: 'refused',
    },
    {
      kind: 'number',
      name: 'solved',
      title: 'Crimes solved',
      description: 'Crimes with an outcome that the force counts as solved.',
      unit: count('crime'),
      decimals: 0,
      minimum: 0,
      blank: 'refused',
    },
    {
      kind: 'number',
      name: 'solved_percent',
      title: 'Solved rate, as stated',
      description: 'Solved crimes as a percentage of recorded crimes, as the force states it.',
      unit: { kind: 'percentage' },
      decimals: 1,
      minimum: 0,
      blank: 'unavailable',
      optional: true,
    },
    {
      kind: 'text',
      name: 'outcomes_counted',
      title: 'Outcomes counted as solved',
      description: 'Which outcome types of the Home Office framework the force counts as solved.',
      optional: true,
    },
  ],
  key: ['period', 'offence', 'counted_by'],
  identities: [
    {
      kind: 'percentage',
      id: 'solved-rate',
      percentage: 'solved_percent',
      numerator: 'solved',
      denominator: 'crimes',
      decimals: 1,
      says: 'The solved rate is the crimes solved as a percentage of the crimes recorded.',
    },
  ],
  disclosure: 'none',
  basis: 'Home Office crime outcomes framework',
};
