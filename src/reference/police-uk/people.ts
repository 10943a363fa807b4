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

const olderAsian = 'Asian or Asian British';
const olderBlack = 'Black or Black British';
const olderOther = 'Chinese or other ethnic group';

/**
 * The 18 self-defined groups and "not stated" with the wordings of both generations of files (law and
 * methods, 3.3; quirks 9 to 11). Chinese is in Asian and Arab in Other, as in the Census of 2021; "Other
 * ethnic group - Not stated" begins like Other and is none. The newer wordings occur in files at hand. The
 * older ones, with the codes of the 16+1 list and Chinese among the others, are those of files of 2015 to
 * 2017 as programs list them that read these (some write a nought for the O); reasons N1 to N4 are known by
 * their codes alone.
 */
export const detailedEthnicities: readonly DetailedEthnicity[] = [
  {
    code: 'w1',
    group: 'white',
    label: 'English, Welsh, Scottish, Northern Irish or British',
    also: [
      `${white} - English/Welsh/Scottish/Northern Irish/British`,
      'White - White British (W1)',
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
    also: [`${white} - Gypsy or Irish Traveller`],
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
    also: [`${asian} - Indian`, `${olderAsian} - Indian (A1)`],
  },
  {
    code: 'a2',
    group: 'asian',
    label: 'Pakistani',
    also: [`${asian} - Pakistani`, `${olderAsian} - Pakistani (A2)`],
  },
  {
    code: 'a3',
    group: 'asian',
    label: 'Bangladeshi',
    also: [`${asian} - Bangladeshi`, `${olderAsian} - Bangladeshi (A3)`],
  },
  {
    code: 'a4',
    group: 'asian',
    label: 'Chinese',
    also: [`${asian} - Chinese`, `${olderOther} - Chinese (O1)`, `${olderOther} - Chinese (01)`],
  },
  {
    code: 'a9',
    group: 'asian',
    label: 'Any other Asian background',
    also: [
      `${asian} - Any other Asian background`,
      `${olderAsian} - Any other Asian ethnic background (A9)`,
    ],
  },
  {
    code: 'b1',
    group: 'black',
    label: 'Caribbean',
    also: [`${black} - Caribbean`, `${olderBlack} - Caribbean (B1)`],
  },
  {
    code: 'b2',
    group: 'black',
    label: 'African',
    also: [`${black} - African`, `${olderBlack} - African (B2)`],
  },
  {
    code: 'b9',
    group: 'black',
    label: 'Any other Black background',
    also: [
      `${black} - Any other Black/African/Caribbean background`,
      `${olderBlack} - Any other Black ethnic background (B9)`,
    ],
  },
  { code: 'o2', group: 'other', label: 'Arab', also: [`${other} - Arab`] },
  {
    code: 'o9',
    group: 'other',
    label: 'Any other ethnic group',
    also: [
      `${other} - Any other ethnic group`,
      `${olderOther} - Any other ethnic group (O9)`,
      `${olderOther} - Any other ethnic group (09)`,
    ],
  },
  {
    code: 'ns',
    group: 'not-stated',
    label: 'Not stated',
    also: [
      `${other} - Not stated`,
      'Not Stated (NS)',
      'Not Stated (N1)',
      'Not Stated (N2)',
      'Not Stated (N3)',
      'Not Stated (N4)',
    ],
  },
];
