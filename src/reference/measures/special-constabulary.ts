import { count } from '../../domain/figures/unit.ts';
import type { Measure } from '../../domain/measures/measure.ts';

const specials = count('special constable');
const headcountBasis =
  'Home Office police workforce statistics count special constables as headcount, not in full-time equivalents.';

export const specialConstabularyMeasures: readonly Measure[] = [
  {
    id: 'specials-headcount',
    title: 'Special constables',
    definition:
      'Members of the special constabulary, by rank. Each person counts once, however many hours they give. The total is the one the force states.',
    unit: specials,
    decimals: 0,
    direction: 'neutral',
    dataset: 'special-constabulary',
    formula: { cell: 'headcount' },
    by: ['rank'],
    period: 'row',
    basis: headcountBasis,
  },
  {
    id: 'specials-posted',
    title: 'Special constables by posting',
    definition:
      'Members of the special constabulary by the part of the force they serve in, under the names that the force uses. The total is added up from the postings.',
    unit: specials,
    decimals: 0,
    direction: 'neutral',
    dataset: 'special-constabulary-postings',
    where: { posting: { not: 'total' } },
    formula: { cell: 'headcount' },
    by: ['posting'],
    totals: ['posting'],
    period: 'row',
    basis: headcountBasis,
  },
  {
    id: 'specials-hours',
    title: 'Hours given by special constables',
    definition: 'Hours of duty that all special constables together gave in the month.',
    unit: count('hour'),
    decimals: 0,
    direction: 'neutral',
    dataset: 'special-constabulary-hours',
    formula: { cell: 'hours' },
    by: [],
    period: 'row',
    notes: ['The return does not say which kinds of duty count.'],
  },
  {
    id: 'specials-hours-each',
    title: 'Hours for each special constable',
    definition:
      'Hours given in the month, divided by all special constables of that month, those who gave none included.',
    unit: { kind: 'decimal', one: 'hour', many: 'hours' },
    decimals: 1,
    direction: 'neutral',
    dataset: 'special-constabulary-hours',
    formula: {
      divide: [
        { cell: 'hours' },
        {
          in: 'special-constabulary',
          of: { cell: 'headcount' },
          where: { rank: 'total' },
        },
      ],
    },
    by: [],
    period: 'row',
    notes: [
      'An average: it does not say how many hours a typical special constable gives.',
      'The headcount is the one returned for the same month.',
    ],
  },
];
