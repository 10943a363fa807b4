import type { EthnicGroup } from '../../places/area.ts';
import type { Text } from '../../statements/statement.ts';
import { sumOf } from '../../statistics/sum.ts';
import type { StopRow } from './stop-row.ts';

/**
 * Fewer residents than a town has: whoever is in such an area by day lives elsewhere. Of the 43 areas the City of London
 * alone has fewer (8,584 at the Census of 2021); the next smallest has half a million.
 */
const fewestResidents = 50_000;

/** One search in a year for each so many residents of a group: ten times what any force has of any group in most years. */
const residentsPerSearch = 10;

/**
 * Groups of whose rate the residents say little, by code: all of an area with fewer than 50,000 residents, and any
 * group with at least one search in a year for each ten of its residents. People who live elsewhere, or who are searched
 * again and again, are then most of what is over the line, and none of what is under it.
 *
 * @param years - How long the searches were counted; a shorter time than a year counts as one.
 */
export function groupsWithFewResidents(
  rows: readonly StopRow<Text>[],
  population2021: Readonly<Record<EthnicGroup, number>>,
  years: number,
): ReadonlySet<string> {
  const all = sumOf(Object.values(population2021), (residents) => residents);
  const few = rows.filter(
    ({ people, population }) =>
      population !== null &&
      people > 0 &&
      (all < fewestResidents || (people * residentsPerSearch) / Math.max(1, years) >= population),
  );
  return new Set(few.map(({ code }) => code));
}
