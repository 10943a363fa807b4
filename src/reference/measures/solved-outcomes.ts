import type { Measure } from '../../domain/measures/measure.ts';

export const solvedOutcomeMeasures: readonly Measure[] = [
  {
    id: 'solved-rate',
    title: 'Solved rate',
    definition:
      'Crimes that the force counts as solved, as a percentage of the crimes it recorded in the same period.',
    unit: { kind: 'percentage' },
    decimals: 1,
    direction: 'higher-is-better',
    dataset: 'solved-outcomes',
    formula: { divide: [{ sum: 'solved' }, { sum: 'crimes' }], times: 100 },
    uncertainty: { kind: 'share', of: { sum: 'crimes' }, least: 10 },
    by: ['offence', 'counted_by'],
    period: 'row',
    notes: [
      'Rates counted by the date of the crime and by the date it was solved are different measures.',
    ],
    basis: 'Home Office crime outcomes framework.',
  },
];
