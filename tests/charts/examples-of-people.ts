import { count } from '../../src/domain/figures/unit.ts';
import type { PublishedChart } from '../../src/domain/publication/published-chart.ts';
import { buildChart } from './chart-builder.ts';

const post = count('post');

/** Posts, officers, specials, and those who join and leave. */
export const people: Readonly<Record<string, PublishedChart>> = {
  'community-posts': buildChart({
    kind: 'budget-actual',
    title: 'Community policing posts, budget and actual',
    unit: post,
    categories: ['Inspector', 'Sergeant', 'Constable', 'Police community support officer'],
    series: { Budget: [6, 17, 97, 46], Actual: [6, 17, 91, 37] },
  }),
  'hub-constables': buildChart({
    kind: 'budget-actual',
    title: 'Constables in the community hubs, budget and actual',
    unit: post,
    categories: [
      'North Rural',
      'North Urban',
      'Central North',
      'Central South',
      'Luton South, East and town centre',
      'Luton North, West and Central',
    ],
    series: { 'Budgeted posts': [6, 14, 10, 18, 14, 15], 'Filled posts': [4, 11, 12, 18, 13, 15] },
  }),
  'strength-variance': buildChart({
    kind: 'bars',
    title: 'Police officers against the budgeted establishment, by rank',
    unit: { kind: 'fte' },
    decimals: 1,
    categories: [
      'Constable',
      'Sergeant',
      'Inspector',
      'Chief inspector',
      'Superintendent',
      'Chief superintendent',
      'Chief officer',
    ],
    series: { Variance: [30.2, -15.9, -7.2, 6.9, 0, 2, 0] },
  }),
  'strength-variance-columns': buildChart({
    kind: 'columns',
    title: 'Police officers against the budgeted establishment, junior ranks',
    unit: { kind: 'fte' },
    decimals: 1,
    categories: ['Constable', 'Sergeant', 'Inspector', 'Chief inspector'],
    series: { Variance: [30.2, -15.9, -7.2, 6.9] },
  }),
  'starters-and-leavers': buildChart({
    kind: 'bars',
    title: 'People who joined and left, by position',
    unit: count('person', 'people'),
    categories: ['Officer', 'Staff', 'Special'],
    series: { Starters: [15, 5, 0], Leavers: [4, 11, 0] },
  }),
  'special-constables': buildChart({
    kind: 'bars',
    title: 'Special constables by posting',
    unit: count('special constable'),
    categories: [
      'Community North',
      'Community South',
      'Patrol North',
      'Patrol South',
      'London Luton Airport',
      'Roads policing unit',
      'Crime',
      'Headquarters',
      'Licensing',
    ],
    series: { Specials: [6, 11, 18, 11, 4, 2, 2, 1, 1] },
  }),
  'leavers-hidden': buildChart({
    kind: 'bars',
    title: 'People who joined and left',
    unit: count('person', 'people'),
    categories: ['Police officers', 'Police staff', 'Special constables', 'Hidden, together'],
    series: { Joined: [15, 5, 0, ''], Left: ['[c]', '[c]', 0, 15] },
    restLast: true,
  }),
  'starters-diversity': buildChart({
    kind: 'bars',
    title: 'Starters and leavers by characteristic',
    unit: { kind: 'percentage' },
    decimals: 1,
    categories: [
      'People from ethnic minority backgrounds',
      'Female',
      'Under 24',
      '45 and over',
      'Declared a disability',
    ],
    series: { Starters: [10, 50, 45, 35, 5], Leavers: [13.33, 60, 0, 40, '[c]'] },
  }),
  'strength-by-group': buildChart({
    kind: 'bars',
    title: 'Police officers by group, 31 May 2024',
    unit: { kind: 'fte' },
    decimals: 1,
    categories: ['31 May 2024'],
    series: { 'Home force': [1198], 'Collaborated share': [190.1], 'Regional units': [61] },
  }),
};
