import type { Code } from '../../domain/tables/dataset.ts';

/**
 * The 14 types of crime of the street files since May 2013, and the two that older files have (law and
 * methods, 3.3). Codes are the names that the API of data.police.uk gives them.
 */
export const crimeTypes: readonly Code[] = [
  { code: 'anti-social-behaviour', label: 'Anti-social behaviour' },
  { code: 'bicycle-theft', label: 'Bicycle theft' },
  { code: 'burglary', label: 'Burglary' },
  { code: 'criminal-damage-arson', label: 'Criminal damage and arson' },
  { code: 'drugs', label: 'Drugs' },
  { code: 'other-crime', label: 'Other crime' },
  { code: 'other-theft', label: 'Other theft' },
  { code: 'possession-of-weapons', label: 'Possession of weapons' },
  { code: 'public-order', label: 'Public order' },
  { code: 'robbery', label: 'Robbery' },
  { code: 'shoplifting', label: 'Shoplifting' },
  { code: 'theft-from-the-person', label: 'Theft from the person' },
  { code: 'vehicle-crime', label: 'Vehicle crime' },
  {
    code: 'violent-crime',
    label: 'Violence and sexual offences',
    // "Violent crime" is what files before May 2013 call the same.
    also: ['Violent crime'],
  },
  { code: 'public-disorder-weapons', label: 'Public disorder and weapons' },
];
