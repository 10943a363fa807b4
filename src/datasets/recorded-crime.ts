import { count } from '../domain/figures/unit.ts';
import type { Dataset } from '../domain/tables/dataset.ts';
import { offences } from './codes/offences.ts';

/**
 * Counts, and beside them what the force states in words about a period for which it may return no
 * counts. The two are rows of their own, so that a series holds nothing but counts.
 */
export const recordedCrime: Dataset = {
  id: 'recorded-crime',
  title: 'Police recorded crime',
  description:
    'Crimes of selected kinds that the force recorded, with the averages and solved rates it states.',
  frequency: 'quarterly',
  columns: [
    {
      kind: 'period',
      name: 'period',
      title: 'Period',
      description: 'The financial quarter or year in which the crimes were recorded.',
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
      name: 'given_as',
      title: 'Given as',
      description:
        'Whether the row counts the crimes of the period, gives what a comment states about it, or repeats the total that the force prints under its counts, which is checked and never used.',
      codes: [
        { code: 'count', label: 'Count' },
        { code: 'statement', label: 'Statement' },
        { code: 'printed-total', label: 'Total as printed', also: ['Total'] },
      ],
      // A statement has no number of crimes, and a total is called one.
      unsaid: 'count',
    },
    {
      kind: 'number',
      name: 'crimes',
      title: 'Crimes recorded',
      description: 'Crimes recorded in the period. Blank in a statement.',
      unit: count('crime'),
      decimals: 0,
      minimum: 0,
      blank: 'unavailable',
    },
    {
      kind: 'number',
      name: 'monthly_average',
      title: 'Average a month, as stated',
      description: 'The average number of crimes a month that the force states for the period.',
      unit: count('crime'),
      decimals: 1,
      minimum: 0,
      blank: 'unavailable',
      optional: true,
    },
    {
      kind: 'number',
      name: 'solved_percent',
      title: 'Solved rate, as stated',
      description: 'The solved rate that the force states for the period, as a percentage.',
      unit: { kind: 'percentage' },
      decimals: 1,
      minimum: 0,
      blank: 'unavailable',
      optional: true,
    },
    {
      kind: 'number',
      name: 'previous_quarter_stated',
      title: 'Crimes in the previous quarter, as stated',
      description:
        'The number that the force’s comment on this quarter gives for the quarter before. It may differ from the count returned for that quarter.',
      unit: count('crime'),
      decimals: 0,
      minimum: 0,
      blank: 'unavailable',
      optional: true,
    },
  ],
  key: ['period', 'offence', 'given_as'],
  identities: [],
  disclosure: 'none',
  basis:
    'Home Office Counting Rules for recorded crime. “Most serious violence” is an older grouping without a current published definition',
};
