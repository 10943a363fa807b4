import { count } from '../domain/figures/unit.ts';
import type { Dataset, NumberColumn } from '../domain/tables/dataset.ts';

/** Who works for the office of the body, as at a day. */
export const officeStaff: Dataset = {
  id: 'office-staff',
  title: 'Staff of the office',
  description:
    'How many people work for the body itself, and what part of them are women, members of an ethnic minority, or disabled. A deputy commissioner is not among them, nor is anybody who works for the force. Numbers of fewer people than the body may show are hidden, and shares with them; a body that may show the share all the same gives it as such.',
  frequency: 'when-it-changes',
  columns: [
    {
      kind: 'period',
      name: 'as_at',
      title: 'As at',
      description: 'The day on which the staff were counted.',
      grains: ['day'],
    },
    {
      kind: 'number',
      name: 'staff',
      title: 'Staff',
      description: 'People on the staff, full time and part time alike.',
      unit: count('person', 'people'),
      decimals: 0,
      minimum: 0,
      blank: 'refused',
    },
    people('women', 'Women', 'Members of staff who are women.'),
    people(
      'ethnic_minority',
      'Members of an ethnic minority',
      'Members of staff who, to the body’s knowledge, are members of an ethnic minority.',
    ),
    people(
      'disabled',
      'Disabled people',
      'Members of staff who, to the body’s knowledge, have a disability within the meaning of section 6 of the Equality Act 2010.',
    ),
    share('women_percent', 'Women, share stated', 'women'),
    share(
      'ethnic_minority_percent',
      'Members of an ethnic minority, share stated',
      'ethnic_minority',
    ),
    share('disabled_percent', 'Disabled people, share stated', 'disabled'),
  ],
  key: ['as_at'],
  identities: ['women', 'ethnic_minority', 'disabled'].flatMap((part) => [
    {
      kind: 'at-most',
      id: `${part.replaceAll('_', '-')}-are-staff`,
      part,
      whole: ['staff'],
      says: 'Those counted by a characteristic are among the staff.',
    },
    {
      kind: 'percentage',
      id: `${part.replaceAll('_', '-')}-share`,
      percentage: `${part}_percent`,
      numerator: part,
      denominator: 'staff',
      decimals: 0,
      says: 'A share that is stated is that of the number.',
    },
  ]),
  // Ethnic group and disability are special categories of personal data, and offices are small.
  disclosure: 'people',
  asAt: true,
  basis: 'Specified Information Order, paragraph 2(a) and (b); Equality Act 2010, section 6',
  register: { order: { column: 'as_at', descending: true }, filters: [] },
};

function people(name: string, title: string, description: string): NumberColumn {
  return {
    kind: 'number',
    name,
    title,
    description,
    unit: count('person', 'people'),
    decimals: 0,
    minimum: 0,
    blank: 'unavailable',
  };
}

/** What the Order asks for is the share: without the number, it can be given by itself. */
function share(name: string, title: string, instead: string): NumberColumn {
  return {
    kind: 'number',
    name,
    title,
    description: `The share of staff, where the body publishes it without the number. Then leave ${instead} empty.`,
    unit: { kind: 'percentage' },
    decimals: 1,
    minimum: 0,
    maximum: 100,
    blank: 'not-applicable',
    optional: true,
    tells: { alone: true },
  };
}
