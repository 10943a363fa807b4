import { count } from '../../../src/domain/figures/unit.ts';
import type { Dataset } from '../../../src/domain/tables/dataset.ts';

/** A dataset with a column of every kind, made for the tests. */
export const hubCalls: Dataset = {
  id: 'hub-calls',
  title: 'Calls by hub',
  description: 'Calls that each hub took.',
  frequency: 'monthly',
  columns: [
    {
      kind: 'period',
      name: 'month',
      title: 'Month',
      description: 'Month of the call.',
      grains: ['month'],
    },
    {
      kind: 'code',
      name: 'hub',
      title: 'Community hub',
      description: 'Hub that took the call.',
      codes: 'open',
    },
    {
      kind: 'code',
      name: 'service',
      title: 'Service',
      description: 'Number that was called.',
      codes: [
        { code: 'emergency', label: 'Emergency (999)', also: ['999'] },
        { code: 'non-emergency', label: 'Non-emergency (101)', also: ['101'] },
      ],
    },
    {
      kind: 'number',
      name: 'calls',
      title: 'Calls taken',
      description: 'Calls answered.',
      unit: count('call'),
      decimals: 0,
      minimum: 0,
      blank: 'refused',
    },
    {
      kind: 'number',
      name: 'in_time',
      title: 'Within ten seconds',
      description: 'Share answered within ten seconds.',
      unit: { kind: 'percentage' },
      decimals: 1,
      minimum: 0,
      maximum: 100,
      blank: 'unavailable',
    },
    {
      kind: 'number',
      name: 'wait',
      title: 'Average wait',
      description: 'Mean time to answer.',
      unit: { kind: 'seconds' },
      decimals: 0,
      minimum: 0,
      blank: 'not-applicable',
    },
    {
      kind: 'number',
      name: 'complaints',
      title: 'Complaints',
      description: 'Complaints about calls.',
      unit: count('complaint'),
      decimals: 0,
      blank: 'zero',
      optional: true,
    },
    {
      kind: 'text',
      name: 'remark',
      title: 'Remark',
      description: 'Anything to say.',
      optional: true,
    },
  ],
  key: ['month', 'hub', 'service'],
  identities: [],
  disclosure: 'none',
};

/** One number a month, and nothing else. */
export const monthlyCount: Dataset = {
  id: 'monthly-count',
  title: 'Offences',
  description: 'Offences each month.',
  frequency: 'monthly',
  columns: hubCalls.columns.filter(({ name }) => name === 'month' || name === 'calls'),
  key: ['month'],
  identities: [],
  disclosure: 'none',
};
