import { count } from '../../domain/figures/unit.ts';
import type { Measure } from '../../domain/measures/measure.ts';

/** A table of posts by team and rank, and what its three measures are called. */
interface PostTable {
  /** The beginning of the measures' ids. */
  readonly id: string;
  readonly dataset: string;
  /** The column that names the team. */
  readonly team: 'unit' | 'hub' | 'team';
  readonly titles: { readonly budget: string; readonly filled: string; readonly vacant: string };
  /** Where the posts are: the second sentence of each definition. */
  readonly where: string;
}

const community: PostTable = {
  id: 'community-posts',
  dataset: 'community-posts',
  team: 'unit',
  titles: {
    budget: 'Budgeted community posts',
    filled: 'Community posts filled',
    vacant: 'Community posts vacant',
  },
  where: 'Counted by rank in each community policing team.',
};

const hubs: PostTable = {
  id: 'community-hub-posts',
  dataset: 'community-hubs',
  team: 'hub',
  titles: {
    budget: 'Budgeted hub posts',
    filled: 'Hub posts filled',
    vacant: 'Hub posts vacant',
  },
  where: 'Counted by rank in each community hub.',
};

const associated: PostTable = {
  id: 'associated-team-posts',
  dataset: 'associated-teams',
  team: 'team',
  titles: {
    budget: 'Budgeted team posts',
    filled: 'Team posts filled',
    vacant: 'Team posts vacant',
  },
  where:
    'Counted by rank in each team that is reported beside the table of community teams and is not part of its total.',
};

/** Budgeted, filled and vacant posts: the same three definitions for every table. */
function postMeasures({ id, dataset, team, titles, where }: PostTable): readonly Measure[] {
  const common = {
    unit: count('post'),
    decimals: 0,
    direction: 'neutral',
    dataset,
    // Totals are added up here; the row that a force gives for all teams only checks them.
    where: { [team]: { not: 'total' } },
    by: [team, 'rank'],
    totals: [team, 'rank'],
    period: 'row',
    notes: [
      'The return gives whole posts; it does not say how it counts a post that is shared or worked part-time.',
    ],
  } as const;
  return [
    {
      ...common,
      id: `${id}-budget`,
      title: titles.budget,
      definition: `Posts that the budget pays for. ${where}`,
      formula: { cell: 'budget' },
    },
    {
      ...common,
      id: `${id}-actual`,
      title: titles.filled,
      definition: `Posts with somebody in them; it can be more than the budget pays for. ${where}`,
      formula: { cell: 'actual' },
    },
    {
      ...common,
      id: `${id}-vacant`,
      title: titles.vacant,
      definition: `Budgeted posts less posts filled. A minus sign means that more people are in post than the budget pays for; in a total, they offset vacancies elsewhere. ${where}`,
      formula: { subtract: [{ cell: 'budget' }, { cell: 'actual' }] },
    },
  ];
}

/** Posts in community policing, in its hubs, and in teams reported beside it. */
export const communityMeasures: readonly Measure[] = [community, hubs, associated].flatMap(
  postMeasures,
);
