import { openCrimeTypes } from '../../domain/open-data/crime-types.ts';
import type { Code } from '../../domain/tables/dataset.ts';

/** What files before May 2013 call the same. */
const formerly: Readonly<Record<string, readonly string[]>> = {
  'violent-crime': ['Violent crime'],
};

/** The types of crime of the street files, and one that was given up in 2013 (law and methods, 3.3). */
export const crimeTypes: readonly Code[] = [
  ...openCrimeTypes.map((type) => ({ ...type, also: formerly[type.code] ?? [] })),
  { code: 'public-disorder-weapons', label: 'Public disorder and weapons' },
];
