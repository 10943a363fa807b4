import type { EthnicGroup } from '../../places/area.ts';
import type { PublishedChart } from '../../publication/publication.ts';
import type { StopCounts } from '../counts/stop-counts.ts';
import type { StopQuestion } from './stop-question.ts';

/**
 * What is to be said of the file of a month: there is none; no record in it could be counted; it is not whole, or
 * what could not be counted might make a fall of it; or a few of its records are not counted.
 */
export const stopGapStatuses = ['missing', 'uncounted', 'partial', 'noted'] as const;

/** A month of which not every search is counted. */
export interface StopGap {
  readonly month: string;
  readonly status: (typeof stopGapStatuses)[number];
  /** One sentence: why it has this status. */
  readonly says: string;
}

/** What questions are answered from. */
export interface StopContext {
  readonly counts: StopCounts;
  /** `Bedfordshire`. */
  readonly area: string;
  /** Usual residents on Census day 2021, by ethnic group. */
  readonly population2021: Readonly<Record<EthnicGroup, number>>;
  readonly gaps: readonly StopGap[];
  /** What was put together to make the counts small: sentences. */
  readonly coarse: readonly string[];
}

/** A cell of an answer: a text, and the number behind it. */
export interface AnswerCell {
  readonly text: string;
  /** What stands under the text: an interval, a range. */
  readonly small?: string;
  /** Not rounded; null where the cell has none. */
  readonly value: number | null;
  readonly low?: number;
  readonly high?: number;
  /** Between what the same would lie as a percentage. */
  readonly percent?: { readonly low: number; readonly high: number };
}

export interface AnswerColumn {
  /** Name of the measure in the file: `searches`, `rate_per_1000`. */
  readonly id: string;
  /** Code of the group of the second dimension that the column is about. */
  readonly group?: string;
  readonly title: string;
  /** What goes with the title: `95% interval`; may be empty. */
  readonly unit: string;
}

export interface AnswerRow {
  readonly code: string;
  readonly header: string;
  readonly total: boolean;
  /** One for each column. */
  readonly cells: readonly AnswerCell[];
}

export interface AnswerTable {
  readonly caption: string;
  readonly corner: string;
  readonly columns: readonly AnswerColumn[];
  readonly rows: readonly AnswerRow[];
}

/** The charts of answers are of few kinds: a page loads the script that draws them. */
export type AnswerChart = PublishedChart & {
  readonly kind: 'line' | 'bars' | 'stacked' | 'intervals';
};

/** The answer to a question, everything in it formatted. */
export interface StopAnswer {
  readonly question: StopQuestion;
  readonly title: string;
  /** Which searches are counted: area, months, what they are narrowed to. */
  readonly scope: string;
  /** The answer first, then what goes with it. */
  readonly sentences: readonly string[];
  readonly chart: AnswerChart | null;
  /** Null where there is nothing to show. */
  readonly table: AnswerTable | null;
  readonly notes: readonly string[];
}

/** What one kind of question adds to what all answers have. */
export type AnswerBody = Pick<StopAnswer, 'sentences' | 'chart' | 'table' | 'notes'>;

/** Fewer people searched than this, and no ratio or percentage is made of them. */
export const fewest = 10;

export const nothingCell: AnswerCell = { text: '–', value: null };
export const tooFewCell: AnswerCell = { text: 'too few', value: null };
/** What is not on record, as all tables of this product show it. */
export const unavailableCell: AnswerCell = { text: '[x]', value: null };
