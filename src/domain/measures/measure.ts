import type { Unit } from '../figures/unit.ts';
import type { Selector } from '../tables/dataset.ts';

/**
 * Arithmetic over the rows of a group, as data. A group is the rows that share the measure's
 * dimensions and period.
 *
 * - `cell`: the number in the group's only row.
 * - `sum`: the column's total over the group's rows.
 * - `measure`: another measure's formula, over this group.
 * - `at`: the formula over the group with some dimensions fixed to other codes (a reference group).
 * - `in`: the formula over another dataset's rows of the same period and the same shared dimensions.
 * - `length`: how many days or months the group's period has.
 */
export type Formula =
  | { readonly cell: string }
  | { readonly sum: string }
  | { readonly measure: string }
  | { readonly at: Readonly<Record<string, string>>; readonly of: Formula }
  | { readonly in: string; readonly of: Formula; readonly where?: Selector }
  | { readonly add: readonly Formula[] }
  | { readonly subtract: readonly [Formula, Formula] }
  | { readonly divide: readonly [Formula, Formula]; readonly times?: number }
  | { readonly length: 'days' | 'months' };

/**
 * How the interval around a figure is worked out.
 *
 * - `count`: the value counts events that come one by one (Poisson).
 * - `rate`: the value is `times` × `events` ÷ `exposure`, of which only the events vary.
 * - `share`: the value is a percentage of what the formula `of` gives (binomial, by Wilson). With a
 *   base of fewer than `least` there is no percentage at all: it would be a count in disguise.
 * - `ratio`: the value is a rate divided by that of a reference group, whose events are at `against`.
 *   A group is not compared with itself, nor the whole with a part of it.
 */
export type Uncertainty =
  | { readonly kind: 'count' }
  | {
      readonly kind: 'rate';
      readonly events: Formula;
      readonly exposure: Formula;
      readonly times: number;
    }
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
  /** Dimensions that stay apart: one figure for each combination found. */
  readonly by: readonly string[];
  /** Dimensions for which a `total` figure is made as well, over all their codes. */
  readonly totals?: readonly string[];
  /** `row`: each row's own period. `financial-year`: quarters or months gathered into complete
   * years. */
  readonly period: 'row' | 'financial-year';
  /** What a reader must know to use it. */
  readonly notes?: readonly string[];
  /** Where the definition comes from. */
  readonly basis?: string;
}
