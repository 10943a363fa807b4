import { count } from '../../domain/figures/unit.ts';
import type { Measure } from '../../domain/measures/measure.ts';

const ofStaff = {
  dataset: 'office-staff',
  direction: 'neutral',
  by: [],
  period: 'row',
} as const;

const groups = [
  ['women', 'women', 'Women', 'women'],
  [
    'ethnic_minority',
    'ethnic-minority',
    'Members of an ethnic minority',
    'members of an ethnic minority, as far as the body knows',
  ],
  [
    'disabled',
    'disabled',
    'Disabled people',
    'disabled within the meaning of the Equality Act 2010, as far as the body knows',
  ],
] as const;

/** Who works for the office. */
export const officeStaffMeasures: readonly Measure[] = [
  {
    ...ofStaff,
    id: 'office-staff',
    title: 'Staff of the office',
    definition:
      'People who work for the body itself on the day, full time and part time alike. A deputy commissioner is not among them.',
    unit: count('person', 'people'),
    decimals: 0,
    formula: { cell: 'staff' },
    basis: 'Specified Information Order, paragraph 2(a).',
  },
  ...groups.flatMap(([column, id, title, who]): Measure[] => [
    {
      ...ofStaff,
      id: `office-staff-${id}-share`,
      title: `${title} among the staff of the office`,
      definition: `The part of the office’s staff who are ${who}, in per cent.`,
      unit: { kind: 'percentage' },
      decimals: 1,
      formula: { divide: [{ cell: column }, { cell: 'staff' }], times: 100 },
      notes: ['In a small office one person more or less moves it by several per cent.'],
      basis: 'Specified Information Order, paragraph 2(b).',
    },
    {
      ...ofStaff,
      id: `office-staff-${id}-share-stated`,
      title: `${title} among the staff of the office, as the body states it`,
      definition: `The part of the office’s staff who are ${who}, where the body publishes the share without the number.`,
      unit: { kind: 'percentage' },
      decimals: 1,
      formula: { cell: `${column}_percent` },
      notes: ['The share is the body’s own: without the number it cannot be worked out again.'],
      basis: 'Specified Information Order, paragraph 2(b).',
    },
  ]),
];

const ofSpending = {
  dataset: 'spending',
  direction: 'neutral',
  by: ['whose'],
  period: 'row',
  basis: 'Specified Information Order, paragraph 3(g).',
} as const;

/** Spending that is published item by item. */
export const spendingMeasures: readonly Measure[] = [
  {
    ...ofSpending,
    id: 'spending-over-500',
    title: 'Spending published item by item',
    definition:
      'The sum of the items of spending in the register: those of more than £500, and smaller ones where they are published as well. Money that was paid back is taken off.',
    unit: { kind: 'money' },
    decimals: 0,
    formula: { sum: 'amount' },
    notes: [
      'It is not all that was spent: pay, small items, and grants to reduce crime and disorder are not in it.',
    ],
  },
  {
    ...ofSpending,
    id: 'spending-over-500-items',
    title: 'Items of spending published',
    definition: 'How many items of spending are in the register.',
    unit: count('item'),
    decimals: 0,
    formula: { rows: 'items' },
  },
];

const ofCustody = {
  dataset: 'custody-visiting',
  by: [],
  period: 'row',
  basis: 'Specified Information Order, paragraph 8; Police Reform Act 2002, section 51.',
} as const;

/** Visits of independent custody visitors. */
export const custodyVisitingMeasures: readonly Measure[] = [
  {
    ...ofCustody,
    id: 'custody-visits',
    title: 'Custody visits made',
    definition: 'Visits that independent custody visitors made in the period.',
    unit: count('visit'),
    decimals: 0,
    direction: 'neutral',
    formula: { cell: 'visits_made' },
  },
  {
    ...ofCustody,
    id: 'custody-visits-of-planned',
    title: 'Custody visits made of those planned',
    definition:
      'Visits that were made, in per cent of the visits that were planned. More than 100% were made where visitors came oftener than planned.',
    unit: { kind: 'percentage' },
    decimals: 1,
    direction: 'higher-is-better',
    formula: { divide: [{ cell: 'visits_made' }, { cell: 'visits_planned' }], times: 100 },
    notes: ['A scheme that plans fewer visits reaches a higher share of them.'],
  },
  {
    ...ofCustody,
    id: 'custody-detainees-spoken-to',
    title: 'Detainees who spoke with custody visitors',
    definition:
      'Detainees who spoke with the visitors, in per cent of the detainees who were in custody at the time of the visits.',
    unit: { kind: 'percentage' },
    decimals: 1,
    direction: 'neutral',
    formula: { divide: [{ cell: 'detainees_spoken_to' }, { cell: 'detainees_held' }], times: 100 },
    notes: [
      'Detainees may decline, and some cannot be asked because they sleep or are with their solicitor.',
    ],
  },
];
