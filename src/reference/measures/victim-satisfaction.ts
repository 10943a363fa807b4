import { count } from '../../domain/figures/unit.ts';
import type { Measure } from '../../domain/measures/measure.ts';

export const victimSatisfactionMeasures: readonly Measure[] = [
  {
    id: 'victims-satisfied',
    title: 'Victims satisfied with the service',
    definition:
      'Of the victims of crime who answered the force’s survey, the percentage who were satisfied with the service as a whole.',
    unit: { kind: 'percentage' },
    decimals: 1,
    direction: 'higher-is-better',
    dataset: 'victim-satisfaction',
    formula: { divide: [{ sum: 'satisfied' }, { sum: 'answered' }], times: 100 },
    uncertainty: { kind: 'share', of: { sum: 'answered' }, least: 10 },
    by: ['victims'],
    period: 'row',
    notes: ['Speaks for those who answered. Those who did not may think otherwise.'],
    basis:
      'National priorities for policing, sixth priority. The national measure itself comes from surveys; this is the force’s own.',
  },
  {
    id: 'victims-who-answered',
    title: 'Victims who answered the survey',
    definition: 'Victims of crime who answered the question on satisfaction.',
    unit: count('victim'),
    decimals: 0,
    direction: 'neutral',
    dataset: 'victim-satisfaction',
    formula: { cell: 'answered' },
    by: ['victims'],
    period: 'row',
    basis: 'The force’s survey.',
  },
];
