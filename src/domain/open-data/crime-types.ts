import type { Code } from '../tables/dataset.ts';

/**
 * The 14 types of crime that data.police.uk tells apart since May 2013, all of them wider than those of the
 * counting rules. Codes are the names that its API gives them.
 */
export const openCrimeTypes: readonly Code[] = [
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
  { code: 'violent-crime', label: 'Violence and sexual offences' },
];
