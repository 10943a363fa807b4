import { count } from '../domain/figures/unit.ts';
import type { Dataset } from '../domain/tables/dataset.ts';

/**
 * A force may state a percentage beside fraud offences, which are a count. The column for it keeps
 * what was given without calling it a count.
 */
export const cyberFraud: Dataset = {
  id: 'cyber-fraud',
  title: 'Cyber crime and fraud',
  description:
    'Cyber-dependent crimes passed to the force that were investigated, victims advised, and fraud reports.',
  frequency: 'quarterly',
  columns: [
    {
      kind: 'period',
      name: 'period',
      title: 'Period',
      description: 'The financial quarter, or the quarter of the report where none is named.',
      grains: ['quarter', 'financial-year', 'month'],
    },
    {
      kind: 'number',
      name: 'investigated_percent',
      title: 'Cyber-dependent crimes investigated',
      description: 'Share of the cyber-dependent crimes passed to the force that it investigated.',
      unit: { kind: 'percentage' },
      decimals: 1,
      minimum: 0,
      maximum: 100,
      blank: 'unavailable',
    },
    {
      kind: 'number',
      name: 'investigated_target_percent',
      title: 'Cyber-dependent crimes to be investigated',
      description: 'The share that the force sets out to investigate.',
      unit: { kind: 'percentage' },
      decimals: 1,
      minimum: 0,
      maximum: 100,
      blank: 'unavailable',
      optional: true,
    },
    {
      kind: 'number',
      name: 'advised_percent',
      title: 'Victims given specialist advice',
      description: 'Share of the victims of cyber-dependent crime given specialist advice.',
      unit: { kind: 'percentage' },
      decimals: 1,
      minimum: 0,
      maximum: 100,
      blank: 'unavailable',
    },
    {
      kind: 'number',
      name: 'advised_target_percent',
      title: 'Victims to be given specialist advice',
      description: 'The share of victims that the force sets out to advise.',
      unit: { kind: 'percentage' },
      decimals: 1,
      minimum: 0,
      maximum: 100,
      blank: 'unavailable',
      optional: true,
    },
    {
      kind: 'number',
      name: 'action_fraud_offences',
      title: 'Action Fraud offences',
      description: 'Fraud offences reported through Action Fraud: a count.',
      unit: count('offence'),
      decimals: 0,
      minimum: 0,
      blank: 'unavailable',
    },
    {
      kind: 'number',
      name: 'action_fraud_stated_percent',
      title: 'Percentage stated beside Action Fraud offences',
      description:
        'A percentage that the force states beside Action Fraud offences, kept as given. What it is a percentage of has to be asked.',
      unit: { kind: 'percentage' },
      decimals: 1,
      minimum: 0,
      blank: 'unavailable',
      optional: true,
      inPlaceOf: 'action_fraud_offences',
    },
  ],
  key: ['period'],
  identities: [],
  disclosure: 'none',
};
