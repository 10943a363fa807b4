import type { EthnicGroup } from '../../domain/places/area.ts';
import type { Code } from '../../domain/tables/dataset.ts';

export const searchTypes: readonly Code[] = [
  { code: 'person', label: 'Person', also: ['Person search'] },
  { code: 'person-and-vehicle', label: 'Person and vehicle', also: ['Person and Vehicle search'] },
  { code: 'vehicle', label: 'Vehicle alone', also: ['Vehicle search'] },
];

export const genders: readonly Code[] = [
  { code: 'male', label: 'Male' },
  { code: 'female', label: 'Female' },
  { code: 'other', label: 'Other' },
];

export const ageBands: readonly Code[] = [
  { code: 'under-10', label: 'Under 10', also: ['under 10'] },
  { code: '10-17', label: '10 to 17', also: ['10-17'] },
  { code: '18-24', label: '18 to 24', also: ['18-24'] },
  { code: '25-34', label: '25 to 34', also: ['25-34'] },
  { code: 'over-34', label: 'Over 34', also: ['over 34'] },
];

/** The groups that ethnicity is told apart by, self-defined. Nothing recorded is none of them. */
export const selfGroups: readonly Code[] = [
  { code: 'white', label: 'White' },
  { code: 'asian', label: 'Asian' },
  { code: 'black', label: 'Black' },
  { code: 'mixed', label: 'Mixed' },
  { code: 'other', label: 'Other' },
  { code: 'not-stated', label: 'Not stated' },
];

/** What the officer saw. The scheme has no Mixed for most forces; a few write it. */
export const officerGroups: readonly Code[] = [
  { code: 'white', label: 'White' },
  { code: 'asian', label: 'Asian' },
  { code: 'black', label: 'Black' },
  { code: 'mixed', label: 'Mixed' },
  { code: 'other', label: 'Other' },
];

/** One self-defined ethnicity, in a group of the Census 2021 classification or not stated. */
export interface DetailedEthnicity extends Code {
  readonly group: EthnicGroup | 'not-stated';
}

const white = 'White';
const mixed = 'Mixed/Multiple ethnic groups';
const asian = 'Asian/Asian British';
const black = 'Black/African/Caribbean/Black British';
const other = 'Other ethnic group';

/**
 * The 18 self-defined groups and "not stated" with the wordings of both generations of files (law and
 * methods, 3.3; quirks 9 to 11). Chinese is in Asian and Arab in Other, as in the Census of 2021; "Other
 * ethnic group - Not stated" begins like Other and is none.
 */
export const detailedEthnicities: readonly DetailedEthnicity[] = [
  {
    code: 'w1',
    group: 'white',
    label: 'English, Welsh, Scottish, Northern Irish or British',
    also: [
      `${white} - English/Welsh/Scottish/Northern Irish/British`,
      'White - White British (W1)',
      'White - British',
    ],
  },
  {
    code: 'w2',
    group: 'white',
    label: 'Irish',
    also: [`${white} - Irish`, 'White - White Irish (W2)'],
  },
  {
    code: 'w3',
    group: 'white',
    label: 'Gypsy or Irish Traveller',
    also: [`${white} - Gypsy or Irish Traveller`, 'White - Gypsy or Irish Traveller (W3)'],
  },
  {
    code: 'w9',
    group: 'white',
    label: 'Any other White background',
    also: [
      `${white} - Any other White background`,
      'White - Any other White ethnic background (W9)',
    ],
  },
  {
    code: 'm1',
    group: 'mixed',
    label: 'White and Black Caribbean',
    also: [`${mixed} - White and Black Caribbean`, 'Mixed - White and Black Caribbean (M1)'],
  },
  {
    code: 'm2',
    group: 'mixed',
    label: 'White and Black African',
    also: [`${mixed} - White and Black African`, 'Mixed - White and Black African (M2)'],
  },
  {
    code: 'm3',
    group: 'mixed',
    label: 'White and Asian',
    also: [`${mixed} - White and Asian`, 'Mixed - White and Asian (M3)'],
  },
  {
    code: 'm9',
    group: 'mixed',
    label: 'Any other Mixed background',
    also: [
      `${mixed} - Any other Mixed/Multiple ethnic background`,
      'Mixed - Any other Mixed ethnic background (M9)',
    ],
  },
  {
    code: 'a1',
    group: 'asian',
    label: 'Indian',
    also: [`${asian} - Indian`, 'Asian - Indian (A1)'],
  },
  {
    code: 'a2',
    group: 'asian',
    label: 'Pakistani',
    also: [`${asian} - Pakistani`, 'Asian - Pakistani (A2)'],
  },
  {
    code: 'a3',
    group: 'asian',
    label: 'Bangladeshi',
    also: [`${asian} - Bangladeshi`, 'Asian - Bangladeshi (A3)'],
  },
  {
    code: 'a4',
    group: 'asian',
    label: 'Chinese',
    also: [
      `${asian} - Chinese`,
      'Chinese and other ethnic background - Chinese (O1)',
      'Chinese - Chinese (O1)',
    ],
  },
  {
    code: 'a9',
    group: 'asian',
    label: 'Any other Asian background',
    also: [
      `${asian} - Any other Asian background`,
      'Asian - Any other Asian ethnic background (A9)',
    ],
  },
  {
    code: 'b1',
    group: 'black',
    label: 'Caribbean',
    also: [`${black} - Caribbean`, 'Black - Black Caribbean (B1)'],
  },
  {
    code: 'b2',
    group: 'black',
    label: 'African',
    also: [`${black} - African`, 'Black - Black African (B2)'],
  },
  {
    code: 'b9',
    group: 'black',
    label: 'Any other Black background',
    also: [
      `${black} - Any other Black/African/Caribbean background`,
      'Black - Any other Black ethnic background (B9)',
    ],
  },
  { code: 'o2', group: 'other', label: 'Arab', also: [`${other} - Arab`] },
  {
    code: 'o9',
    group: 'other',
    label: 'Any other ethnic group',
    also: [
      `${other} - Any other ethnic group`,
      'Chinese and other ethnic background - Any other ethnic background (O9)',
      'Other - Any other ethnic background (O9)',
    ],
  },
  {
    code: 'ns',
    group: 'not-stated',
    label: 'Not stated',
    also: [
      `${other} - Not stated`,
      'Not Stated (NS)',
      'Not stated',
      'Officer not able to request (N1)',
      'Person does not understand (N2)',
      'Declined to state (N3)',
      'Officer not present (N4)',
    ],
  },
];
