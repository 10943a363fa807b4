import { count } from '../domain/figures/unit.ts';
import type { Dataset } from '../domain/tables/dataset.ts';

/** What has become of recorded dissatisfaction. One row a status and period. */
export const victimDissatisfactionStatus: Dataset = {
  id: 'victim-dissatisfaction-status',
  title: 'Status of victim dissatisfaction',
  description:
    'Records of victim dissatisfaction by what has become of them, for a month or for the twelve months up to it.',
  frequency: 'monthly',
  columns: [
    {
      kind: 'period',
      name: 'period',
      title: 'Period',
      description: 'A month, or the twelve months to the end of a month.',
      grains: ['month', 'rolling-year'],
    },
    {
      kind: 'code',
      name: 'status',
      title: 'Status',
      description: 'The force’s own name for the stage that a record has reached.',
      codes: 'open',
    },
    {
      kind: 'number',
      name: 'records',
      title: 'Records',
      description: 'Records of dissatisfaction with this status.',
      unit: count('record', 'records'),
      decimals: 0,
      minimum: 0,
      blank: 'refused',
    },
  ],
  key: ['period', 'status'],
  identities: [],
  disclosure: 'none',
  basis: 'Police Reform and Social Responsibility Act 2011, section 11(3)',
};
