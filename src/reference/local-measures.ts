/**
 * Which figures the local measures and the statements of forces are about: by the code that stands
 * in the column `local_measure` of a return.
 */
export interface LocalMeasure {
  readonly code: string;
  /** The measure whose figures count what it is about; left out where the product has none. */
  readonly measure?: string;
  /** The measure of a year’s count, where there is one. */
  readonly yearMeasure?: string;
}

const localMeasures: readonly LocalMeasure[] = [
  { code: 'homicide', measure: 'homicide', yearMeasure: 'homicide-year' },
  {
    code: 'most-serious-violence',
    measure: 'serious-violence',
    yearMeasure: 'serious-violence-year',
  },
  { code: 'most-serious-violence-solved' },
  { code: 'drug-trafficking', measure: 'drug-trafficking', yearMeasure: 'drug-trafficking-year' },
  {
    code: 'residential-burglary-pre-april-2023',
    measure: 'residential-burglary',
    yearMeasure: 'residential-burglary-year',
  },
  { code: 'vehicle-crime', measure: 'vehicle-crime', yearMeasure: 'vehicle-crime-year' },
  { code: 'personal-robbery', measure: 'personal-robbery', yearMeasure: 'personal-robbery-year' },
  {
    code: 'theft-from-person',
    measure: 'theft-from-person',
    yearMeasure: 'theft-from-person-year',
  },
  { code: 'cyber-investigated', measure: 'cyber-investigated' },
  { code: 'cyber-advised', measure: 'cyber-advised' },
  { code: 'action-fraud', measure: 'action-fraud-offences' },
  { code: 'victim-satisfaction', measure: 'victims-satisfied' },
  { code: 'cyber-crime', measure: 'cyber-investigated' },
  { code: 'organised-crime-groups', measure: 'organised-crime-groups' },
  { code: 'street-gangs', measure: 'street-gangs' },
];

const byCode = new Map(localMeasures.map((one) => [one.code, one]));

/** The figures behind a code, or undefined where it is none of them. */
export function localMeasure(code: string): LocalMeasure | undefined {
  return byCode.get(code);
}
