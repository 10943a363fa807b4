import type { Code } from '../../tables/dataset.ts';
import type { StopTally } from './stop-counts.ts';
import type { CrossTally } from './tally-counts.ts';

/**
 * A tally for each code, in their order, of no searches where nothing was counted. Codes that are in no list
 * come last: what was counted is never lost.
 */
export function completeTallies(
  tallies: readonly StopTally[],
  codes: readonly Code[],
): readonly StopTally[] {
  const counted = new Map(tallies.map((tally) => [tally.code, tally]));
  const listed = new Set(codes.map(({ code }) => code));
  return [
    ...codes.map(({ code }) => counted.get(code) ?? noSearches(code)),
    ...tallies.filter(({ code }) => !listed.has(code)),
  ];
}

/** The same for two dimensions: every group of the one has a tally for every value of the other. */
export function completeCross(
  cells: readonly { readonly row: string; readonly tally: StopTally }[],
  rows: readonly Code[],
  columns: readonly Code[],
): readonly CrossTally[] {
  const byRow = Map.groupBy(cells, ({ row }) => row);
  const unlisted = [...byRow.keys()].filter((row) => !rows.some(({ code }) => code === row));
  return [...rows.map(({ code }) => code), ...unlisted].map((code) => ({
    code,
    tallies: completeTallies(
      (byRow.get(code) ?? []).map(({ tally }) => tally),
      columns,
    ),
  }));
}

function noSearches(code: string): StopTally {
  return { code, searches: 0, vehicleOnly: 0, found: 0, notFound: 0, foundUnknown: 0 };
}
