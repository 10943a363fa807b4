import type { Code } from '../../domain/tables/dataset.ts';

/**
 * How people describe themselves: the five Census 2021 groups, and those who did not say. Chinese
 * counts as Asian and Arab as other, as in the Census.
 */
export const selfDefinedEthnicities: readonly Code[] = [
  { code: 'white', label: 'White' },
  { code: 'asian', label: 'Asian', also: ['Asian or Asian British'] },
  { code: 'black', label: 'Black', also: ['Black or Black British'] },
  { code: 'mixed', label: 'Mixed', also: ['Mixed or multiple'] },
  { code: 'other', label: 'Other' },
  // In full, this label starts with "Other ethnic group" on data.police.uk and is not that group.
  {
    code: 'not-stated',
    label: 'Not stated',
    also: ['Other ethnic group - Not stated', 'NS'],
  },
];

/**
 * How an officer recorded a person’s appearance: the identity codes IC1 to IC9. They have no mixed
 * group, so no Census population goes with them.
 */
export const officerDefinedEthnicities: readonly Code[] = [
  { code: 'white', label: 'White', also: ['IC1', 'IC2'] },
  { code: 'asian', label: 'Asian', also: ['IC4'] },
  { code: 'black', label: 'Black', also: ['IC3'] },
  { code: 'chinese', label: 'Chinese', also: ['IC5'] },
  { code: 'arab', label: 'Arab', also: ['IC6'] },
  { code: 'unknown', label: 'Unknown', also: ['IC0', 'IC7', 'IC9'] },
];
