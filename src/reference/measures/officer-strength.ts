import type { Formula, Measure } from '../../domain/measures/measure.ts';

const common = {
  unit: { kind: 'fte' },
  decimals: 1,
  direction: 'neutral',
  period: 'row',
} as const;

const rounding =
  'The force rounds every number to one decimal place by itself, totals too, so that parts may differ from their total by 0.1.';
const basis =
  'Home Office police workforce statistics: officers in full-time equivalents (FTE), where one officer on half time counts as 0.5.';

const statedTotal: Formula = {
  in: 'officer-strength',
  of: { cell: 'strength' },
  where: { group: 'total', rank: 'total' },
};

const byRank: readonly Measure[] = [
  {
    ...common,
    id: 'officer-strength',
    title: 'Police officer strength',
    definition:
      'Police officers in full-time equivalents on the day, by rank and by where they serve: in the force itself, or as its share of units run together with other forces. Totals are the ones the force states.',
    dataset: 'officer-strength',
    formula: { cell: 'strength' },
    by: ['group', 'rank'],
    notes: [
      rounding,
      'The Home Office publishes strength only for 31 March and 30 September, so other days cannot be compared with a national figure.',
    ],
    basis,
  },
  {
    ...common,
    id: 'officer-establishment',
    title: 'Budgeted establishment',
    definition: 'Police officer posts that the budget pays for, in full-time equivalents, by rank.',
    dataset: 'officer-strength',
    where: { group: 'total' },
    formula: { cell: 'establishment' },
    by: ['rank'],
    notes: [rounding],
    basis,
  },
  {
    ...common,
    id: 'officer-strength-variance',
    title: 'Strength less establishment',
    definition:
      'Total strength less budgeted establishment, by rank. A minus sign means fewer officers than the budget pays for.',
    dataset: 'officer-strength',
    where: { group: 'total' },
    formula: { subtract: [{ cell: 'strength' }, { cell: 'establishment' }] },
    by: ['rank'],
    notes: [
      'Worked out from the strength and the establishment; the variance that the force states is checked against it.',
      rounding,
    ],
    basis,
  },
];

const countedBesides: readonly Measure[] = [
  {
    ...common,
    id: 'officers-on-career-break',
    title: 'On a career break',
    definition: 'Police officers on a career break on the day, in full-time equivalents.',
    dataset: 'officer-strength-adjustments',
    formula: { cell: 'career_break' },
    by: [],
  },
  {
    ...common,
    id: 'officers-on-secondment',
    title: 'On external secondment',
    definition:
      'Police officers lent to another organisation on the day, in full-time equivalents.',
    dataset: 'officer-strength-adjustments',
    formula: { cell: 'external_secondment' },
    by: [],
  },
  {
    ...common,
    id: 'officer-strength-full',
    title: 'Full force strength, as stated',
    definition:
      'Total strength with officers on career breaks and external secondments counted in, as the force states it.',
    dataset: 'officer-strength-adjustments',
    formula: { cell: 'full_force_strength' },
    by: [],
    notes: [rounding],
  },
  {
    ...common,
    id: 'officer-strength-full-added',
    title: 'Full force strength, added up',
    definition:
      'Total strength plus officers on career breaks and external secondments, added up from the three numbers the force gives.',
    dataset: 'officer-strength-adjustments',
    formula: { add: [statedTotal, { cell: 'career_break' }, { cell: 'external_secondment' }] },
    by: [],
    notes: [rounding],
  },
  {
    ...common,
    id: 'officer-strength-home-office',
    title: 'Home Office counting strength, as stated',
    definition:
      'Total strength with officers on career breaks counted in but not those on external secondment, as the force states it.',
    dataset: 'officer-strength-adjustments',
    formula: { cell: 'home_office_strength' },
    by: [],
    notes: [
      rounding,
      'The national programme to recruit more officers counted people, not full-time equivalents, so this number need not agree with its figures.',
    ],
  },
  {
    ...common,
    id: 'officer-strength-home-office-added',
    title: 'Home Office counting strength, added up',
    definition:
      'Total strength plus officers on career breaks, added up from the two numbers the force gives.',
    dataset: 'officer-strength-adjustments',
    formula: { add: [statedTotal, { cell: 'career_break' }] },
    by: [],
    notes: [rounding],
  },
];

/** Strength against establishment, and the officers counted besides. */
export const officerStrengthMeasures: readonly Measure[] = [...byRank, ...countedBesides];
