import type { EthnicGroup } from '../../src/domain/places/area.ts';
import type { StopTally } from '../../src/domain/stops/counts/stop-counts.ts';
import { officerGroups, selfGroups } from '../../src/reference/police-uk/people.ts';

/** Counts of people alone, about whom nothing else is known. */
export function tallies(counts: Readonly<Record<string, number>>): readonly StopTally[] {
  return Object.entries(counts).map(([code, searches]) => ({
    code,
    searches,
    vehicleOnly: 0,
    found: 0,
    notFound: 0,
    foundUnknown: searches,
  }));
}

/** Residents as the seed prints them: a few away from the Census’s own, by its disclosure control. */
export const seedPopulation: Readonly<Record<EthnicGroup, number>> = {
  white: 507_514,
  asian: 116_911,
  black: 39_600,
  mixed: 27_089,
  other: 13_612,
};

/** January to March 2024, as the seed prints them. */
export const selfDefined = {
  tallies: tallies({ white: 465, asian: 135, black: 111, mixed: 48, other: 13, 'not-stated': 174 }),
  values: selfGroups,
  basis: 'self',
  population2021: seedPopulation,
} as const;

/** Chinese 7, Arab 25 and Unknown 47 are the seed’s columns; the first two are Other on data.police.uk. */
export const officerDefined = {
  tallies: tallies({ white: 524, asian: 178, black: 165, other: 32, unknown: 47 }),
  values: officerGroups,
  basis: 'officer',
  population2021: seedPopulation,
} as const;
