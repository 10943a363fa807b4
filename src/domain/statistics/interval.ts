/** The two conventions of public statistics: two and three standard deviations. */
export type Level = 0.95 | 0.998;

/** How an interval was worked out; each has a page under `methods/`. */
export type IntervalMethod =
  | 'exact-poisson'
  | 'byar'
  | 'widened'
  | 'wilson'
  | 'log-ratio'
  | 'katz'
  | 'exact-conditional'
  | 'dobson'
  | 'rank'
  | 'given';

/** What the data are compatible with, at a level of confidence. Same unit as the value it is about. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly level: Level;
  readonly method: IntervalMethod;
}
