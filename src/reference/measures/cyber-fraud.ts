import { count } from '../../domain/figures/unit.ts';
import type { Direction, Measure } from '../../domain/measures/measure.ts';

const cyberDependent =
  'Cyber-dependent crime can only be committed with a computer or network, such as hacking or spreading a virus.';

function share(
  id: string,
  column: string,
  title: string,
  definition: string,
  direction: Direction = 'neutral',
): Measure {
  return {
    id,
    title,
    definition,
    unit: { kind: 'percentage' },
    decimals: 0,
    direction,
    dataset: 'cyber-fraud',
    formula: { cell: column },
    by: [],
    period: 'row',
    notes: ['The number of crimes or victims behind the percentage is not given.'],
    basis: 'Stated by the force in its summary table, which names no period.',
  };
}

export const cyberFraudMeasures: readonly Measure[] = [
  share(
    'cyber-investigated',
    'investigated_percent',
    'Cyber-dependent crimes investigated',
    `Share of the cyber-dependent crimes passed to the force that it investigated. ${cyberDependent}`,
    'higher-is-better',
  ),
  share(
    'cyber-investigated-target',
    'investigated_target_percent',
    'Cyber-dependent crimes to be investigated',
    `The share of the cyber-dependent crimes passed to it that the force sets out to investigate. ${cyberDependent}`,
  ),
  share(
    'cyber-advised',
    'advised_percent',
    'Victims of cyber-dependent crime advised',
    `Share of the victims of cyber-dependent crime who were given specialist advice. ${cyberDependent}`,
    'higher-is-better',
  ),
  share(
    'cyber-advised-target',
    'advised_target_percent',
    'Victims of cyber-dependent crime to be advised',
    `The share of the victims of cyber-dependent crime to whom the force sets out to give specialist advice. ${cyberDependent}`,
  ),
  {
    id: 'action-fraud-offences',
    title: 'Action Fraud offences',
    definition:
      'Fraud offences reported through Action Fraud, the national reporting service of that time. A count of offences.',
    unit: count('offence'),
    decimals: 0,
    direction: 'neutral',
    dataset: 'cyber-fraud',
    formula: { cell: 'action_fraud_offences' },
    by: [],
    period: 'row',
    notes: ['Reports depend on how many victims come forward.'],
    basis: 'Reports to Action Fraud concerning the force’s area.',
  },
  {
    id: 'action-fraud-stated-percentage',
    title: 'Percentage stated beside Action Fraud offences',
    definition:
      'A percentage that the force states beside the count of Action Fraud offences. What it is a percentage of is not stated, and a count of offences cannot be a percentage. It is kept as given.',
    unit: { kind: 'percentage' },
    decimals: 0,
    direction: 'neutral',
    dataset: 'cyber-fraud',
    formula: { cell: 'action_fraud_stated_percent' },
    by: [],
    period: 'row',
    basis: 'Stated by the force in its summary table, which names no period.',
  },
];
