/**
 * Which chart: `xmr` for single values, `c` for counts of like exposure, `u` for rates of varying
 * exposure, `p` for proportions of varying base, `g` for the number of cases between rare events and
 * `t` for the days between them.
 */
export type ControlChartKind = 'xmr' | 'c' | 'u' | 'p' | 'g' | 't';

/** The four special-cause rules of Making Data Count, in their order of precedence. */
export type SpecialCause = 'outside-limits' | 'trend' | 'two-of-three' | 'shift';

/** One point with what it is held against. The value is in the unit of the series. */
export interface ControlPoint {
  readonly value: number;
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  /** Two thirds of the way from the mean to the limits. */
  readonly nearLower: number;
  readonly nearUpper: number;
  /** Every rule that marks the point, first by precedence; empty for common cause. */
  readonly causes: readonly SpecialCause[];
  /** On which side of the mean it lies; null exactly on it. */
  readonly side: 'high' | 'low' | null;
}

/** A stretch of the series with one mean and one way of making limits. Positions count from 0. */
export interface ControlPhase {
  readonly from: number;
  /** Position of the last point, itself included. */
  readonly to: number;
  readonly mean: number;
  /** Points that the mean and limits were made from, and the position of the first of them. */
  readonly baseline: number;
  readonly baselineFrom: number;
  /** How many times as far as by chance alone the limits reach, because the points vary so: 1 or more. */
  readonly spread: number;
  /** Fewer than 12 points: the limits are on trial. */
  readonly trial: boolean;
}

export interface ControlChart {
  readonly kind: ControlChartKind;
  readonly points: readonly ControlPoint[];
  readonly phases: readonly ControlPhase[];
}
