import { count } from '../../domain/figures/unit.ts';
import type { Formula, Measure, Uncertainty } from '../../domain/measures/measure.ts';

const ofStops = {
  unit: count('stop'),
  decimals: 0,
  direction: 'neutral',
  policeGenerated: true,
  formula: { sum: 'stops' },
  period: 'row',
  basis: 'Police Reform and Social Responsibility Act 2011, section 11(3)',
} as const;

/** The residents are those returned with the stops by ethnicity of the same period. */
const perThousandResidents: Formula = {
  divide: [
    { sum: 'stops' },
    { in: 'stops-by-ethnicity', of: { sum: 'population' }, where: { ethnicity: { not: 'total' } } },
  ],
  times: 1000,
};

const chanceInStops: Uncertainty = {
  kind: 'rate',
  events: { sum: 'stops' },
  exposure: { in: 'stops-by-ethnicity', of: { sum: 'population' } },
  times: 1000,
};

/** Stops by month, by what was searched for and seized, and by what came of them. */
export const stopsByReasonMeasures: readonly Measure[] = [
  {
    ...ofStops,
    id: 'stops-month',
    title: 'Stops in the month',
    definition: 'Stop and searches in each month, by the ethnicity that the person stopped gave.',
    uncertainty: { kind: 'count' },
    dataset: 'stops-by-month',
    by: ['ethnicity'],
    totals: ['ethnicity'],
  },
  {
    ...ofStops,
    id: 'stops-reason',
    title: 'Stops by reason',
    definition: 'Stop and searches by what the officer was looking for and self-defined ethnicity.',
    uncertainty: { kind: 'count' },
    dataset: 'stops-by-reason',
    by: ['reason', 'ethnicity'],
    totals: ['reason', 'ethnicity'],
  },
  {
    ...ofStops,
    id: 'stops-reason-rate',
    title: 'Stops by reason per 1,000 residents',
    definition:
      'Stop and searches for a reason, divided by the residents of the same ethnicity, times 1,000.',
    unit: { kind: 'rate-per-1000', of: 'stops' },
    decimals: 2,
    dataset: 'stops-by-reason',
    formula: perThousandResidents,
    uncertainty: chanceInStops,
    by: ['reason', 'ethnicity'],
  },
  {
    ...ofStops,
    id: 'stops-seized',
    title: 'Stops at which something was seized',
    definition: 'Stop and searches by what was found and seized, and by self-defined ethnicity.',
    dataset: 'stops-by-object-found',
    by: ['object', 'ethnicity'],
    totals: ['ethnicity'],
    notes: ['More than one thing may be seized at a stop, so the objects do not add to a total.'],
  },
  {
    ...ofStops,
    id: 'stops-seized-rate',
    title: 'Stops with a seizure per 1,000 residents',
    definition:
      'Stop and searches at which the object was seized, divided by the residents of the same ethnicity, times 1,000.',
    unit: { kind: 'rate-per-1000', of: 'stops' },
    decimals: 2,
    dataset: 'stops-by-object-found',
    formula: perThousandResidents,
    uncertainty: chanceInStops,
    by: ['object', 'ethnicity'],
  },
  {
    ...ofStops,
    id: 'stops-outcome',
    title: 'Stops by outcome and age',
    definition: 'Stop and searches by what came of them and by the age of the person stopped.',
    dataset: 'stops-by-outcome',
    by: ['outcome', 'age_band'],
    totals: ['outcome', 'age_band'],
  },
  {
    ...ofStops,
    id: 'stops-outcome-share',
    title: 'Share of stops with each outcome',
    definition: 'Stops with an outcome as a percentage of all stops of people of the same age.',
    notes: ['All stops of an age are those returned with the stops by age and ethnicity.'],
    unit: { kind: 'percentage' },
    decimals: 1,
    dataset: 'stops-by-outcome',
    formula: {
      divide: [{ sum: 'stops' }, { in: 'stops-by-age-self-defined', of: { sum: 'stops' } }],
      times: 100,
    },
    uncertainty: {
      kind: 'share',
      of: { in: 'stops-by-age-self-defined', of: { sum: 'stops' } },
      least: 10,
    },
    by: ['outcome', 'age_band'],
    totals: ['age_band'],
  },
];
