import type { Dataset } from '../domain/tables/dataset.ts';
import { budgetedPosts, communityRank, filledPosts } from './columns/posts.ts';

/** Teams that a force reports beside its table of community teams, not as a row of it. */
export const associatedTeams: Dataset = {
  id: 'associated-teams',
  title: 'Posts in teams reported beside community policing',
  description:
    'Posts by rank in teams that the force counts with community policing but reports apart from its table of community teams.',
  frequency: 'monthly',
  columns: [
    {
      kind: 'code',
      name: 'team',
      title: 'Team',
      description: 'Team, as the force names it; Total where the row is all teams together.',
      codes: 'open',
    },
    communityRank,
    budgetedPosts,
    filledPosts,
  ],
  key: ['team', 'rank'],
  identities: [
    {
      kind: 'rows-add',
      id: 'teams-add',
      dimension: 'team',
      total: 'total',
      columns: ['budget', 'actual'],
      tolerance: 0,
      says: 'For each rank, the posts of the teams add up to the total, where one is given.',
    },
  ],
  disclosure: 'posts',
  asAt: true,
};
