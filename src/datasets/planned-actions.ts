import type { Dataset } from '../domain/tables/dataset.ts';

/** Only actions in whose description the force gives a number; the words stand in the section. */
export const plannedActions: Dataset = {
  id: 'planned-actions',
  title: 'Numbers in planned actions',
  description: 'Numbers that the force gives when it describes what it plans to do.',
  frequency: 'quarterly',
  columns: [
    {
      kind: 'period',
      name: 'period',
      title: 'Period',
      description: 'The quarter of the report that describes the action.',
      grains: ['quarter', 'month'],
    },
    {
      kind: 'code',
      name: 'action',
      title: 'Action',
      description: 'A short name for the action.',
      codes: 'open',
    },
    {
      kind: 'code',
      name: 'quantity',
      title: 'Quantity',
      description: 'What the number counts.',
      codes: [
        { code: 'days', label: 'Days' },
        { code: 'youngest-age', label: 'Youngest age in years' },
        { code: 'oldest-age', label: 'Oldest age in years' },
        { code: 'people', label: 'People' },
      ],
    },
    {
      kind: 'number',
      name: 'number',
      title: 'Number',
      description: 'The number, in the unit that the quantity names.',
      unit: {
        kind: 'decimal',
        one: 'in the unit of the quantity',
        many: 'in the unit of the quantity',
      },
      decimals: 1,
      minimum: 0,
      blank: 'refused',
    },
  ],
  key: ['period', 'action', 'quantity'],
  identities: [
    {
      kind: 'rows-part',
      id: 'youngest-before-oldest',
      dimension: 'quantity',
      part: 'youngest-age',
      whole: 'oldest-age',
      columns: ['number'],
      says: 'The youngest are younger than the oldest.',
    },
  ],
  disclosure: 'none',
};
