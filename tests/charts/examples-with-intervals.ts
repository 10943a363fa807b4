import { count } from '../../src/domain/figures/unit.ts';
import type { PublishedChart } from '../../src/domain/publication/published-chart.ts';
import { buildChart } from './chart-builder.ts';

const ethnicGroups = ['White', 'Asian', 'Black', 'Mixed', 'Other'];

/** Intervals: `law-and-methods`, 4.3, 4.4 and 5.4. */
export const withIntervals: Readonly<Record<string, PublishedChart>> = {
  'intervals-stops-rate': buildChart({
    kind: 'intervals',
    title: 'Stops and searches for every 1,000 residents, by self-defined ethnicity',
    unit: { kind: 'rate-per-1000', of: 'stops and searches' },
    decimals: 2,
    categories: [...ethnicGroups, 'Not stated'],
    series: {
      'January to March 2024': [
        465 / 507.514,
        135 / 116.911,
        111 / 39.6,
        48 / 27.089,
        13 / 13.612,
        '[z]',
      ],
    },
    intervals: [
      [0.8348, 1.0034],
      [0.9682, 1.3668],
      [2.3058, 3.3757],
      [1.3064, 2.3494],
      [0.508, 1.6333],
      null,
    ],
  }),
  'intervals-stops-ratio': buildChart({
    kind: 'intervals',
    title:
      'Stops and searches for every 1,000 residents, as a multiple of the rate for White residents',
    unit: { kind: 'ratio' },
    decimals: 2,
    categories: ethnicGroups,
    series: { 'January to March 2024': [1, 1.26, 3.059, 1.934, 1.042] },
    intervals: [null, [1.041, 1.526], [2.487, 3.763], [1.437, 2.603], [0.601, 1.809]],
  }),
  'intervals-ten-seconds': buildChart({
    kind: 'intervals',
    title: '999 calls answered within ten seconds',
    unit: { kind: 'percentage' },
    decimals: 1,
    categories: ['May 2024'],
    series: { 'Answered within ten seconds': [88.4] },
    intervals: [[87.79, 88.99]],
    target: { name: 'standard', value: 90, text: '90%' },
    direction: 'higher-is-better',
  }),
  'intervals-homicide': buildChart({
    kind: 'intervals',
    title: 'Homicides recorded each quarter',
    unit: count('homicide'),
    categories: ['Q1 2023/24', 'Q2 2023/24', 'Q3 2023/24', 'Q4 2023/24'],
    series: { Homicides: [4, 2, 0, 2] },
    intervals: [
      [1.09, 10.242],
      [0.242, 7.225],
      [0, 3.689],
      [0.242, 7.225],
    ],
  }),
};
