import { outlookScale } from '../domain/figures/scales.ts';
import { count } from '../domain/figures/unit.ts';
import type { Dataset } from '../domain/tables/dataset.ts';
import { localMeasureCodes } from './codes/local-measures.ts';

/** Ranks and words that a force states. A rank in a comment may contradict the one in the table. */
export const benchmarks: Dataset = {
  id: 'benchmarks',
  title: 'Outlook and rank, as stated by the force',
  description:
    'The word with which the force sums up each local measure, and its rank among forces, each with the place where it is stated.',
  frequency: 'quarterly',
  columns: [
    {
      kind: 'period',
      name: 'period',
      title: 'Period',
      description:
        'The period that the statement is about; where it names none, the quarter of the report it stands in.',
      grains: ['quarter', 'financial-year', 'rolling-year'],
    },
    {
      kind: 'code',
      name: 'local_measure',
      title: 'Local measure',
      description: 'The local measure that the force reports against a national priority.',
      codes: localMeasureCodes,
    },
    {
      kind: 'code',
      name: 'stated_in',
      title: 'Stated in',
      description: 'Where in its report the force makes the statement.',
      codes: [
        { code: 'summary-table', label: 'Summary table' },
        { code: 'comment', label: 'Comment' },
      ],
    },
    {
      kind: 'number',
      name: 'outlook',
      title: 'Outlook',
      description: 'The word the force uses for the trend or outlook.',
      unit: outlookScale,
      decimals: 0,
      blank: 'unavailable',
      optional: true,
    },
    {
      kind: 'number',
      name: 'rank',
      title: 'Rank',
      description: 'The place of the force among all forces compared.',
      unit: { kind: 'rank' },
      decimals: 0,
      minimum: 1,
      blank: 'unavailable',
    },
    {
      kind: 'number',
      name: 'out_of',
      title: 'Forces compared',
      description: 'How many forces are ranked.',
      unit: count('force'),
      decimals: 0,
      minimum: 1,
      blank: 'unavailable',
    },
  ],
  key: ['period', 'local_measure', 'stated_in'],
  identities: [
    {
      kind: 'at-most',
      id: 'rank-within-forces',
      part: 'rank',
      whole: ['out_of'],
      says: 'A rank is no greater than the number of forces compared.',
    },
  ],
  disclosure: 'none',
};
