import type { Code } from '../../domain/tables/dataset.ts';
import { offenceGroups } from './offence-groups.ts';

/**
 * Groups of the Home Office Counting Rules that are finer than those of the police force area tables. Names, and the code of
 * each group that is a single offence, are those of the Home Office’s open data on crime outcomes, year ending March 2018.
 */
const finerGroups: readonly Code[] = [
  { code: 'rape', label: 'Rape' },
  { code: 'other-sexual-offences', label: 'Other sexual offences' },
  {
    code: 'business-robbery',
    label: 'Robbery of business property',
    also: ['34A', 'Business robbery'],
  },
  {
    code: 'theft-of-motor-vehicle',
    label: 'Theft of a motor vehicle',
    also: ['Theft of motor vehicle'],
  },
  { code: 'theft-from-vehicle', label: 'Theft from a vehicle', also: ['45', 'Theft from vehicle'] },
  {
    code: 'vehicle-interference',
    label: 'Vehicle interference',
    also: ['126', 'Interfering with a motor vehicle'],
  },
  { code: 'criminal-damage', label: 'Criminal damage' },
  { code: 'arson', label: 'Arson' },
  { code: 'drug-possession', label: 'Possession of drugs' },
  // Recorded by Action Fraud on behalf of forces and left out of tables of police force areas.
  { code: 'fraud', label: 'Fraud offences', also: ['Fraud'] },
];

/** Other names of groups of the area tables, and the code of those that are a single offence. */
const namesOf: Readonly<Record<string, readonly string[]>> = {
  'death-or-serious-injury-driving': ['Death or serious injury caused by unlawful driving'],
  weapons: ['Possession of weapons'],
  'public-order': ['Public order'],
  'bicycle-theft': ['44', 'Theft or unauthorised taking of a pedal cycle'],
  shoplifting: ['46'],
};

/** Groups that are told apart by their definition, or bear another name, among the kinds that forces report on. */
const reportedOtherwise: ReadonlySet<string> = new Set([
  'homicide',
  'theft-from-the-person',
  'total',
]);

/** Under a list of some kinds of crime “Total” is of those, so everything recorded has to be called so. */
const everything: Code = {
  code: 'all-recorded-crime',
  label: 'Total recorded crime (excluding fraud)',
  also: ['Total recorded crime', 'All recorded crime', 'All crime (excluding fraud)'],
};

/** Every offence group and subgroup that the two sources name. They overlap, as in the area tables. */
export const countingRules: readonly Code[] = [
  ...offenceGroups
    .filter(({ code }) => !reportedOtherwise.has(code))
    .map((group) => withAlso(group, namesOf[group.code] ?? [])),
  ...finerGroups,
  everything,
];

function withAlso(group: Code, more: readonly string[]): Code {
  const also = [...(group.also ?? []), ...more];
  return also.length === 0 ? group : { ...group, also };
}
