import { count } from '../../domain/figures/unit.ts';
import type { Measure } from '../../domain/measures/measure.ts';

const ofCalls = {
  dataset: 'calls',
  by: ['service'],
  period: 'row',
  basis: 'Police Reform and Social Responsibility Act 2011, section 11(3)',
} as const;

/** Calls to 999 and 101, and how long callers waited. */
export const callMeasures: readonly Measure[] = [
  {
    ...ofCalls,
    id: 'calls-answered',
    title: 'Calls',
    definition:
      'Calls to the force control room in the month: 999 calls answered, and 101 calls by the priority given to them.',
    unit: count('call'),
    decimals: 0,
    direction: 'neutral',
    formula: { cell: 'calls' },
    notes: [
      'A force may count the 101 calls it received rather than those it answered; no national definition settles it.',
    ],
  },
  {
    ...ofCalls,
    id: 'calls-a-day',
    title: 'Calls a day',
    definition: 'Calls in the month divided by the number of days in that month.',
    unit: { kind: 'decimal', one: 'call a day', many: 'calls a day' },
    decimals: 0,
    direction: 'neutral',
    formula: { divide: [{ measure: 'calls-answered' }, { length: 'days' }] },
  },
  {
    ...ofCalls,
    id: 'calls-a-day-stated',
    title: 'Calls a day, as the force states it',
    definition:
      'The average number of calls a day that the force states. It is held against the calls of the month and the number of its days.',
    unit: { kind: 'decimal', one: 'call a day', many: 'calls a day' },
    decimals: 0,
    direction: 'neutral',
    formula: { cell: 'daily_average' },
  },
  {
    ...ofCalls,
    id: 'calls-within-ten-seconds',
    title: 'Answered within ten seconds',
    definition: 'Percentage of the 999 calls of the month that were answered within ten seconds.',
    unit: { kind: 'percentage' },
    decimals: 1,
    direction: 'higher-is-better',
    formula: { cell: 'within_ten_seconds_percent' },
    uncertainty: { kind: 'share', of: { measure: 'calls-answered' }, least: 10 },
    standard: '999-answering',
    notes: [
      'The percentage is the force’s own. Where the clock starts at the force’s switchboard, the time that the call took to be connected is not in it.',
      'It does not apply to 101.',
    ],
  },
  {
    ...ofCalls,
    id: 'calls-average-wait',
    title: 'Average wait',
    definition: 'Mean time that callers waited before their call was answered in the month.',
    unit: { kind: 'seconds' },
    decimals: 0,
    direction: 'lower-is-better',
    formula: { cell: 'average_wait_seconds' },
    notes: [
      'A mean can hide a few very long waits.',
      'For 101 there is no national dataset, so waits may not be measured alike from force to force.',
    ],
  },
];
