import { openCounterparts } from './open-counterparts.ts';

/** Two figures that are not the same number, and yet of one size. */
export interface NearSizes {
  readonly left: string;
  readonly right: string;
  /** What the right one has to be multiplied by to be set beside the left one: 1/3 of a quarter for a month. */
  readonly times: number;
  /** The left one is not less than this part of the right one, nor more than so many times. */
  readonly least: number;
  readonly most: number;
  /** Why, as the end of a sentence. */
  readonly says: string;
}

const burglary =
  'burglaries of homes are a part of all burglaries in the open records, and no small one';
const twoCopies =
  'the open records are a copy of the same count, and the two differ by what was recorded late or corrected';

/** Where a number stands alone, what else is known of its size. Whatever is not supplied is passed over. */
export const nearSizes: readonly NearSizes[] = [
  ...openCounterparts.map(
    ({ own, open, same }): NearSizes => ({
      left: own,
      right: open,
      times: 1,
      // The force’s own count of vehicle crime in the first edition lies a sixth below the open one, others within a twentieth.
      least: same ? 2 / 3 : 0.2,
      most: same ? 1.5 : 1,
      says: same ? twoCopies : burglary,
    }),
  ),
  ...['residential-burglary', 'vehicle-crime', 'personal-robbery', 'theft-from-person'].map(
    (crime): NearSizes => ({
      left: `${crime}-monthly-average-stated`,
      right: crime,
      times: 1 / 3,
      least: 1 / 2,
      most: 2,
      says: 'a third of a quarter is a month of it, and quarters of one year do not differ twofold from their average',
    }),
  ),
  {
    left: 'county-lines-average-stated',
    right: 'county-lines',
    times: 1,
    least: 1 / 2,
    most: 2,
    says: 'the lines of today are one of the numbers that the average over twelve months is made of',
  },
  {
    left: 'county-line-groups',
    right: 'county-lines',
    times: 1,
    least: 0,
    most: 1,
    says: 'each group that operates county lines operates one at least',
  },
];
