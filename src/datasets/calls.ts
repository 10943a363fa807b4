import { count } from '../domain/figures/unit.ts';
import type { Dataset } from '../domain/tables/dataset.ts';

/** Calls to 999 and 101 and how long callers waited. One row a service and month. */
export const calls: Dataset = {
  id: 'calls',
  title: '999 and 101 calls',
  description:
    'Calls to the force control room by service, the share of 999 calls answered within ten seconds, and the average wait.',
  frequency: 'monthly',
  columns: [
    {
      kind: 'period',
      name: 'month',
      title: 'Month',
      description: 'The month in which the calls were made.',
      grains: ['month'],
    },
    {
      kind: 'code',
      name: 'service',
      title: 'Service',
      description: 'The number dialled and, for 101, the priority given to the call.',
      codes: [
        { code: 'emergency-999', label: '999', also: ['999 calls'] },
        { code: 'priority-101', label: '101 priority' },
        { code: 'non-priority-101', label: '101 non-priority', also: ['101 non priority'] },
      ],
    },
    {
      kind: 'number',
      name: 'calls',
      title: 'Calls',
      also: ['Calls received', 'Calls taken', 'Call volume', 'Volume'],
      description: 'Calls taken in the month.',
      unit: count('call'),
      decimals: 0,
      minimum: 0,
      blank: 'refused',
    },
    {
      kind: 'number',
      name: 'daily_average',
      title: 'Calls a day, as stated',
      description:
        'Calls a day on average, as the force states it. It is checked against the calls of the month, never used.',
      unit: { kind: 'decimal', one: 'call a day', many: 'calls a day' },
      decimals: 1,
      minimum: 0,
      blank: 'unavailable',
      optional: true,
    },
    {
      kind: 'number',
      name: 'within_ten_seconds_percent',
      title: 'Answered within ten seconds',
      also: ['Answered in ten seconds', 'Answered under ten seconds'],
      description: 'Percentage of 999 calls answered within ten seconds. Not applicable to 101.',
      unit: { kind: 'percentage' },
      decimals: 1,
      minimum: 0,
      maximum: 100,
      blank: 'not-applicable',
    },
    {
      kind: 'number',
      name: 'average_wait_seconds',
      title: 'Average wait',
      also: ['Average time to answer', 'Average answer time', 'Average speed of answer'],
      description: 'Mean time that callers waited for an answer, in seconds.',
      unit: { kind: 'seconds' },
      decimals: 0,
      minimum: 0,
      blank: 'unavailable',
    },
  ],
  key: ['month', 'service'],
  identities: [],
  disclosure: 'none',
  basis: 'Police Reform and Social Responsibility Act 2011, section 11(3)',
};
