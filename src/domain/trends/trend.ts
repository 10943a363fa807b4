import type { Measure } from '../measures/measure.ts';

/**
 * What a series of figures has done, in one word. Good and bad are said only where the measure has a
 * direction; of a neutral one it is said whether it rose or fell, and of what police work itself
 * brings to light nothing.
 */
export type TrendWord =
  | 'Improving'
  | 'Slight improvement'
  | 'Stable'
  | 'Slight deterioration'
  | 'Deterioration'
  | 'Increase'
  | 'Decrease'
  | 'Reflects policing activity'
  | 'Insufficient data';

/** The rule that gave the word: the name of its part of the page `methods/trend-words/`. */
export type TrendRule =
  | 'special-cause'
  | 'annual-rate-ratio'
  | 'twelve-month-change'
  | 'no-signal'
  | 'police-generated'
  | 'too-few';

/** A word with the rule that gave it and what the rule looked at. */
export interface Trend {
  readonly word: TrendWord;
  readonly rule: TrendRule;
  /** One sentence with the numbers that decided. */
  readonly says: string;
  /** Ids of the figures that the rule read. */
  readonly figures: readonly string[];
  /** Ids of the periods in which the control chart began anew; left out where it never did. */
  readonly rebased?: readonly string[];
}

/** What a trend is judged by: whether more is better, and what is counted. */
export type Judged = Pick<Measure, 'direction' | 'policeGenerated' | 'unit' | 'decimals'>;
