import type { Measure } from '../measures/measure.ts';
import type { Range } from '../statistics/compare-years.ts';
import type { SpecialCause } from '../statistics/control-chart.ts';
import type { Period } from '../time/period.ts';

/**
 * What a series of figures has done, as one of a few things that may be said of it. Better and worse are said only
 * where the measure has a direction; of a neutral one it is said whether it is higher or lower, and of what police
 * work itself brings to light nothing. The words for them are in `src/locale/`.
 */
export type TrendWord =
  | 'better'
  | 'worse'
  | 'higher'
  | 'lower'
  | 'no-clear-change'
  | 'police-work'
  | 'not-known-yet'
  | 'too-few';

/** The rule that gave the word: the name of its part of the page `methods/trend-words/`. */
export type TrendRule =
  | 'police-generated'
  | 'not-known-yet'
  | 'too-few'
  | 'year-on-year'
  | 'special-cause'
  | 'opposite'
  | 'no-signal';

/** A word with the rule that gave it and the numbers that the rule looked at. */
export interface Trend {
  readonly word: TrendWord;
  readonly rule: TrendRule;
  readonly evidence: Evidence;
  /** Ids of the figures that the rule read. */
  readonly figures: readonly string[];
  /** Ids of the periods in which the control chart began anew; left out where it never did. */
  readonly rebased?: readonly string[];
}

/** Why there is a word, or none. */
export type Evidence =
  | { readonly kind: 'police-work' | 'no-figures' | 'no-value' }
  /** So many periods of a kind without a gap, and how many a rule takes. */
  | {
      readonly kind: 'few-periods';
      readonly of: Period['kind'];
      readonly have: number;
      readonly takes: number;
    }
  /** So many events in the latest year, and how many a rule takes. */
  | {
      readonly kind: 'few-events';
      readonly events: number;
      readonly takes: number;
      readonly until: Period;
      readonly shown: Shown;
    }
  | Judgement;

/** How values of the series are written. */
export type Shown = Pick<Measure, 'unit' | 'decimals'>;

/** The two things that rules look at, and what was before them. */
export interface Judgement {
  readonly kind: 'judged';
  readonly shown: Shown;
  readonly latest: { readonly value: number; readonly period: Period };
  /** Null where there are not two whole years, or nothing tells how far chance lets them differ. */
  readonly year: YearChange | null;
  /** Null where there are too few periods for a chart. */
  readonly chart: ChartReading | null;
  /** What the months before those looked at were like, where it was another level; null where it was not. */
  readonly earlier: EarlierLevel | null;
}

/** The latest year against the same periods of the year before. */
export type YearChange = YearOfCounts | YearOfShares | YearOfMeans;

interface Tested {
  readonly latest: number;
  readonly before: number;
  /** The level of the test and of the interval that belongs to it: 0.99. */
  readonly level: number;
  readonly t: number;
  readonly degrees: number;
  /** Where it is more than chance: which way. */
  readonly moved: 'up' | 'down' | null;
}

export interface YearOfCounts extends Tested {
  readonly of: 'counts';
  /** Latest over before, for each day or what else they arose from; null where the year before had none. */
  readonly ratio: number | null;
  readonly interval: Range | null;
  /** How many times as much the months vary as single events would: 1 or more. */
  readonly dispersion: number;
}

export interface YearOfShares extends Tested {
  readonly of: 'shares';
  /** In per cent, and in percentage points. */
  readonly difference: number;
  readonly interval: Range;
  readonly dispersion: number;
}

export interface YearOfMeans extends Tested {
  readonly of: 'means';
  readonly difference: number;
  readonly interval: Range;
}

/** What the control chart says of the latest point. */
export interface ChartReading {
  readonly mean: number;
  /** At the latest point. */
  readonly lower: number;
  readonly upper: number;
  /** Periods that mean and limits are made from, and the first of them. */
  readonly points: number;
  readonly from: Period;
  /** How many times as far as by chance alone the limits reach, where the points of a share or rate vary so. */
  readonly spread: number;
  /** Where the author has begun it anew, and the mean before; null where it never was. */
  readonly begun: { readonly period: Period; readonly before: number } | null;
  /** The first rule that marks the latest point, and where it points; null for common cause. */
  readonly signal: ChartSignal | null;
}

export interface ChartSignal {
  readonly cause: SpecialCause;
  readonly side: 'high' | 'low';
  /** How many of the last points in a row lie on that side of the mean, or follow the trend. */
  readonly stretch: number;
  /** Whether these differ from the points before them by more than chance, at 99%: else they give no word. */
  readonly standsOut: boolean;
}

/** Months before those that the word is about, at another level than they are. */
export interface EarlierLevel {
  readonly from: Period;
  readonly to: Period;
  readonly mean: number;
  /** Of the months that the word is about. */
  readonly since: number;
}

/** What a trend is judged by: whether more is better, what is counted, and how chance has a part in it. */
export type Judged = Pick<
  Measure,
  'direction' | 'policeGenerated' | 'unit' | 'decimals' | 'uncertainty'
>;
