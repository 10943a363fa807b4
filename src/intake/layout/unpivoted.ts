import type { Dataset } from '../../domain/tables/dataset.ts';
import type { Period } from '../../domain/time/period.ts';
import type { TotalDiffers } from './left-out-totals.ts';
import type { TimeHeading } from './period-heading.ts';
import type { TableLayout } from './table-layout.ts';
import type { Clash, GroupFact, HeadingFact, LeftOut, TidyRow } from './tidy.ts';

/** What is told of a table as a whole: the words over it, the name of its sheet. */
export interface Surroundings {
  readonly times: readonly TimeHeading[];
  /** The one period of the dataset’s grain that they name: of numbers that no heading gives one. */
  readonly period: Period | null;
  readonly groups: Readonly<Record<string, string>>;
  readonly words: readonly string[];
}

/** What was settled about words before: by a recipe. */
export interface Settled {
  /** The column of numbers that these headings mean; null where they are left out; undefined where nothing is known. */
  measure(words: string): string | null | undefined;
  group(column: string, words: string): string | undefined;
  readonly always: Readonly<Record<string, string>>;
  /** Headings that are not for the return. */
  readonly leftOut: ReadonlySet<string>;
}

/** A table as rows of its dataset, and all that is no part of them. */
export interface Unpivoted {
  readonly dataset: Dataset;
  readonly layout: TableLayout;
  readonly rows: readonly TidyRow[];
  readonly leftOut: readonly LeftOut[];
  readonly headings: readonly HeadingFact[];
  readonly groups: readonly GroupFact[];
  readonly clashes: readonly Clash[];
  /** Totals among what is left out that are not what their parts add up to. */
  readonly totalsDiffering: readonly TotalDiffers[];
  /** Columns of the dataset that nothing in the table gives, of those that each number needs. */
  readonly lacking: ReadonlySet<string>;
  /** What numbers are of which no heading says it, by column, where the dataset says so. */
  readonly unsaid: Readonly<Record<string, string>>;
}
