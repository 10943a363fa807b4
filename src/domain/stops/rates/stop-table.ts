import type { Text } from '../../statements/statement.ts';
import type { Code } from '../../tables/dataset.ts';
import type { StopTally } from '../counts/stop-counts.ts';
import type { StopText } from '../stop-text.ts';
import { peopleIn, type StopRow, stopRow } from './stop-row.ts';

/** Searches by one dimension. */
export interface StopTable<Said extends Text = string> {
  readonly rows: readonly StopRow<Said>[];
  /** All rows together, under the code `total`. */
  readonly total: StopRow<Said>;
}

export interface StopTableInput {
  /** A tally a group, each group once, in the order of the rows. */
  readonly tallies: readonly StopTally[];
  /** Where the labels of the groups are. A code that is not among them is its own label. */
  readonly values: readonly Code[];
  /** Residents that the searches of a group are set against, by its code; a group left out has no rate. */
  readonly populations?: ReadonlyMap<string, number>;
  /** Residents that all searches are set against. */
  readonly population?: number;
}

/**
 * Searches by anything but ethnicity, which has a table of its own (`ethnicityTable`): counts, shares of
 * the people searched, find rates, and rates where there are residents to divide by.
 */
export function stopTable(input: StopTableInput): StopTable<StopText> {
  const all = totalOf(input.tallies);
  const allPeople = peopleIn(all);
  const labels = new Map(input.values.map(({ code, label }) => [code, label]));
  const rows = input.tallies.map((tally) =>
    stopRow<StopText>(tally, {
      label: labels.get(tally.code) ?? tally.code,
      allPeople,
      population: input.populations?.get(tally.code) ?? null,
    }),
  );
  const total = stopRow<StopText>(all, {
    label: { say: 'stops-table.total' },
    allPeople,
    population: input.population ?? null,
  });
  return { rows, total };
}

/** The sum of tallies, under the code `total`. */
function totalOf(tallies: readonly StopTally[]): StopTally {
  const sum = { searches: 0, vehicleOnly: 0, found: 0, notFound: 0, foundUnknown: 0 };
  for (const tally of tallies) {
    sum.searches += tally.searches;
    sum.vehicleOnly += tally.vehicleOnly;
    sum.found += tally.found;
    sum.notFound += tally.notFound;
    sum.foundUnknown += tally.foundUnknown;
  }
  return { code: 'total', ...sum };
}
