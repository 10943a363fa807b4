import { count } from '../../domain/figures/unit.ts';
import type { Formula, Measure } from '../../domain/measures/measure.ts';

const common = {
  direction: 'neutral',
  dataset: 'joiners-leavers',
  period: 'row',
} as const;

const people = { unit: count('person', 'people'), decimals: 0 } as const;
const byFlow = { by: ['flow', 'category'] } as const;

const fewPeople =
  'In a month this is a handful of people: one person more or fewer moves the percentage a lot.';
const ownBands =
  'Under 24 and 45 or over are the force’s own age bands, not those of the Home Office (under 26, 26 to 40, 41 to 55, over 55).';
const nobody = 'Where nobody joined or left there is no share, rather than a share of zero.';
const ethnicMinority =
  'The return does not say which groups it counts as ethnic minority. National figures leave out White minorities and people whose ethnic group is not stated.';

/** How many, and what share of the headcount, of the people who joined or left. */
function characteristic(
  id: string,
  column: string,
  title: string,
  who: string,
  notes: readonly string[] = [],
): readonly Measure[] {
  return [
    {
      ...common,
      ...people,
      ...byFlow,
      id: `joiners-leavers-${id}`,
      title,
      definition: `People who joined or left in the month and ${who}.`,
      formula: { cell: column },
      ...(notes.length > 0 ? { notes } : {}),
    },
    {
      ...common,
      ...byFlow,
      id: `joiners-leavers-${id}-share`,
      title: `${title}: share`,
      definition: `People who joined or left in the month and ${who}, as a percentage of all who joined or left.`,
      unit: { kind: 'percentage' },
      decimals: 2,
      formula: { divide: [{ cell: column }, { cell: 'headcount' }], times: 100 },
      notes: [fewPeople, nobody, ...notes],
    },
  ];
}

function headcountOf(flow: 'starters' | 'leavers'): Formula {
  return { at: { flow }, of: { cell: 'headcount' } };
}

/** People who joined and left the force: how many, who they were, and the difference. */
export const joinersLeaversMeasures: readonly Measure[] = [
  {
    ...common,
    ...people,
    ...byFlow,
    id: 'joiners-leavers',
    title: 'Joiners and leavers',
    definition:
      'People who joined and people who left the force in the month, each counted once: police officers, police staff and special constables. Totals are the ones the force states.',
    formula: { cell: 'headcount' },
    notes: ['The return does not say whether PCSOs are among the police staff.'],
  },
  {
    ...common,
    ...people,
    by: ['category'],
    id: 'joiners-leavers-net',
    title: 'Joiners less leavers',
    definition:
      'People who joined less people who left in the month. A minus sign means that more left than joined.',
    formula: { subtract: [headcountOf('starters'), headcountOf('leavers')] },
  },
  ...characteristic(
    'ethnic-minority',
    'ethnic_minority',
    'From an ethnic minority',
    'are from an ethnic minority background',
    [ethnicMinority],
  ),
  ...characteristic('women', 'female', 'Women', 'are recorded as female'),
  ...characteristic('under-24', 'under_24', 'Aged under 24', 'are younger than 24', [ownBands]),
  ...characteristic('45-and-over', 'aged_45_or_over', 'Aged 45 or over', 'are 45 or older', [
    ownBands,
  ]),
  ...characteristic(
    'disability',
    'declared_disability',
    'Declared a disability',
    'declared a disability',
    ['It counts only people who told the force of a disability.'],
  ),
];
