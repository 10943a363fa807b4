import { count } from '../../domain/figures/unit.ts';
import type { Measure } from '../../domain/measures/measure.ts';

const planned = {
  decimals: 0,
  direction: 'neutral',
  dataset: 'planned-actions',
  formula: { cell: 'number' },
  by: ['action'],
  period: 'row',
  basis: 'Stated by the force in its planned actions.',
} as const;

export const plannedActionMeasures: readonly Measure[] = [
  {
    ...planned,
    id: 'planned-days',
    title: 'Days in a planned action',
    definition: 'Days that the force names in the description of an action it plans.',
    unit: count('day'),
    where: { quantity: 'days' },
  },
  {
    ...planned,
    id: 'planned-youngest-age',
    title: 'Youngest age in a planned action',
    definition: 'The youngest age of the people that an action is meant for.',
    unit: count('year of age', 'years of age'),
    where: { quantity: 'youngest-age' },
  },
  {
    ...planned,
    id: 'planned-oldest-age',
    title: 'Oldest age in a planned action',
    definition: 'The oldest age of the people that an action is meant for.',
    unit: count('year of age', 'years of age'),
    where: { quantity: 'oldest-age' },
  },
  {
    ...planned,
    id: 'planned-people',
    title: 'People in a planned action',
    definition: 'People that the force names in the description of an action it plans.',
    unit: count('person', 'people'),
    where: { quantity: 'people' },
  },
];
