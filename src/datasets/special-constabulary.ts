import { count } from '../domain/figures/unit.ts';
import type { Dataset } from '../domain/tables/dataset.ts';

/** One row a rank, and one for all ranks together as the force states it. */
export const specialConstabulary: Dataset = {
  id: 'special-constabulary',
  title: 'Special constabulary by rank',
  description: 'Headcount of the special constabulary, the force’s volunteer officers, by rank.',
  frequency: 'monthly',
  columns: [
    {
      kind: 'code',
      name: 'rank',
      title: 'Rank',
      description:
        'Rank in the special constabulary; Total is the number the force states for all.',
      codes: [
        {
          code: 'constable',
          label: 'Special constable',
          also: ['SC', 'SCs', 'Special constables'],
        },
        { code: 'sergeant', label: 'Special sergeant', also: ['Sgt', 'Sgts', 'Sergeant'] },
        { code: 'inspector', label: 'Special inspector', also: ['Insp', 'Insps', 'Inspector'] },
        {
          code: 'chief-inspector',
          label: 'Special chief inspector',
          also: ['C/Insp', 'Chief inspector'],
        },
        { code: 'chief-officer', label: 'Special chief officer', also: ['Chief officer'] },
        { code: 'total', label: 'Total', also: ['All', 'All ranks'] },
      ],
    },
    {
      kind: 'number',
      name: 'headcount',
      title: 'Headcount',
      description: 'People, each counted once however many hours they give.',
      unit: count('special constable'),
      decimals: 0,
      minimum: 0,
      blank: 'unavailable',
    },
  ],
  key: ['rank'],
  identities: [
    {
      kind: 'rows-add',
      id: 'ranks-add',
      dimension: 'rank',
      total: 'total',
      columns: ['headcount'],
      tolerance: 0,
      says: 'The headcounts of the ranks add up to the total stated.',
    },
  ],
  disclosure: 'posts',
  asAt: true,
  basis: 'Home Office police workforce statistics count special constables as headcount',
};
