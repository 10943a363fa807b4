import type { Dataset } from '../domain/tables/dataset.ts';
import { budgetedPosts, communityRank, filledPosts } from './columns/posts.ts';

/**
 * One row a hub and rank. Forces often print the two numbers as a pair, `4/6`; here each has its
 * own column, so that which one is the budget is said once and for good.
 */
export const communityHubs: Dataset = {
  id: 'community-hubs',
  title: 'Posts in community hubs',
  description:
    'Posts in each community hub by rank: how many the budget pays for and how many are filled.',
  frequency: 'monthly',
  columns: [
    {
      kind: 'code',
      name: 'hub',
      title: 'Hub',
      description: 'Hub, as the force names it; Total where the row is all hubs together.',
      codes: 'open',
    },
    communityRank,
    budgetedPosts,
    filledPosts,
  ],
  key: ['hub', 'rank'],
  identities: [
    {
      kind: 'rows-add',
      id: 'hubs-add',
      dimension: 'hub',
      total: 'total',
      columns: ['budget', 'actual'],
      tolerance: 0,
      says: 'For each rank, the posts of the hubs add up to the total.',
    },
  ],
  disclosure: 'posts',
  asAt: true,
};
