/** Rules by which small numbers of people are hidden. Data: a body chooses one in `body.yaml`. */
export interface Profile {
  readonly id: string;
  readonly title: string;
  /** Counts of people from `least` to `greatest`, both included, are hidden. Zero is shown. */
  readonly hidden: { readonly least: number; readonly greatest: number };
  /** How many whole numbers must stay possible for every hidden one, by all that is published. */
  readonly possibilities: number;
  /** A percentage of fewer people than this is a count in disguise, and is hidden. */
  readonly leastBase: number;
  /** The rules in sentences for a resident. */
  readonly says: readonly string[];
}

/** What the promise does not hold against; how much it takes away is measured (docs/decisions/0023). */
const replayed =
  'These rules are public. Whoever also runs them on every table that fits what is published can rule out those for which something else would be hidden, and may be left with fewer whole numbers, even with one.';

/**
 * After the common local practice of hiding counts under five, with secondary suppression that is
 * proven. No rule for elected local policing bodies exists (docs/decisions/0004).
 */
const opccDefault: Profile = {
  id: 'opcc-default',
  title: 'Counts of people from 1 to 4 are hidden',
  hidden: { least: 1, greatest: 4 },
  possibilities: 5,
  leastBase: 5,
  says: [
    'A count of 1 to 4 people is not shown. Zero is shown.',
    'Where a hidden number could be worked out from others, some of those are hidden as well, so that by arithmetic on everything that is published at least five whole numbers stay possible for each.',
    replayed,
    'A percentage is hidden with the numbers that it is made of, and where it is of fewer than five people.',
  ],
};

/** The threshold of 10 that the Office for National Statistics uses for research outputs. */
const underTen: Profile = {
  id: 'under-ten',
  title: 'Counts of people from 1 to 9 are hidden',
  hidden: { least: 1, greatest: 9 },
  possibilities: 10,
  leastBase: 20,
  says: [
    'A count of 1 to 9 people is not shown. Zero is shown.',
    'Where a hidden number could be worked out from others, some of those are hidden as well, so that by arithmetic on everything that is published at least ten whole numbers stay possible for each.',
    replayed,
    'A percentage is hidden with the numbers that it is made of, and where it is of fewer than twenty people.',
  ],
};

/** The profile of a body that chooses none. */
export const defaultProfile: Profile = opccDefault;

export const profiles: readonly Profile[] = [opccDefault, underTen];

/** True where a count of people is hidden for its own sake. */
export function isSmall(count: number, { hidden }: Profile): boolean {
  return count >= hidden.least && count <= hidden.greatest;
}

/** The profile of that id, or the default. */
export function findProfile(id: string): Profile {
  return profiles.find((profile) => profile.id === id) ?? defaultProfile;
}
