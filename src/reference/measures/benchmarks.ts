import { comparisonScale, outlookScale } from '../../domain/figures/scales.ts';
import { count } from '../../domain/figures/unit.ts';
import type { Measure } from '../../domain/measures/measure.ts';

const fromTable = {
  decimals: 0,
  direction: 'neutral',
  dataset: 'benchmarks',
  where: { stated_in: 'summary-table' },
  by: ['local_measure'],
  period: 'row',
} as const;

const rankNotes = [
  'The summary tables do not say which period a rank is for; it is filed under the quarter of the report.',
  'Whether first place means the lowest rate or the best result is not stated.',
  'A rank says little where forces are close together or the counts are small.',
];

export const benchmarkMeasures: readonly Measure[] = [
  {
    ...fromTable,
    id: 'stated-outlook',
    title: 'Outlook, as the force states it',
    definition:
      'The word with which the force sums up the trend or outlook of a local measure. It is the force’s judgement, kept as given, and not worked out from the counts.',
    unit: outlookScale,
    formula: { cell: 'outlook' },
    notes: ['No national rule for choosing among the words was found.'],
    basis: 'Stated by the force in its summary table.',
  },
  {
    ...fromTable,
    id: 'stated-rank',
    title: 'Rank, as stated in the summary table',
    definition:
      'The place of the force among the forces compared, as its summary table gives it. It is kept as given and cannot be worked out again without the other forces’ data.',
    unit: { kind: 'rank' },
    formula: { cell: 'rank' },
    notes: rankNotes,
    basis: 'Stated by the force. The source of the comparison is not named.',
  },
  {
    ...fromTable,
    id: 'stated-rank-out-of',
    title: 'Forces compared',
    definition: 'How many forces the rank in the summary table is out of.',
    unit: count('force'),
    formula: { cell: 'out_of' },
    notes: [
      'England and Wales have 43 police force areas. Comparisons out of 42 usually leave out the City of London.',
    ],
    basis: 'Stated by the force in its summary table.',
  },
  {
    ...fromTable,
    id: 'rank-in-comment',
    title: 'Rank, as stated in a comment',
    definition:
      'The place of the force among the forces compared, as its comments give it, for the period that the comment names. It may differ from the rank in the summary table.',
    unit: { kind: 'rank' },
    where: { stated_in: 'comment' },
    formula: { cell: 'rank' },
    notes: ['How many forces are compared is not stated in the comment.'],
    basis: 'Stated by the force in a comment.',
  },
  {
    id: 'stated-comparison',
    title: 'Comparison, as the force states it',
    definition:
      'The word with which a comment of the force sets a number beside another: lower than the quarter before, highest of the year. It is kept as given, and held against the figures where there are any.',
    unit: comparisonScale,
    decimals: 0,
    direction: 'neutral',
    dataset: 'statements',
    where: { compared_with: { not: 'nothing' } },
    formula: { cell: 'statement' },
    by: ['local_measure', 'compared_with'],
    period: 'row',
    basis: 'Stated by the force in a comment.',
  },
];
