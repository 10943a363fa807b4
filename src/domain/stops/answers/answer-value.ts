import type { EthnicGroup } from '../../places/area.ts';
import type { PublishedChart } from '../../publication/published-chart.ts';
import type { Text } from '../../statements/statement.ts';
import type { StopCounts } from '../counts/stop-counts.ts';
import type { StopText } from '../stop-text.ts';
import type { StopQuestion } from './stop-question.ts';

/**
 * What is to be said of the file of a month: there is none; no record in it could be counted; it is not whole, or
 * what could not be counted might make a fall of it; or a few of its records are not counted.
 */
export const stopGapStatuses = ['missing', 'uncounted', 'partial', 'noted'] as const;

/** A month of which not every search is counted. */
export interface StopGap<Said extends Text = string> {
  readonly month: string;
  readonly status: (typeof stopGapStatuses)[number];
  /** One sentence: why it has this status. */
  readonly says: Said;
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
export interface AnswerCell<Said extends Text = string> {
  readonly text: Said;
  /** What stands under the text: an interval, a range. */
  readonly small?: Said;
  /** Not rounded; null where the cell has none. */
  readonly value: number | null;
  readonly low?: number;
  readonly high?: number;
  /** Between what the same would lie as a percentage. */
  readonly percent?: { readonly low: number; readonly high: number };
}

export interface AnswerColumn<Said extends Text = string> {
  /** Name of the measure in the file: `searches`, `rate_per_1000`. */
  readonly id: string;
  /** Code of the group of the second dimension that the column is about. */
  readonly group?: string;
  readonly title: Said;
  /** What goes with the title: `95% interval`; may be empty. */
  readonly unit: Said;
}

export interface AnswerRow<Said extends Text = string> {
  readonly code: string;
  readonly header: Said;
  readonly total: boolean;
  /** One for each column. */
  readonly cells: readonly AnswerCell<Said>[];
}

export interface AnswerTable<Said extends Text = string> {
  readonly caption: Said;
  readonly corner: Said;
  readonly columns: readonly AnswerColumn<Said>[];
  readonly rows: readonly AnswerRow<Said>[];
}

/**
 * The charts of answers are of few kinds: a page loads the script that draws them. What a sighted reader would see first
 * in one follows from it once it is said, and is told where it is shown.
 */
export type AnswerChart<Said extends Text = string> = Omit<
  PublishedChart<Said>,
  'kind' | 'title' | 'description'
> & {
  readonly kind: 'line' | 'bars' | 'stacked' | 'intervals';
  readonly title: Said;
};

/** The answer to a question: everything in it formatted, once it is said. */
export interface StopAnswer<Said extends Text = string> {
  readonly question: StopQuestion;
  readonly title: Said;
  /** Which searches are counted: area, months, what they are narrowed to. */
  readonly scope: Said;
  /** The answer first, then what goes with it. */
  readonly sentences: readonly Said[];
  readonly chart: AnswerChart<Said> | null;
  /** Null where there is nothing to show. */
  readonly table: AnswerTable<Said> | null;
  readonly notes: readonly Said[];
}

/** What one kind of question adds to what all answers have. */
export type AnswerBody = Pick<StopAnswer<StopText>, 'sentences' | 'chart' | 'table' | 'notes'>;

/** Fewer people searched than this, and no ratio or percentage is made of them. */
export const fewest = 10;

export const nothingCell: AnswerCell = { text: '–', value: null };
export const tooFewCell: AnswerCell<StopText> = {
  text: { say: 'stops-table.too-few' },
  value: null,
};
/** What is not on record, as all tables of this product show it. */
export const unavailableCell: AnswerCell = { text: '[x]', value: null };
