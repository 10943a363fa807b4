import { count } from '../../src/domain/figures/unit.ts';
import type { PublishedChart } from '../../src/domain/publication/published-chart.ts';
import { buildChart } from './chart-builder.ts';

const quarters = ['Q1 2023/24', 'Q2 2023/24', 'Q3 2023/24', 'Q4 2023/24'];

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

const offence = count('offence');

const request = count('request');

/** Figures by quarter and by month. */
export const overTime: Readonly<Record<string, PublishedChart>> = {
  'homicide-by-quarter': buildChart({
    kind: 'columns',
    title: 'Homicides recorded each quarter',
    unit: count('homicide'),
    categories: quarters,
    series: { Homicide: [4, 2, 0, 2] },
  }),
  'serious-violence-by-quarter': buildChart({
    kind: 'line',
    title: 'Most serious violence recorded each quarter',
    unit: offence,
    categories: quarters,
    series: { 'Most serious violence': [114, 106, 97, 105] },
  }),
  'offences-by-quarter': buildChart({
    kind: 'columns',
    title: 'Serious violence and drug trafficking recorded each quarter',
    unit: offence,
    categories: quarters,
    series: {
      'Most serious violence': [114, 106, 97, 105],
      'Trafficking of drugs': [112, 132, 114, 132],
    },
  }),
  'clares-law-requests': buildChart({
    kind: 'line',
    title: 'Requests under Clare’s Law each month',
    unit: request,
    categories: months,
    series: { Requests: [40, 46, 42, 42, 43, 36, 37, 55, 93, 100, 75, 75] },
  }),
  'clares-law-by-route': buildChart({
    kind: 'line',
    title: 'Requests under Clare’s Law each month, by route',
    unit: request,
    categories: months,
    series: {
      'Right to Ask': [25, 30, 26, 30, 24, 23, 18, 37, 37, 55, 34, 47],
      'Right to Know': [15, 16, 16, 12, 19, 13, 19, 18, 56, 45, 41, 28],
    },
  }),
  'clares-law-outcomes': buildChart({
    kind: 'line',
    title: 'What became of requests under Clare’s Law',
    unit: request,
    categories: months,
    series: {
      Filed: [40, 45, 42, 42, 43, 36, 37, 55, 93, 99, 73, 62],
      Outstanding: ['[x]', 1, '[x]', '[x]', '[x]', '[x]', '[x]', '[x]', '[x]', 1, 2, 13],
      'Disclosed under the Right to Ask': [18, 8, 11, 8, 8, 3, 11, 12, 15, 23, 28, 16],
      'Disclosed outside 35 days': [8, 7, 5, 4, 4, 4, 9, 6, 5, 5, 3, 1],
    },
  }),
  'clares-law-late': buildChart({
    kind: 'columns',
    title: 'Disclosures made after more than 35 days',
    unit: count('disclosure'),
    categories: months,
    series: { 'Disclosed outside 35 days': [8, 7, 5, 4, 4, 4, 9, 6, 5, 5, 3, 1] },
  }),
  'clares-law-disclosed': buildChart({
    kind: 'columns',
    title: 'Disclosures each month, by route',
    unit: count('disclosure'),
    categories: months,
    series: {
      'Right to Ask': [18, 8, 11, 8, 8, 3, 11, 12, 15, 23, 28, 16],
      'Right to Know': [8, 7, 9, 5, 5, 9, 7, 17, 15, 30, 19, 10],
    },
  }),
  'clares-law-outstanding': buildChart({
    kind: 'line',
    title: 'Requests outstanding at the end of the month',
    unit: request,
    categories: months,
    series: {
      Outstanding: ['[x]', 1, '[x]', '[x]', '[x]', '[x]', '[x]', '[x]', '[x]', 1, 2, 13],
    },
  }),
  dissatisfaction: buildChart({
    kind: 'line',
    title: 'Dissatisfaction recorded',
    unit: count('report'),
    categories: quarters,
    series: { Dissatisfaction: ['[x]', '[x]', '[x]', '[x]'] },
  }),
};
