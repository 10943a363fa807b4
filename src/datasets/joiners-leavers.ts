import { count } from '../domain/figures/unit.ts';
import type { Dataset, Identity, NumberColumn } from '../domain/tables/dataset.ts';

const people = count('person', 'people');

function headcount(name: string, title: string, description: string): NumberColumn {
  return {
    kind: 'number',
    name,
    title,
    description,
    unit: people,
    decimals: 0,
    minimum: 0,
    blank: 'unavailable',
  };
}

/** A percentage that the force worked out itself: kept as given and checked, never published. */
function stated(of: NumberColumn): NumberColumn {
  return {
    kind: 'number',
    name: `${of.name}_percent`,
    title: `${of.title}: percentage stated`,
    description: `${of.title}, as a percentage of the headcount, as the force states it.`,
    unit: { kind: 'percentage' },
    decimals: 2,
    minimum: 0,
    maximum: 100,
    blank: 'unavailable',
    optional: true,
  };
}

const characteristics: readonly NumberColumn[] = [
  headcount('ethnic_minority', 'Ethnic minority', 'People from ethnic minority backgrounds.'),
  headcount('female', 'Female', 'People recorded as female.'),
  headcount('under_24', 'Aged under 24', 'People younger than 24.'),
  headcount('aged_45_or_over', 'Aged 45 or over', 'People aged 45 or older.'),
  headcount('declared_disability', 'Declared disability', 'People who declared a disability.'),
];

function percentageHolds(of: NumberColumn): Identity {
  return {
    kind: 'percentage',
    id: `${of.name.replaceAll('_', '-')}-percentage`,
    percentage: `${of.name}_percent`,
    numerator: of.name,
    denominator: 'headcount',
    decimals: 2,
    says: `The percentage stated for “${of.title.toLowerCase()}” is that number out of the headcount.`,
  };
}

/** One row a flow and category, and one for all categories as the force adds them up. */
export const joinersLeavers: Dataset = {
  id: 'joiners-leavers',
  title: 'Joiners and leavers',
  description:
    'People who joined and who left the force in the month: officers, staff and special constables, and how many of them share a characteristic.',
  frequency: 'monthly',
  columns: [
    {
      kind: 'code',
      name: 'flow',
      title: 'Joined or left',
      description: 'Whether the people joined or left.',
      codes: [
        { code: 'starters', label: 'Joined', also: ['Starters', 'Joiners'] },
        { code: 'leavers', label: 'Left', also: ['Leavers'] },
      ],
    },
    {
      kind: 'code',
      name: 'category',
      title: 'Category',
      description: 'What the people joined or left as; Total is all categories.',
      codes: [
        { code: 'officer', label: 'Police officers', also: ['Officer', 'Officers'] },
        { code: 'staff', label: 'Police staff', also: ['Staff'] },
        { code: 'special', label: 'Special constables', also: ['Special', 'Specials'] },
        { code: 'total', label: 'Total', also: ['SUM:', 'SUM', 'All'] },
      ],
    },
    headcount('headcount', 'Headcount', 'People who joined or left.'),
    ...characteristics.flatMap((column) => [column, stated(column)]),
  ],
  key: ['flow', 'category'],
  identities: [
    {
      kind: 'rows-add',
      id: 'categories-add',
      dimension: 'category',
      total: 'total',
      columns: ['headcount', ...characteristics.map((column) => column.name)],
      tolerance: 0,
      says: 'Officers, staff and special constables add up to the total.',
    },
    ...characteristics.map(percentageHolds),
    {
      kind: 'at-most',
      id: 'young-and-old-are-among-all',
      part: ['under_24', 'aged_45_or_over'],
      whole: ['headcount'],
      says: 'Those under 24 and those of 45 or over are among all who joined or left.',
    },
  ],
  disclosure: 'people',
};
