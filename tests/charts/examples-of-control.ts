import { count } from '../../src/domain/figures/unit.ts';
import type { PublishedChart } from '../../src/domain/publication/published-chart.ts';
import { cChart } from '../../src/domain/statistics/c-chart.ts';
import type { ControlChart } from '../../src/domain/statistics/control-chart.ts';
import { inPercent } from '../../src/domain/statistics/control-scale.ts';
import { pChart } from '../../src/domain/statistics/p-chart.ts';
import { tChart } from '../../src/domain/statistics/rare-events.ts';
import { xmrChart } from '../../src/domain/statistics/xmr.ts';
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

const late = [8, 7, 5, 4, 4, 4, 9, 6, 5, 5, 3, 1];

const disclosed = [26, 15, 20, 13, 13, 12, 18, 29, 30, 53, 47, 26];

const lateOfDisclosed = late.map((count, month) => ({
  successes: count,
  trials: disclosed[month] ?? 0,
}));

/**
 * Hours between failures of a valve: Montgomery, Introduction to Statistical Quality Control, on
 * charts of the time between rare events.
 */
const failures = [
  286, 948, 536, 124, 816, 729, 4, 143, 431, 8, 2837, 596, 81, 227, 603, 492, 1199, 1214, 2831, 96,
];

/** Charts always have limits here; a test that draws one without them would not be one. */
function limits(control: ControlChart | null): Pick<PublishedChart, 'control'> {
  return control === null ? {} : { control };
}

/** No body's figures: a line on which every rule marks something. */
const marked = [
  88, 87.5, 85.4, 86.9, 85.2, 87.7, 88.1, 82.1, 88, 88.9, 87.4, 88, 89, 89.2, 89.3, 89.4, 89.6,
  89.9, 90.3, 89, 87.6, 88.1, 87.9, 88.3,
];

/** Control charts as the statistics make them, but for the one that shows every mark. */
export const control: Readonly<Record<string, PublishedChart>> = {
  'control-requests': buildChart({ ...requestChart, ...limits(xmrChart(requests)) }),
  'control-requests-rebased': buildChart({
    ...requestChart,
    ...limits(xmrChart(requests, { rebaseAt: [7] })),
  }),
  'control-requests-baseline': buildChart({
    ...requestChart,
    ...limits(xmrChart(requests, { baseline: 7 })),
  }),
  'control-late': buildChart({
    kind: 'control',
    title: 'Disclosures made after more than 35 days, as a share of all disclosures',
    unit: { kind: 'percentage' },
    decimals: 1,
    categories: months,
    direction: 'lower-is-better',
    series: {
      'Disclosed outside 35 days': lateOfDisclosed.map(
        ({ successes, trials }) => (100 * successes) / trials,
      ),
    },
    ...limits(inPercent(pChart(lateOfDisclosed))),
  }),
  'control-homicide': buildChart({
    kind: 'control',
    title: 'Homicides recorded each quarter',
    unit: count('homicide'),
    categories: ['Q1 2023/24', 'Q2 2023/24', 'Q3 2023/24', 'Q4 2023/24'],
    direction: 'lower-is-better',
    series: { Homicides: [4, 2, 0, 2] },
    ...limits(cChart([4, 2, 0, 2])),
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
    ...limits(tChart(failures)),
  }),
};
