import type { Text } from '../../statements/statement.ts';
import { rateInterval } from '../../statistics/count-interval.ts';
import type { RatioBounds } from '../../statistics/ratio-bounds.ts';
import type { StopTally } from '../counts/stop-counts.ts';
import { type Estimate, percentOf } from './estimate.ts';
import { type FindRate, findRate } from './find-rate.ts';

/** A group's rate beside that of White people. */
export interface AgainstWhite {
  /** Of the two rates, with the log interval: that is null of White itself, and where a count is 0. */
  readonly ratio: Estimate;
  /**
   * What the ratio could be if everybody whose ethnicity is not known was White, and if everybody was of
   * this group. Null of White itself.
   */
  readonly bounds: RatioBounds | null;
  /** The rate less that of White people, in searches per 1,000 residents. */
  readonly gapPer1000: number;
}

/** One group of searches, with what can be worked out from it. */
export interface StopRow<Said extends Text = string> {
  readonly code: string;
  readonly label: Said;
  readonly searches: number;
  /** Searches of a vehicle alone: no person, and so in no rate or share. */
  readonly vehicleOnly: number;
  /** Searches of a person, or of a person and a vehicle. Someone searched twice counts twice. */
  readonly people: number;
  /** Of all people searched in the table: 0 to 100. Null where nobody was. */
  readonly sharePercent: Estimate | null;
  /** Residents on Census day 2021; null where no Census group goes with this one. */
  readonly population: number | null;
  /** People searched per 1,000 residents in the period of the table, which is never scaled to a year. */
  readonly ratePer1000: Estimate | null;
  /** Null in tables by anything but ethnicity, and where there is no rate to compare. */
  readonly againstWhite: AgainstWhite | null;
  readonly find: FindRate;
}

/** What is added to a tally to make a row of it. */
interface RowBase<Said extends Text> {
  readonly label: Said;
  /** All people searched in the table. */
  readonly allPeople: number;
  readonly population: number | null;
}

/** The row of a tally, not yet compared with any other. */
export function stopRow<Said extends Text>(
  tally: StopTally,
  { label, allPeople, population }: RowBase<Said>,
): StopRow<Said> {
  const people = peopleIn(tally);
  return {
    code: tally.code,
    label,
    searches: tally.searches,
    vehicleOnly: tally.vehicleOnly,
    people,
    sharePercent: percentOf(people, allPeople),
    population,
    ratePer1000: population === null ? null : ratePer1000(people, population),
    againstWhite: null,
    find: findRate(tally),
  };
}

export function peopleIn({ searches, vehicleOnly }: StopTally): number {
  return searches - vehicleOnly;
}

/**
 * Searches of people per 1,000 residents, with Byar's interval, exact under 10 searches.
 *
 * @returns Null where there are no residents to divide by.
 */
export function ratePer1000(people: number, population: number): Estimate | null {
  const interval = rateInterval(people, population, 1000);
  return interval === null ? null : { value: (1000 * people) / population, interval };
}
