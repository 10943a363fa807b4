/** Within what bounds a figure lies, whatever the force. */
export interface PlausibleSize {
  readonly measure: string;
  /** Codes by dimension, where it is said of some of its figures. */
  readonly at?: Readonly<Record<string, string>>;
  readonly least: number;
  readonly most: number;
  /** Why, as the end of a sentence. */
  readonly says: string;
}

const solved = 'of burglaries, thefts of vehicles and robberies fewer than one in five are solved';

/**
 * Bounds that are wide on purpose: no force of England and Wales is known to have lain beyond them, and a nought too many or
 * too few comes to lie there. Outside them a number is asked about, never refused.
 */
export const plausibleSizes: readonly PlausibleSize[] = [
  {
    measure: 'specials-hours-each',
    least: 4,
    most: 80,
    says: 'special constables are asked for some 16 hours a month, and 80 are half of a full-time post',
  },
  {
    measure: 'calls-within-ten-seconds',
    at: { service: 'emergency-999' },
    least: 50,
    most: 100,
    says: 'every force answers most of its 999 calls within ten seconds',
  },
  {
    measure: 'calls-average-wait',
    at: { service: 'emergency-999' },
    least: 1,
    most: 60,
    says: 'an average of more than a minute for 999 is more than six times the ten seconds that most calls wait',
  },
  ...['priority-101', 'non-priority-101'].map((service) => ({
    measure: 'calls-average-wait',
    at: { service },
    least: 10,
    most: 1800,
    says: 'callers to 101 wait longer than ten seconds, which are asked for 999, and for half an hour nowhere on average',
  })),
  ...['residential-burglary-solved', 'vehicle-crime-solved', 'personal-robbery-solved'].map(
    (measure) => ({ measure, least: 1, most: 30, says: solved }),
  ),
];
