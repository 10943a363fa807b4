import type { Figure } from '../figures/figure.ts';
import type { FigureIndex } from '../figures/figure-index.ts';
import type { Unit } from '../figures/unit.ts';
import type { Measure } from '../measures/measure.ts';
import type { IsoDate } from '../time/period.ts';
import type { Trend } from '../trends/trend.ts';

/** What a name is looked up in. Figures that end after `until` do not exist for it. */
export interface Catalogue {
  readonly figures: FigureIndex;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly until: IsoDate;
  /** Names near to a misspelt one, nearest first. */
  readonly near: (name: string, among: readonly string[]) => readonly string[];
}

/** What a claim is looked up in. */
export interface Known extends Catalogue {
  /** The level that a measure is held to on a day; null where none is known. */
  readonly standard: (measure: Measure, date: IsoDate) => StandardLevel | null;
  /** What a series has done by rule, oldest figure first, in words; null where nothing is said of it. */
  readonly trend: (series: readonly Figure[], measure: Measure) => ToldTrend | null;
}

/** A trend in the words of a language. */
export interface ToldTrend {
  readonly trend: Trend;
  readonly word: string;
  /** The sentences with the numbers that decided. */
  readonly says: string;
}

/** A standard as a level in a unit: 90 per cent. */
export interface StandardLevel {
  readonly value: number;
  readonly unit: Unit;
}
