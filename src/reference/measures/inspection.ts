import { peelScale } from '../../domain/figures/scales.ts';
import type { Measure } from '../../domain/measures/measure.ts';

export const inspectionMeasures: readonly Measure[] = [
  {
    id: 'peel-grade',
    title: 'Inspection grade',
    definition:
      'The grade that the police inspectorate, HMICFRS, gave the force for an area of its work: outstanding, good, adequate, requires improvement or inadequate.',
    unit: peelScale,
    decimals: 0,
    direction: 'lower-is-better',
    dataset: 'peel-grades',
    formula: { cell: 'grade' },
    by: ['cycle', 'area_of_inspection'],
    period: 'row',
    notes: [
      'There have been five grades since 2021/22 and there were four before. Grades of different inspection cycles are not to be compared: what is inspected, and what a grade asks for, change between them.',
      'As a number the grade is its place on the scale of its cycle, so 1 is outstanding.',
    ],
    basis: 'HMICFRS PEEL assessments.',
  },
];
