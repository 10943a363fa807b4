import type { Unit } from '../figures/unit.ts';
import type { Selector } from '../tables/dataset.ts';

/**
 * Arithmetic over the rows of a group, as data. A group is the rows that share the measure's
 * dimensions and period.
 *
 * - `cell`: the number in the group's only row.
 * - `sum`: the column's total over the group's rows.
 * - `rows`: how many rows the group has; `rows` says what each of them is, in the plural.
 * - `measure`: another measure's formula, over this group.
 * - `at`: the formula over the group with some dimensions fixed to other codes (a reference group).
 * - `in`: the formula over another dataset's rows of the same period and the same shared dimensions.
 * - `length`: how many days or months the group's period has.
 * - `total`, `mean`: the sum, or the simple average, of the formula at each of the members.
 * - `rank`: 1 + how many members come before the group's own code; equal ones share a place.
 *
 * A weighted average of rates is the quotient of two totals.
 */
export type Formula =
  | { readonly cell: string }
  | { readonly sum: string }
  | { readonly rows: string }
  | { readonly measure: string }
  | { readonly at: Readonly<Record<string, string>>; readonly of: Formula }
  | { readonly in: string; readonly of: Formula; readonly where?: Selector }
  | { readonly add: readonly Formula[] }
  | { readonly subtract: readonly [Formula, Formula] }
  | { readonly divide: readonly [Formula, Formula]; readonly times?: number }
  | { readonly length: 'days' | 'months' }
  | { readonly total: Formula; readonly over: Members }
  | { readonly mean: Formula; readonly over: Members }
  | { readonly rank: Formula; readonly over: Members; readonly first: 'lowest' | 'highest' };

/** Codes of a dimension that are taken together, or held against each other. */
export interface Members {
  /** The dimension: `area`. */
  readonly of: string;
  /** What they are, after their number: `areas without the City of London`. */
  readonly called: string;
  /** Codes that are left out. */
  readonly without?: readonly string[];
  /** Whether the group's own code is one of them. */
  readonly itself: boolean;
  /** Only codes that another dataset lists beside the own one, in the version in use at the time. */
  readonly listed?: {
    readonly in: string;
    readonly own: string;
    readonly member: string;
    readonly version: string;
  };
}

/**
 * How the interval around a figure is worked out.
 *
 * - `count`: the value counts events that come one by one (Poisson).
 * - `rate`: the value is `times` × `events` ÷ `exposure`, of which only the events vary.
 * - `share`: the value is a percentage of what the formula `of` gives (binomial, by Wilson). With a
 *   base of fewer than `least` there is no percentage at all: it would be a count in disguise.
 * - `ratio`: the value is a rate divided by that of a reference group, whose events are at `against`.
 *   A group is not compared with itself, nor the whole with a part of it.
 * - `rank`: the value is a rank among rates, each of `events` by `exposure`, which all vary.
 */
export type Uncertainty =
  | { readonly kind: 'count' }
  | {
      readonly kind: 'rate';
      readonly events: Formula;
      readonly exposure: Formula;
      readonly times: number;
    }
  | { readonly kind: 'rank'; readonly events: Formula; readonly exposure: Formula }
  | { readonly kind: 'share'; readonly of: Formula; readonly least?: number }
  | {
      readonly kind: 'ratio';
      readonly events: Formula;
      readonly exposure: Formula;
      readonly against: Readonly<Record<string, string>>;
    };

export type Direction = 'lower-is-better' | 'higher-is-better' | 'neutral';

/** A definition: what is counted over what. Data, never code. */
export interface Measure {
  readonly id: string;
  readonly title: string;
  /** What it counts, in sentences for a resident. */
  readonly definition: string;
  readonly unit: Unit;
  /** Decimal places to show. */
  readonly decimals: number;
  readonly direction: Direction;
  /** Counts police activity rather than harm: no good or bad direction is ever asserted. */
  readonly policeGenerated?: boolean;
  readonly dataset: string;
  readonly where?: Selector;
  readonly formula: Formula;
  /** Left out where chance has no part in it: budgets, posts, words on a scale. */
  readonly uncertainty?: Uncertainty;
  /** The subject of the standard that performance is held against (`src/reference/standards.ts`). */
  readonly standard?: string;
  /** The limit in days that the definition itself uses: 35 for disclosures outside 35 days. */
  readonly limitDays?: number;
  /** The dimension of places: figures are made for the body's own alone, and not said of each. */
  readonly own?: string;
  /** How a chart sets all places beside each other: around which average, and whom it leaves out. */
  readonly beside?: { readonly average: string; readonly without: readonly string[] };
  /** Datasets that it draws on besides its own: without a row in each there is no figure. */
  readonly needs?: readonly string[];
  /** Dimensions that stay apart: one figure for each combination found. */
  readonly by: readonly string[];
  /** Dimensions for which a `total` figure is made as well, over all their codes. */
  readonly totals?: readonly string[];
  /** `row`: each row's own period. `quarter`: months gathered into complete quarters. `financial-year`:
   * quarters or months gathered into complete years. */
  readonly period: 'row' | 'quarter' | 'financial-year';
  /** What a reader must know to use it. */
  readonly notes?: readonly string[];
  /** Where the definition comes from. */
  readonly basis?: string;
  /** The file of the publication folder that defines it; left out where it comes with the product. */
  readonly definedIn?: string;
}
