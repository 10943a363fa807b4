import { peelScale } from '../../src/domain/figures/scales.ts';
import { count } from '../../src/domain/figures/unit.ts';
import type { PublishedChart } from '../../src/domain/publication/published-chart.ts';
import { buildChart } from './chart-builder.ts';

const ethnicGroups = ['White', 'Asian', 'Black', 'Mixed', 'Other'];

const request = count('request');

/** Rates, shares, grades and ranks by category. */
export const byCategory: Readonly<Record<string, PublishedChart>> = {
  'stops-rate': buildChart({
    kind: 'bars',
    title: 'Stops and searches for every 1,000 residents, by self-defined ethnicity',
    unit: { kind: 'rate-per-1000', of: 'stops and searches' },
    decimals: 2,
    categories: ethnicGroups,
    series: {
      'January to March 2024': [465 / 507.514, 135 / 116.911, 111 / 39.6, 48 / 27.089, 13 / 13.612],
    },
  }),
  'stops-by-age': buildChart({
    kind: 'stacked',
    title: 'Stops and searches in each age band, by self-defined ethnicity',
    unit: count('stop'),
    categories: [
      '10 to 15',
      '16 to 19',
      '20 to 24',
      '25 to 34',
      '35 to 49',
      '50 to 64',
      '65 to 74',
      '75 and over',
    ],
    series: {
      White: ['[c]', 92, 57, 123, 111, 32, '[c]', '[x]'],
      Asian: [0, 29, 43, '[c]', 21, '[c]', '[c]', '[x]'],
      Black: [6, 18, 18, 23, 33, 13, 0, '[x]'],
      Mixed: ['[c]', '[c]', 13, 14, 9, '[c]', 0, '[x]'],
      Other: [0, '[c]', '[c]', '[c]', 5, 0, 0, '[x]'],
      'Not stated': ['[c]', 33, '[c]', 28, 30, '[c]', 0, '[x]'],
    },
    // Of 65 to 74 no total is published.
    rest: [54, 12, 34, 41, '', 10, '[c]', ''],
  }),
  'survey-outcomes': buildChart({
    kind: 'stacked',
    title: 'What became of 93 attempted victim surveys',
    unit: count('survey'),
    categories: ['May 2024'],
    series: {
      Completed: [3],
      Declined: [3],
      'Could not be contacted': [85],
      'No reason given': [7],
    },
  }),
  'clares-law-share': buildChart({
    kind: 'stacked',
    title: 'Requests by route, share of each month',
    unit: request,
    categories: ['Mar 2024', 'Apr 2024', 'May 2024'],
    series: { 'Right to Ask': [55, 34, 47], 'Right to Know': [45, 41, 28] },
  }),
  'call-waits': buildChart({
    kind: 'columns',
    title: 'How long callers waited on average, May 2024',
    unit: { kind: 'seconds' },
    categories: ['999', '101 priority', '101 non-priority'],
    series: { 'Average wait': [8, 122, 352] },
  }),
  benchmarks: buildChart({
    kind: 'bars',
    title: 'Place among 42 forces',
    unit: { kind: 'rank' },
    categories: [
      'Homicide',
      'Most serious violence',
      'Drug trafficking',
      'Residential burglary',
      'Vehicle crime',
      'Personal robbery',
      'Theft from the person',
    ],
    series: { Rank: [22, 11, 22, 32, 38, 33, 28] },
  }),
  'peel-grades': buildChart({
    kind: 'bars',
    title: 'Grades by the inspectorate',
    unit: peelScale,
    categories: [
      'Managing offenders',
      'Preventing crime',
      'Treatment of the public',
      'Developing a positive workplace',
      'Good use of resources',
      'Protecting vulnerable people',
      'Investigating crime',
      'Responding to the public',
    ],
    series: { Grade: [1, 2, 2, 2, 2, 3, 4, 4] },
  }),
};
