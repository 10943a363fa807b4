import { count } from '../../domain/figures/unit.ts';
import type { Measure } from '../../domain/measures/measure.ts';

const common = {
  direction: 'neutral',
  dataset: 'officer-diversity',
  by: ['characteristic', 'group'],
  period: 'row',
} as const;

/** Who the police officers are. */
export const officerDiversityMeasures: readonly Measure[] = [
  {
    ...common,
    id: 'officer-diversity',
    title: 'Police officers by characteristic',
    definition:
      'Police officers by ethnic group, sex, age and disability, each counted once for each characteristic.',
    unit: count('officer'),
    decimals: 0,
    formula: { cell: 'headcount' },
    notes: ['Disability counts only officers who told the force of one.'],
    basis:
      'Ethnic groups of the Census 2021; age bands of the Home Office police workforce statistics.',
  },
  {
    ...common,
    id: 'officer-diversity-share',
    title: 'Share of police officers by characteristic',
    definition: 'Police officers in a group, as a percentage of the officers whose group is known.',
    unit: { kind: 'percentage' },
    decimals: 1,
    where: { group: { not: ['total', 'not-stated'] } },
    formula: {
      divide: [{ cell: 'headcount' }, { measure: 'officer-diversity-known' }],
      times: 100,
    },
    basis: 'Home Office police workforce statistics leave out officers whose group is not stated.',
  },
  {
    ...common,
    id: 'officer-diversity-known',
    title: 'Police officers whose group is known',
    definition:
      'All police officers less those whose group is not stated, for each characteristic.',
    unit: count('officer'),
    decimals: 0,
    by: ['characteristic'],
    formula: {
      subtract: [
        { at: { group: 'total' }, of: { cell: 'headcount' } },
        { at: { group: 'not-stated' }, of: { cell: 'headcount' } },
      ],
    },
  },
];
