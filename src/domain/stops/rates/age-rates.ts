import { standardisedRate } from '../../statistics/standardised-rate.ts';
import { sumOf } from '../../statistics/sum.ts';
import { noAgeRates } from '../answers/limits.ts';
import type { CrossTally } from '../counts/tally-counts.ts';
import type { StopText } from '../stop-text.ts';
import type { Estimate } from './estimate.ts';
import { peopleIn, ratePer1000 } from './stop-row.ts';

/** Residents by group and, in each, by band of age: `{ black: { '10-17': 4_812 } }`. */
export type PopulationsByAge = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Searches of one group at one age. */
export interface AgeBandRate {
  readonly code: string;
  readonly people: number;
  readonly population: number;
  readonly ratePer1000: Estimate | null;
}

/** Rates of one group by age, and its rate had all groups the same ages. */
export interface GroupAgeRates {
  readonly code: string;
  readonly bands: readonly AgeBandRate[];
  /**
   * Directly standardised to the ages of all groups together, per 1,000, with Dobson’s interval. Null under 10
   * searches in all.
   */
  readonly standardisedPer1000: Estimate | null;
}

export type AgeRates =
  | { readonly offered: true; readonly groups: readonly GroupAgeRates[] }
  /** One sentence. */
  | { readonly offered: false; readonly says: StopText };

/**
 * Rates by ethnicity and age, where residents are counted by both in the bands of the searches; otherwise none,
 * and why. Searches without an age or an ethnicity have no residents and are left out.
 *
 * @param cross - Groups, each by age.
 */
export function ageRates(cross: readonly CrossTally[], populations?: PopulationsByAge): AgeRates {
  if (populations === undefined) return { offered: false, says: noAgeRates };
  const standard = (age: string): number =>
    sumOf(Object.values(populations), (residents) => residents[age] ?? 0);
  const groups = cross.flatMap(({ code, tallies }) => {
    const residents = populations[code];
    if (residents === undefined) return [];
    const bands = tallies.flatMap((tally): readonly AgeBandRate[] => {
      const population = residents[tally.code];
      if (population === undefined) return [];
      const people = peopleIn(tally);
      return [
        { code: tally.code, people, population, ratePer1000: ratePer1000(people, population) },
      ];
    });
    return [{ code, bands, standardisedPer1000: standardised(bands, standard) }];
  });
  return { offered: true, groups };
}

function standardised(
  bands: readonly AgeBandRate[],
  standard: (age: string) => number,
): Estimate | null {
  const made = standardisedRate(
    bands.map(({ code, people, population }) => ({
      events: people,
      population,
      standard: standard(code),
    })),
    1000,
  );
  return made === null ? null : { value: made.rate, interval: made.interval };
}
