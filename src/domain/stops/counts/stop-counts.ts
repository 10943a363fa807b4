import type { Code } from '../../tables/dataset.ts';

/**
 * What a search can be counted by. `month` is the month of UK local time (`2024-03`); `self` and `officer` are
 * the two ethnicities; `type` tells whether a person, a vehicle or both were searched; `found` whether the
 * outcome was linked to what was searched for; `csp` is the community safety partnership.
 */
export const stopDimensions = [
  'month',
  'type',
  'self',
  'officer',
  'age',
  'gender',
  'reason',
  'legislation',
  'outcome',
  'found',
  'csp',
] as const;

export type StopDimension = (typeof stopDimensions)[number];

/** A value for each dimension. */
export function byDimension<T>(of: (dimension: StopDimension) => T): Record<StopDimension, T> {
  return {
    month: of('month'),
    type: of('type'),
    self: of('self'),
    officer: of('officer'),
    age: of('age'),
    gender: of('gender'),
    reason: of('reason'),
    legislation: of('legislation'),
    outcome: of('outcome'),
    found: of('found'),
    csp: of('csp'),
  };
}

/**
 * Numbers of searches of one force, by every combination of the dimensions that occurs. By columns, so that
 * thirty thousand combinations are read in a few milliseconds: row n is `columns[dimension][n]` of each
 * dimension, an index into `values[dimension]`, and `searches[n]`.
 */
export interface StopCounts {
  /** First and last month that the counts are about, both included: `2021-11`. */
  readonly from: string;
  readonly to: string;
  /** In the order in which they are shown. A code that says nothing was recorded is `blank`. */
  readonly values: Readonly<Record<StopDimension, readonly Code[]>>;
  readonly columns: Readonly<Record<StopDimension, readonly number[]>>;
  readonly searches: readonly number[];
}

/** Narrows searches to those with these codes; what is left out does not narrow. */
export type StopFilter = Readonly<Partial<Record<Exclude<StopDimension, 'month'>, string>>> & {
  /** First and last month, both included. */
  readonly from?: string;
  readonly to?: string;
};

/**
 * Searches in one group. A search of a vehicle alone has no person: it is in `searches` and outside every rate.
 * `found`, `notFound` and `foundUnknown` are of the people searched, and add up to `searches - vehicleOnly`.
 */
export interface StopTally {
  /** The code of the group in its dimension. */
  readonly code: string;
  readonly searches: number;
  readonly vehicleOnly: number;
  readonly found: number;
  readonly notFound: number;
  readonly foundUnknown: number;
}
