import { count } from '../../domain/figures/unit.ts';
import type { CodeColumn, NumberColumn } from '../../domain/tables/dataset.ts';

/** Ranks of community policing, with the short forms that forces write in their headings. */
export const communityRank: CodeColumn = {
  kind: 'code',
  name: 'rank',
  title: 'Rank',
  description: 'Rank of the post; PCSO is a police community support officer, who is police staff.',
  codes: [
    { code: 'inspector', label: 'Inspector', also: ['Inspectors', 'Insp', 'Insps'] },
    { code: 'sergeant', label: 'Sergeant', also: ['Sergeants', 'Sgt', 'Sgts'] },
    { code: 'constable', label: 'Constable', also: ['Constables', 'PC', 'PCs'] },
    { code: 'pcso', label: 'PCSO', also: ['PCSOs'] },
  ],
};

export const budgetedPosts: NumberColumn = {
  kind: 'number',
  name: 'budget',
  title: 'Budgeted posts',
  description: 'Posts that the budget pays for.',
  unit: count('post'),
  decimals: 0,
  minimum: 0,
  blank: 'unavailable',
};

export const filledPosts: NumberColumn = {
  kind: 'number',
  name: 'actual',
  title: 'Posts filled',
  description: 'People in post; it can be more than the budget pays for.',
  unit: count('post'),
  decimals: 0,
  minimum: 0,
  blank: 'unavailable',
};
