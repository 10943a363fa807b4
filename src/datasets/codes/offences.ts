import type { Code } from '../../domain/tables/dataset.ts';

/** Kinds of crime that forces report on. Where a definition has changed, the code names which. */
export const offences: readonly Code[] = [
  { code: 'homicide', label: 'Homicide' },
  { code: 'most-serious-violence', label: 'Most serious violence', also: ['MSV'] },
  { code: 'drug-trafficking', label: 'Drug trafficking', also: ['Trafficking of drugs'] },
  {
    code: 'residential-burglary-pre-april-2023',
    label: 'Residential burglary (definition before April 2023)',
  },
  { code: 'burglary-of-a-home', label: 'Residential burglary of a home' },
  {
    code: 'burglary-of-unconnected-building',
    label: 'Residential burglary of an unconnected building',
  },
  { code: 'vehicle-crime', label: 'Vehicle crime' },
  { code: 'personal-robbery', label: 'Personal robbery' },
  {
    code: 'theft-from-person',
    label: 'Theft from the person',
    also: ['Theft from person', 'Theft from a person'],
  },
];
