import { count } from '../../domain/figures/unit.ts';
import type { Measure } from '../../domain/measures/measure.ts';

const ofAge = {
  unit: count('stop'),
  decimals: 0,
  direction: 'neutral',
  policeGenerated: true,
  formula: { sum: 'stops' },
  by: ['age_band', 'ethnicity'],
  totals: ['age_band', 'ethnicity'],
  period: 'row',
  basis: 'Police Reform and Social Responsibility Act 2011, section 11(3)',
} as const;

const otherBands =
  'The age bands are the force’s; data.police.uk uses others, so the two cannot be matched by age.';

/** Stops by age and ethnicity, on each of the two bases. */
export const stopsByAgeMeasures: readonly Measure[] = [
  {
    ...ofAge,
    id: 'stops-age-self',
    title: 'Stops by age and self-defined ethnicity',
    definition:
      'Stop and searches by the age of the person stopped and by the ethnicity that the person gave.',
    dataset: 'stops-by-age-self-defined',
    notes: [otherBands],
  },
  {
    ...ofAge,
    id: 'stops-age-officer',
    title: 'Stops by age and officer-defined ethnicity',
    definition:
      'Stop and searches by the age of the person stopped and by how the officer described the person from appearance.',
    dataset: 'stops-by-age-officer-defined',
    notes: [
      'The groups that officers use have Chinese and Arab and no Mixed. They are no Census groups, so no rate can be formed from them.',
      otherBands,
    ],
  },
];
