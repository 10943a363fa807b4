import type { Measure } from '../../domain/measures/measure.ts';
import { type CrimeSeries, crimeSeries, statedOf } from './crime-series.ts';

const localData =
  'Counted on the force’s own systems; national statistics and police.uk may give another number.';

const residentialBurglary: CrimeSeries = {
  id: 'residential-burglary',
  offence: 'residential-burglary-pre-april-2023',
  one: 'residential burglary',
  many: 'residential burglaries',
  name: 'Residential burglaries',
  definition:
    'Burglary of any building within the boundary of a dwelling, by the definition used up to March 2023: houses, and also their sheds, garages and outhouses, houseboats, care homes and hostels. An outbuilding used only for business is left out.',
  direction: 'lower-is-better',
  averageDecimals: 0,
  notes: [
    'Since April 2023 national figures split this into burglary of a home and burglary of an unconnected building. This measure is the two together and is not to be compared with burglary of a home alone.',
    localData,
  ],
  basis: 'Home Office Counting Rules for burglary as they stood before April 2023.',
};

const vehicleCrime: CrimeSeries = {
  id: 'vehicle-crime',
  offence: 'vehicle-crime',
  one: 'vehicle crime',
  many: 'vehicle crimes',
  name: 'Vehicle crimes',
  definition:
    'Crimes that the force groups as vehicle crime. Nationally the group holds theft of vehicles, theft from vehicles and interfering with vehicles.',
  direction: 'lower-is-better',
  averageDecimals: 0,
  notes: [localData],
  basis:
    'Home Office Counting Rules for recorded crime. Which offences the force groups has to be asked.',
};

const personalRobbery: CrimeSeries = {
  id: 'personal-robbery',
  offence: 'personal-robbery',
  one: 'personal robbery',
  many: 'personal robberies',
  name: 'Personal robberies',
  definition:
    'Robbery of personal property: stealing from a person with force or the threat of it. Robbery of business property is counted apart.',
  direction: 'lower-is-better',
  averageDecimals: 0,
  notes: [localData],
  basis: 'Home Office Counting Rules for recorded crime, code 34B.',
};

const theftFromPerson: CrimeSeries = {
  id: 'theft-from-person',
  offence: 'theft-from-person',
  one: 'theft from the person',
  many: 'thefts from the person',
  name: 'Thefts from the person',
  definition:
    'Stealing something that a person carries, without force or the threat of it: pocket picking and bag snatching, for example.',
  direction: 'lower-is-better',
  averageDecimals: 0,
  notes: [localData],
  basis: 'Home Office Counting Rules for recorded crime, theft from the person.',
};

export const neighbourhoodMeasures: readonly Measure[] = [
  ...crimeSeries(residentialBurglary),
  ...statedOf(residentialBurglary, 0),
  ...crimeSeries(vehicleCrime),
  ...statedOf(vehicleCrime, 1),
  ...crimeSeries(personalRobbery),
  ...statedOf(personalRobbery, 1),
  ...crimeSeries(theftFromPerson),
  ...statedOf(theftFromPerson, 1),
];
