/** A measure of the force and the one made from open records that it can be set beside. */
export interface OpenCounterpart {
  readonly own: string;
  readonly open: string;
  /** Its series of months, which a control chart can be made of. */
  readonly months: string;
  /** Whether the two are meant to count the same crimes. */
  readonly same: boolean;
  /** Why the two need not agree, in sentences for a resident. */
  readonly why: readonly string[];
}

const twoSystems =
  'The force counts on its own systems on the day that it is asked. It sends its records to data.police.uk once a month, where they are corrected later or not at all: crimes that are cancelled, moved to another type or recorded late are in one count and not in the other.';

/** Which of the force’s measures have a counterpart (law and methods, 3.8); the others have none that is near. */
export const openCounterparts: readonly OpenCounterpart[] = [
  {
    own: 'theft-from-person',
    open: 'open-theft-from-person-quarter',
    months: 'open-theft-from-person',
    same: true,
    why: [twoSystems],
  },
  {
    own: 'vehicle-crime',
    open: 'open-vehicle-crime-quarter',
    months: 'open-vehicle-crime',
    same: true,
    why: [twoSystems],
  },
  {
    own: 'vehicle-crime-monthly-average-stated',
    open: 'open-vehicle-crime-monthly-average',
    months: 'open-vehicle-crime',
    same: true,
    why: [
      'The force states an average and not the counts behind it, nor which offences it groups as vehicle crime.',
      twoSystems,
    ],
  },
  {
    own: 'residential-burglary',
    open: 'open-burglary-quarter',
    months: 'open-burglary',
    same: false,
    why: [
      'The open data do not tell a burglary of a home from one of a business. The force’s measure holds homes and what belongs to them alone, so the open count is always the larger of the two.',
      twoSystems,
    ],
  },
];

/** The measure of stops by self-defined ethnicity, which the open records give as well. */
export const stopsCounterpart = {
  own: 'stops',
  /** The force has one code for those who did not say and for those of whom nothing is recorded. */
  notStated: 'not-stated',
  why: [
    'The force counts on its own system on the day that it is asked. What it has sent to data.police.uk is a copy of an earlier day, from which records without what is needed are left out and to which later ones are not added.',
    'In the open data, searches of a vehicle alone have no person and so no ethnicity. They are counted here with those not stated, as the force seems to do.',
    'Ages cannot be set side by side at all: the force’s bands begin at 10, 16, 20 and 25 years, those of the open data at 10, 18, 25 and 35.',
  ],
} as const;

/** Datasets of the force that open records of stop and search answer as well, in their own way. */
export const stopsDatasets: readonly string[] = [
  'stops-by-ethnicity',
  'stops-by-age-self-defined',
  'stops-by-age-officer-defined',
  'stops-by-month',
  'stops-by-reason',
  'stops-by-object-found',
  'stops-by-outcome',
];
