import { count } from '../domain/figures/unit.ts';
import type { Dataset } from '../domain/tables/dataset.ts';

/** One row a posting, under the name that the force gives it. */
export const specialConstabularyPostings: Dataset = {
  id: 'special-constabulary-postings',
  title: 'Special constabulary by posting',
  description: 'Headcount of the special constabulary by the part of the force they serve in.',
  frequency: 'monthly',
  columns: [
    {
      kind: 'code',
      name: 'posting',
      title: 'Posting',
      description: 'Part of the force, as the force names it; Total where the row is all postings.',
      codes: 'open',
    },
    {
      kind: 'number',
      name: 'headcount',
      title: 'Headcount',
      description: 'People posted there, each counted once.',
      unit: count('special constable'),
      decimals: 0,
      minimum: 0,
      blank: 'unavailable',
    },
  ],
  key: ['posting'],
  identities: [
    {
      kind: 'rows-add',
      id: 'postings-add',
      dimension: 'posting',
      total: 'total',
      columns: ['headcount'],
      tolerance: 0,
      says: 'The headcounts of the postings add up to the total, where one is given.',
    },
  ],
  margins: [{ dataset: 'special-constabulary', column: 'headcount', by: [] }],
  disclosure: 'posts',
  asAt: true,
  basis: 'Home Office police workforce statistics count special constables as headcount',
};
