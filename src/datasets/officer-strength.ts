import type { Dataset, NumberColumn } from '../domain/tables/dataset.ts';
import { officerRank } from './columns/officer-rank.ts';

const strength: NumberColumn = {
  kind: 'number',
  name: 'strength',
  title: 'Strength',
  description: 'Officers in the group, in full-time equivalents.',
  unit: { kind: 'fte' },
  decimals: 2,
  minimum: 0,
  blank: 'unavailable',
};

const establishment: NumberColumn = {
  kind: 'number',
  name: 'establishment',
  title: 'Budgeted establishment',
  description:
    'Officer posts that the budget pays for, in full-time equivalents; given for all groups together only.',
  unit: { kind: 'fte' },
  decimals: 2,
  minimum: 0,
  blank: 'not-applicable',
};

const variance: NumberColumn = {
  kind: 'number',
  name: 'variance',
  title: 'Variance stated',
  description: 'Strength less establishment as the force states it; checked, never used.',
  unit: { kind: 'fte' },
  decimals: 2,
  blank: 'not-applicable',
  optional: true,
};

/** One row a group and rank, totals as the force gives them: it rounds each cell by itself. */
export const officerStrength: Dataset = {
  id: 'officer-strength',
  title: 'Police officer strength and budgeted establishment',
  description:
    'Police officers by rank in full-time equivalents on one day: in the force itself, in shared units, and against the budgeted establishment.',
  frequency: 'monthly',
  columns: [
    {
      kind: 'code',
      name: 'group',
      title: 'Where they serve',
      description: 'The force itself, or its share of units run together with other forces.',
      codes: [
        { code: 'home-force', label: 'Home force', also: ['Home Force'] },
        { code: 'collaborated', label: 'Collaborated share', also: ['Collaborated Share'] },
        {
          code: 'regional',
          label: 'Regional and counter-terrorism share',
          also: ['ERSOU/CTP share', 'ROCU/CTP share'],
        },
        { code: 'total', label: 'Total strength', also: ['TOTAL STRENGTH', 'TOTAL', 'Total'] },
      ],
    },
    officerRank,
    strength,
    establishment,
    variance,
  ],
  key: ['group', 'rank'],
  identities: [
    {
      kind: 'rows-add',
      id: 'groups-add',
      dimension: 'group',
      total: 'total',
      columns: ['strength'],
      tolerance: 0.1,
      says: 'For each rank, the groups add up to the total strength, within 0.1 for rounding.',
    },
    {
      kind: 'rows-add',
      id: 'ranks-add',
      dimension: 'rank',
      total: 'total',
      columns: ['strength'],
      tolerance: 0.1,
      says: 'In each group, the ranks add up to the total, within 0.1 for rounding.',
    },
    {
      kind: 'rows-add',
      id: 'establishment-adds',
      dimension: 'rank',
      total: 'total',
      columns: ['establishment', 'variance'],
      tolerance: 0.1,
      where: { group: 'total' },
      says: 'Establishment and variance of the ranks add up to their totals, within 0.1 for rounding.',
    },
    {
      kind: 'columns-add',
      id: 'variance-is-the-difference',
      total: 'variance',
      parts: ['strength', { minus: 'establishment' }],
      tolerance: 0.1,
      where: { group: 'total' },
      says: 'Variance is total strength less budgeted establishment, within 0.1 for rounding.',
    },
  ],
  disclosure: 'none',
  basis: 'Home Office police workforce statistics count officers in full-time equivalents',
};
