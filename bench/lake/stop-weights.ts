import type { EthnicGroup } from '../../src/domain/places/area.ts';
import type { Weights } from './weights.ts';

// How often each was seen in 72,809 real searches of seven forces, 2019 to 2024.

export const vehicle = 'Vehicle search';
export const nothing = 'A no further action disposal';

export const types: Weights = [
  ['Person search', 55699],
  ['Person and Vehicle search', 15113],
  [vehicle, 1997],
];

/** By the hour of the day. */
export const hours: readonly number[] = [
  2995, 2547, 1910, 1587, 955, 559, 512, 634, 1084, 1585, 2157, 2706, 3080, 3751, 4928, 5794, 5990,
  5421, 4494, 4637, 4364, 3869, 3830, 3420,
];

export const genders: Weights = [
  ['Male', 64583],
  ['Female', 6006],
  ['', 190],
  ['Other', 37],
];

export const ages: Weights = [
  ['18-24', 23077],
  ['25-34', 16200],
  ['over 34', 14186],
  ['10-17', 10736],
  ['under 10', 20],
];

/** Self-defined, officer-defined, and the group of the census by which its number differs between forces. */
export const ethnicities: readonly (readonly [
  self: string,
  officer: string,
  group: EthnicGroup | null,
  weight: number,
])[] = [
  ['White - English/Welsh/Scottish/Northern Irish/British', 'White', 'white', 23213],
  ['White - English/Welsh/Scottish/Northern Irish/British', '', 'white', 700],
  ['White - Any other White background', 'White', 'white', 6572],
  ['White - Irish', 'White', 'white', 528],
  ['White - Gypsy or Irish Traveller', 'White', 'white', 39],
  [
    'Black/African/Caribbean/Black British - Any other Black/African/Caribbean background',
    'Black',
    'black',
    6270,
  ],
  ['Black/African/Caribbean/Black British - African', 'Black', 'black', 4058],
  ['Black/African/Caribbean/Black British - Caribbean', 'Black', 'black', 2598],
  ['Asian/Asian British - Any other Asian background', 'Asian', 'asian', 4223],
  ['Asian/Asian British - Bangladeshi', 'Asian', 'asian', 1660],
  ['Asian/Asian British - Pakistani', 'Asian', 'asian', 1511],
  ['Asian/Asian British - Indian', 'Asian', 'asian', 979],
  ['Asian/Asian British - Chinese', 'Other', 'asian', 78],
  [
    'Mixed/Multiple ethnic groups - Any other Mixed/Multiple ethnic background',
    'Black',
    'mixed',
    1184,
  ],
  ['Mixed/Multiple ethnic groups - White and Black Caribbean', 'Black', 'mixed', 637],
  ['Mixed/Multiple ethnic groups - White and Black African', 'Black', 'mixed', 215],
  ['Mixed/Multiple ethnic groups - White and Asian', 'Asian', 'mixed', 192],
  ['Other ethnic group - Any other ethnic group', 'Other', 'other', 1501],
  ['Other ethnic group - Arab', 'Other', 'other', 28],
  ['Other ethnic group - Not stated', 'White', null, 7000],
  ['Other ethnic group - Not stated', 'Black', null, 4200],
  ['Other ethnic group - Not stated', 'Asian', null, 2200],
  ['Other ethnic group - Not stated', 'Other', null, 591],
  ['Other ethnic group - Not stated', '', null, 200],
  ['', 'White', null, 300],
  ['', 'Black', null, 200],
  ['', '', null, 33],
];

/** The power and what was searched for. */
export const powers: Weights = [
  ['Misuse of Drugs Act 1971 (section 23)|Controlled drugs', 49100],
  ['Misuse of Drugs Act 1971 (section 23)|', 118],
  ['Police and Criminal Evidence Act 1984 (section 1)|Offensive weapons', 9900],
  ['Police and Criminal Evidence Act 1984 (section 1)|Stolen goods', 6400],
  ['Police and Criminal Evidence Act 1984 (section 1)|Article for use in theft', 2740],
  ['Police and Criminal Evidence Act 1984 (section 1)|Evidence of offences under the Act', 2074],
  ['Police and Criminal Evidence Act 1984 (section 1)|Articles for use in criminal damage', 457],
  ['Police and Criminal Evidence Act 1984 (section 1)|Fireworks', 51],
  [
    'Criminal Justice and Public Order Act 1994 (section 60)|Anything to threaten or harm anyone',
    706,
  ],
  ['Firearms Act 1968 (section 47)|Firearms', 387],
  ['Psychoactive Substances Act 2016 (s36(2))|Psychoactive substances', 27],
  ['|Offensive weapons', 145],
  ['|', 372],
  ['Poaching Prevention Act 1862 (section 2)|', 4],
  ['Hunting Act 2004 (section 8)|Evidence of hunting any wild mammal with a dog', 3],
];

export const outcomes: Weights = [
  [nothing, 55865],
  ['Arrest', 7817],
  ['Community resolution', 5231],
  ['Summons / charged by post', 1427],
  ['Penalty Notice for Disorder', 1394],
  ['Khat or Cannabis warning', 736],
  ['Caution (simple or conditional)', 306],
  ['', 33],
];
