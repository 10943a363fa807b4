import type { Dataset, NumberColumn } from '../domain/tables/dataset.ts';

function fte(name: string, title: string, description: string): NumberColumn {
  return {
    kind: 'number',
    name,
    title,
    description,
    unit: { kind: 'fte' },
    decimals: 2,
    minimum: 0,
    blank: 'unavailable',
  };
}

/** One row a day: who is counted besides the total strength, and the two counts that result. */
export const officerStrengthAdjustments: Dataset = {
  id: 'officer-strength-adjustments',
  title: 'Officers on career breaks and secondments',
  description:
    'Police officers on a career break or seconded outside the force, and the strength that the force states when they are counted in.',
  frequency: 'monthly',
  columns: [
    {
      kind: 'period',
      name: 'date',
      title: 'Date',
      description: 'Day on which the officers were counted.',
      grains: ['day'],
    },
    fte('career_break', 'On a career break', 'Officers on a career break.'),
    fte('external_secondment', 'On external secondment', 'Officers lent to another organisation.'),
    fte(
      'full_force_strength',
      'Full force strength',
      'Total strength with career breaks and external secondments, as the force states it.',
    ),
    fte(
      'home_office_strength',
      'Home Office counting strength',
      'Total strength with career breaks but without external secondments, as the force states it.',
    ),
  ],
  key: ['date'],
  identities: [
    {
      kind: 'columns-add',
      id: 'secondments-are-the-difference',
      total: 'full_force_strength',
      parts: ['home_office_strength', 'external_secondment'],
      tolerance: 0.1,
      says: 'Full force strength is the Home Office counting strength with external secondments, within 0.1 for rounding.',
    },
  ],
  disclosure: 'posts',
  asAt: true,
  basis:
    'Home Office police workforce statistics: strength includes career breaks and long absence',
};
