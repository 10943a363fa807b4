/** A figure: taken whole over the dimensions that neither `at` nor the pair’s `each` names. */
export interface Side {
  readonly measure: string;
  /** Code by dimension. */
  readonly at?: Readonly<Record<string, string>>;
  /** The figure of the period before, not of the same one. */
  readonly before?: true;
}

/** Two figures that say the same thing, and so must be the same number. */
export interface Agreement {
  readonly id: string;
  readonly left: Side;
  readonly right: Side;
  /** A dimension that both have, over which it is held code by code. */
  readonly each?: string;
  /** The two do not hold the same codes, so that their totals are not the same thing. */
  readonly exceptTotal?: true;
  /** How far apart they may be, in their unit, for rounding alone. */
  readonly tolerance: number;
  /** The left one was rounded before it was given: it is held to the digits that it is given in. */
  readonly rounded?: true;
  /** The left one is worked out from the right one: without it, nobody can check it. */
  readonly needsRight?: true;
  /** What the two have in common, as the end of a sentence. */
  readonly says: string;
}

/** Every pair that is known to say the same thing. Whatever is not supplied is passed over. */
export const agreements: readonly Agreement[] = [
  ...['homicide', 'serious-violence', 'drug-trafficking'].map(
    (crime): Agreement => ({
      id: `${crime}-year`,
      left: { measure: `${crime}-year-printed` },
      right: { measure: `${crime}-year` },
      tolerance: 0,
      says: 'the total printed for the year is the sum of its quarters',
    }),
  ),
  {
    id: 'homicide-previous-quarter',
    left: { measure: 'homicide-previous-quarter-stated' },
    right: { measure: 'homicide', before: true },
    tolerance: 0,
    says: 'what a comment gives for the quarter before is the count returned for it',
  },
  ...['residential-burglary', 'vehicle-crime', 'personal-robbery', 'theft-from-person'].map(
    (crime): Agreement => ({
      id: `${crime}-average`,
      left: { measure: `${crime}-monthly-average-stated` },
      right: { measure: `${crime}-monthly-average` },
      tolerance: 0,
      rounded: true,
      needsRight: true,
      says: 'the average stated for the year is its count divided by its months',
    }),
  ),
  ...['budget', 'actual'].map(
    (kind): Agreement => ({
      id: `hubs-${kind}`,
      left: { measure: `community-posts-${kind}`, at: { unit: 'hubs' } },
      right: { measure: `community-hub-posts-${kind}`, at: { hub: 'total' } },
      each: 'rank',
      // The table of hubs has no inspectors.
      exceptTotal: true,
      tolerance: 0,
      says: 'the hubs have as many posts in the table of teams as in the table of hubs',
    }),
  ),
  {
    id: 'specials-rank-and-posting',
    left: { measure: 'specials-headcount', at: { rank: 'total' } },
    right: { measure: 'specials-posted', at: { posting: 'total' } },
    tolerance: 0,
    says: 'special constables are as many by rank as by posting',
  },
  {
    id: 'full-strength',
    left: { measure: 'officer-strength-full' },
    right: { measure: 'officer-strength-full-added' },
    tolerance: 0.1,
    says: 'full strength is the total strength with career breaks and secondments, within 0.1 for rounding',
  },
  {
    id: 'home-office-strength',
    left: { measure: 'officer-strength-home-office' },
    right: { measure: 'officer-strength-home-office-added' },
    tolerance: 0.1,
    says: 'strength as the Home Office counts it is the total strength with career breaks, within 0.1 for rounding',
  },
  {
    id: 'calls-a-day',
    left: { measure: 'calls-a-day-stated' },
    right: { measure: 'calls-a-day' },
    each: 'service',
    tolerance: 0,
    rounded: true,
    says: 'calls a day are the calls of the month divided by its days',
  },
  {
    id: 'stops-self-defined',
    left: { measure: 'stops' },
    right: { measure: 'stops-age-self', at: { age_band: 'total' } },
    each: 'ethnicity',
    tolerance: 0,
    says: 'stops by ethnicity are the stops of all ages, by self-defined ethnicity',
  },
  {
    id: 'stops-of-an-age',
    left: { measure: 'stops-age-self', at: { ethnicity: 'total' } },
    right: { measure: 'stops-age-officer', at: { ethnicity: 'total' } },
    each: 'age_band',
    tolerance: 0,
    says: 'stops of people of an age are as many by self-defined as by officer-defined ethnicity',
  },
  {
    id: 'stops-rate',
    left: { measure: 'stops-rate-printed' },
    right: { measure: 'stops-rate' },
    each: 'ethnicity',
    tolerance: 0,
    rounded: true,
    says: 'a rate is stops divided by residents, times 1,000',
  },
  {
    id: 'stops-ratio',
    left: { measure: 'stops-ratio-printed' },
    right: { measure: 'stops-ratio' },
    each: 'ethnicity',
    tolerance: 0,
    rounded: true,
    says: 'a ratio is the rate of the group divided by the White rate',
  },
];

/** A table of groups in which every group of another table should be found. */
export interface Membership {
  readonly id: string;
  readonly part: { readonly dataset: string; readonly column: string };
  readonly whole: { readonly dataset: string; readonly column: string };
  /** What the part is said to belong to, as the end of a sentence. */
  readonly says: string;
}

export const memberships: readonly Membership[] = [
  {
    id: 'associated-teams',
    part: { dataset: 'associated-teams', column: 'team' },
    whole: { dataset: 'community-posts', column: 'unit' },
    says: 'it is counted with community policing, and the table of community teams has no row of its name',
  },
];
