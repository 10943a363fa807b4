import type { Known } from '../../src/domain/claims/known.ts';
import { count } from '../../src/domain/figures/unit.ts';
import { knownOf } from '../builders/claims.ts';

/** Figures of every unit, whole and broken down, over quarters, months, years and days. */
export const known: Known = knownOf(
  [
    {
      measure: { id: 'homicide', unit: count('homicide') },
      values: {
        '2022-23-q4': 1,
        '2023-24-q1': 4,
        '2023-24-q2': 2,
        '2023-24-q3': 0,
        '2023-24-q4': 2,
      },
    },
    {
      measure: { id: 'homicide-year', unit: count('homicide') },
      values: { '2022-23': 12, '2023-24': { value: 8, low: 3.454, high: 15.763 } },
    },
    {
      measure: { id: 'trafficking', unit: count('offence'), policeGenerated: true },
      values: { '2023-24-q1': 112, '2023-24-q2': 132, '2023-24-q3': 114, '2023-24-q4': 132 },
    },
    {
      measure: { id: 'hidden', unit: count('person', 'people') },
      values: { '2023-24-q2': 3, '2023-24-q3': 'suppressed', '2023-24-q4': 5 },
    },
    {
      measure: { id: 'posts', unit: count('post'), by: ['hub'] },
      values: {
        'north.2024-06': 7,
        'south.2024-06': 3,
        'east.2024-06': 3,
        'west.2024-06': 'not-applicable',
        'total.2024-06': 13,
      },
    },
    {
      measure: { id: 'budget', unit: count('post'), by: ['hub'] },
      values: { 'north.2024-06': 9, 'south.2024-06': 3, 'total.2024-06': 14 },
    },
    {
      measure: { id: 'calls', unit: count('call') },
      values: { '2024-03': 1000, '2024-04': 1200, '2024-05': 1100, '2024-01': 900 },
    },
    {
      measure: {
        id: 'answered',
        unit: { kind: 'percentage' },
        decimals: 1,
        standard: '999-answering',
      },
      values: { '2024-04': 90, '2024-05': { value: 88.44, low: 87.8, high: 89 } },
    },
    {
      measure: { id: 'spent', unit: { kind: 'money' }, decimals: 2 },
      values: { '2024-04': 1500, '2024-05': 1234.5 },
    },
    { measure: { id: 'wait', unit: { kind: 'seconds' } }, values: { '2024-04': 3, '2024-05': 8 } },
    {
      measure: { id: 'strength', unit: { kind: 'fte' }, decimals: 1 },
      values: { '2024-04-30': 1433, '2024-05-31': 1449.1 },
    },
    {
      measure: { id: 'rate', unit: { kind: 'rate-per-1000', of: 'stops' }, decimals: 2 },
      values: { '2023-24-q3': 2.5, '2023-24-q4': 2.8 },
    },
    { measure: { id: 'ratio', unit: { kind: 'ratio' }, decimals: 1 }, values: { '2024-05': 3.06 } },
    {
      measure: { id: 'rank', unit: { kind: 'rank' } },
      values: { '12-months-to-2024-02': 26, '2023-24-q4': 22 },
    },
    {
      measure: { id: 'early', unit: count('offence') },
      values: { '2024-04': 3, '2024-05': { value: 2, status: 'provisional' } },
    },
    { measure: { id: 'forces', unit: count('force') }, values: { '2023-24-q4': 42 } },
    {
      measure: { id: 'grade', unit: { kind: 'scale', name: 'grade', labels: ['Good', 'Poor'] } },
      values: { '2024-04': 1, '2024-05': 2 },
    },
  ],
  {
    standard: ({ standard }) =>
      standard === '999-answering' ? { value: 90, unit: { kind: 'percentage' } } : null,
    trend: (series, { id }) =>
      id === 'homicide'
        ? {
            word: 'Too few to say',
            says: '8 in the year is under 10.',
            trend: {
              word: 'too-few',
              rule: 'too-few',
              evidence: { kind: 'no-value' },
              figures: series.map((figure) => figure.id),
            },
          }
        : null,
  },
);
