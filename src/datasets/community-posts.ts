import type { Dataset } from '../domain/tables/dataset.ts';
import { budgetedPosts, communityRank, filledPosts } from './columns/posts.ts';

/** One row a team and rank; a row for all teams together may be given, and is then checked. */
export const communityPosts: Dataset = {
  id: 'community-posts',
  title: 'Posts in community policing',
  description:
    'Posts in each community policing team by rank: how many the budget pays for and how many are filled.',
  frequency: 'monthly',
  columns: [
    {
      kind: 'code',
      name: 'unit',
      title: 'Team',
      description: 'Team, as the force names it; Total where the row is all teams together.',
      codes: 'open',
    },
    communityRank,
    budgetedPosts,
    filledPosts,
  ],
  key: ['unit', 'rank'],
  identities: [
    {
      kind: 'rows-add',
      id: 'teams-add',
      dimension: 'unit',
      total: 'total',
      columns: ['budget', 'actual'],
      tolerance: 0,
      says: 'For each rank, the posts of the teams add up to the total.',
    },
  ],
  disclosure: 'posts',
  asAt: true,
};
