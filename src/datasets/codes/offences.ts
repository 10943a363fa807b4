import type { Code } from '../../domain/tables/dataset.ts';
import { countingRules } from './counting-rules.ts';

/** Kinds of crime that forces report on under names of their own. Where a definition has changed, the code names which. */
const kinds: readonly Code[] = [
  { code: 'homicide', label: 'Homicide', also: ['1/4.1/4.10/4.2'] },
  { code: 'most-serious-violence', label: 'Most serious violence', also: ['MSV'] },
  {
    code: 'drug-trafficking',
    label: 'Drug trafficking',
    also: ['92A', 'Trafficking of drugs', 'Trafficking in controlled drugs'],
  },
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
  {
    code: 'personal-robbery',
    label: 'Personal robbery',
    also: ['34B', 'Robbery of personal property'],
  },
  {
    code: 'theft-from-person',
    label: 'Theft from the person',
    also: ['39', 'Theft from person', 'Theft from a person', 'theft-from-the-person'],
  },
];

/** What a crime can be recorded or solved as: the kinds that forces report on, and the groups of the counting rules. */
export const offences: readonly Code[] = [...kinds, ...countingRules];
