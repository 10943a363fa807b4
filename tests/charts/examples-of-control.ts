import { count } from '../../src/domain/figures/unit.ts';
import type { PublishedChart } from '../../src/domain/publication/publication.ts';
import { buildChart } from './chart-builder.ts';
import { buildControl } from './control-builder.ts';

const months = [
  'Jun 2023',
  'Jul 2023',
  'Aug 2023',
  'Sep 2023',
  'Oct 2023',
  'Nov 2023',
  'Dec 2023',
  'Jan 2024',
  'Feb 2024',
  'Mar 2024',
  'Apr 2024',
  'May 2024',
];

const requests = [40, 46, 42, 42, 43, 36, 37, 55, 93, 100, 75, 75];

const requestChart = {
  kind: 'control',
  title: 'Requests under Clare’s Law each month',
  unit: count('request'),
  categories: months,
  series: { 'Clare’s Law requests': requests },
} as const;

/** Late disclosures as a share of all disclosures of the month, with the limits of a p chart. */
const late = {
  values: [30.769, 46.667, 25, 30.769, 30.769, 33.333, 50, 20.69, 16.667, 9.434, 6.383, 3.846],
  mean: 20.199,
  lower: [0, 0, 0, 0, 0, 0, 0, 0, 0, 3.654, 2.63, 0],
  upper: [
    43.819, 51.296, 47.131, 53.604, 53.604, 54.968, 48.588, 42.564, 42.188, 36.743, 37.767, 43.819,
  ],
  causes: { 6: ['outside-limits'] },
} as const;

/**
 * Hours between failures of a valve: Montgomery, Introduction to Statistical Quality Control, on
 * charts of the time between rare events. The limits here are only to draw by.
 */
const failures = [
  286, 948, 536, 124, 816, 729, 4, 143, 431, 8, 2837, 596, 81, 227, 603, 492, 1199, 1214, 2831, 96,
];

/** No body's figures: a line on which every rule marks something. */
const marked = [
  88, 87.5, 85.4, 86.9, 85.2, 87.7, 88.1, 82.1, 88, 88.9, 87.4, 88, 89, 89.2, 89.3, 89.4, 89.6,
  89.9, 90.3, 89, 87.6, 88.1, 87.9, 88.3,
];

/** Control charts. Limits of the first two: `law-and-methods`, 5.2, by 2.66 times the mean range. */
export const control: Readonly<Record<string, PublishedChart>> = {
  'control-requests': buildChart({
    ...requestChart,
    control: buildControl('xmr', {
      values: requests,
      mean: 57,
      lower: 31.125,
      upper: 82.875,
      causes: {
        0: ['shift'],
        1: ['shift'],
        2: ['shift'],
        3: ['shift'],
        4: ['shift'],
        5: ['two-of-three', 'shift'],
        6: ['two-of-three', 'shift'],
        7: ['shift'],
        8: ['outside-limits'],
        9: ['outside-limits'],
      },
    }),
  }),
  'control-requests-rebased': buildChart({
    ...requestChart,
    control: buildControl(
      'xmr',
      { values: requests.slice(0, 7), mean: 40.857, lower: 32.434, upper: 49.28, trial: true },
      { values: requests.slice(7), mean: 79.6, lower: 33.05, upper: 126.15, trial: true },
    ),
  }),
  'control-late': buildChart({
    kind: 'control',
    title: 'Disclosures made after more than 35 days, as a share of all disclosures',
    unit: { kind: 'percentage' },
    decimals: 1,
    categories: months,
    direction: 'lower-is-better',
    series: { 'Disclosed outside 35 days': late.values },
    control: buildControl('p', late),
  }),
  'control-marks': buildChart({
    kind: 'control',
    title: 'Every rule and both meanings',
    unit: { kind: 'percentage' },
    decimals: 1,
    categories: Array.from({ length: 24 }, (_, index) => `${index + 1} May 2024`),
    direction: 'higher-is-better',
    series: { 'Made up to show the marks': marked },
    control: buildControl('xmr', {
      values: marked,
      mean: 88.2,
      lower: 84.6,
      upper: 91.8,
      causes: {
        2: ['two-of-three'],
        4: ['two-of-three'],
        7: ['outside-limits'],
        12: ['trend', 'shift'],
        13: ['trend', 'shift'],
        14: ['trend', 'shift'],
        15: ['trend', 'shift'],
        16: ['trend', 'shift'],
        17: ['trend', 'shift'],
        18: ['trend', 'shift'],
        19: ['shift'],
      },
    }),
    target: { name: 'standard', value: 90, text: '90%' },
  }),
  'control-between-events': buildChart({
    kind: 'control',
    title: 'Hours between failures of a valve',
    unit: { kind: 'decimal', one: 'hour between failures', many: 'hours between failures' },
    categories: failures.map((_, index) => String(index + 1)),
    direction: 'higher-is-better',
    series: { 'Hours between failures': failures },
    control: buildControl('t', {
      values: failures,
      mean: 543.6,
      lower: 0,
      upper: 3870,
    }),
  }),
};
