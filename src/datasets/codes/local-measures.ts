import type { Code } from '../../domain/tables/dataset.ts';

/** The local measures that forces sum up, each against a national priority. */
export const localMeasureCodes: readonly Code[] = [
  { code: 'homicide', label: 'Homicide' },
  { code: 'most-serious-violence', label: 'Most serious violence' },
  { code: 'most-serious-violence-solved', label: 'Most serious violence: solved crimes' },
  { code: 'drug-trafficking', label: 'Drug trafficking' },
  {
    code: 'residential-burglary-pre-april-2023',
    label: 'Residential burglary (definition before April 2023)',
  },
  { code: 'vehicle-crime', label: 'Vehicle crime' },
  { code: 'personal-robbery', label: 'Personal robbery' },
  { code: 'theft-from-person', label: 'Theft from the person' },
  { code: 'cyber-investigated', label: 'Cyber-dependent crime investigated' },
  { code: 'cyber-advised', label: 'Cyber-dependent crime victims advised' },
  { code: 'action-fraud', label: 'Action Fraud offences' },
  { code: 'victim-satisfaction', label: 'Victim satisfaction' },
];
