import type { Finding } from '../../domain/findings/finding.ts';
import type { Dataset } from '../../domain/tables/dataset.ts';
import type { Period } from '../../domain/time/period.ts';
import type { Accepted } from '../read-return.ts';
import type { Area } from './board.ts';
import type { Proof } from './proof.ts';
import type { GroupFact, HeadingFact, LeftOut, TidyRow } from './tidy.ts';

/** A table of a sheet that belongs to a return. */
export interface FoundTable {
  /** Absent for a CSV file. */
  readonly sheet?: string;
  readonly area: Area;
  /** Where the periods stand: along the top, down the side, or in neither. */
  readonly periods: 'across' | 'down' | 'none';
}

/** Where the period of a return was found. */
export type PeriodFrom = 'asked' | 'newest' | 'title' | 'sheet' | 'file-name' | 'dates';

/** What a file was understood as: one return, with all that speaks for it. */
export interface Proposal {
  readonly dataset: Dataset;
  readonly period: Period | null;
  readonly periodFrom: PeriodFrom | null;
  readonly tables: readonly FoundTable[];
  readonly headings: readonly HeadingFact[];
  readonly groups: readonly GroupFact[];
  /** Groups that hold for all rows, because the words over the table say so or a recipe does. */
  readonly always: Readonly<Record<string, string>>;
  readonly rows: readonly TidyRow[];
  /** The sums of the dataset that hold, and those that do not. */
  readonly proofs: readonly Proof[];
  /** Null where something has to be settled first. */
  readonly reading: Accepted | null;
  readonly leftOut: readonly LeftOut[];
  /** What stands in nobody’s way and is worth a look: totals that are not what their parts add up to. */
  readonly remarks: readonly Finding[];
}

/** What nobody reads: counted, and said to be there. */
export interface NotRead {
  readonly hiddenSheets: readonly { readonly name: string; readonly rows: number }[];
  readonly otherSheets: readonly string[];
  /** Comments on cells of any sheet. */
  readonly comments: number;
}

/** A file in whatever layout, as far as it was understood. Nothing in it is guessed: what is open is a question. */
export interface Understanding {
  readonly proposals: readonly Proposal[];
  readonly notRead: NotRead;
  /** What has to be settled before the file can be taken: by its place, with what to do. */
  readonly questions: readonly Finding[];
}
