import type { Scale, Unit } from '../figures/unit.ts';
import type { PeriodKind } from '../time/period.ts';

/** One allowed value of a coded column. A return may hold the code or the label. */
export interface Code {
  readonly code: string;
  readonly label: string;
  /** Other spellings that forces use, read as this code. */
  readonly also?: readonly string[];
}

export type PeriodGrain = PeriodKind;

interface ColumnBase {
  /** As it stands in the header of a return and of the published CSV: snake_case. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Other headings that forces write over it, read as this column. */
  readonly also?: readonly string[];
}

/** Says which period the row is about. At most one a dataset. */
export interface PeriodColumn extends ColumnBase {
  readonly kind: 'period';
  readonly grains: readonly PeriodGrain[];
  /** The column may be left out of a return altogether: its rows are about the period of the return. */
  readonly optional?: boolean;
  /** Rows may be about a time after the period of the return: events to come, plans. */
  readonly ahead?: boolean;
}

/**
 * A category. `codes: 'open'` takes any text and makes a code of it, for names that differ from
 * force to force (hubs, postings).
 */
export interface CodeColumn extends ColumnBase {
  readonly kind: 'code';
  readonly codes: readonly Code[] | 'open';
  /** The code of numbers of which no heading of a force’s workbook says another. In a return it is written. */
  readonly unsaid?: string;
}

/** A number. `blank` says what an empty cell means; `refused` makes it a mistake. */
export interface NumberColumn extends ColumnBase {
  readonly kind: 'number';
  readonly unit: Unit;
  /** Decimal places that are shown; 0 is a whole number. Of a quotient a return may give more, which are kept. */
  readonly decimals: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly blank: 'refused' | 'zero' | 'unavailable' | 'not-applicable';
  /** The column may be left out of a return altogether; then every cell counts as blank. */
  readonly optional?: boolean;
  /** The count in whose place a force may give this percentage, as if a count could be one. */
  readonly inPlaceOf?: string;
  /** Under disclosure control: what the number gives away. See {@link Tells}. */
  readonly tells?: Tells;
  /** Where each code of another column has a scale of its own; `unit` stands for the rest. */
  readonly scaleBy?: ScaleBy;
}

/**
 * What a number of a dataset under disclosure control gives away of people. A whole count counts them itself. Any
 * other number (a rate, a ratio, a percentage, an average, an amount) is taken to be worked out from every count of its
 * row, or from the two of its percentage identity, and is shown only where all of them are. `nothing`: what it tells is
 * public, as the residents of an area are.
 */
export type Tells =
  | 'nothing'
  | {
      /** The counts of the row that it is worked out from, where it is not all of them. */
      readonly columns?: readonly string[];
      /** Rows that it compares its own with, by the codes in which they differ from it. */
      readonly beside?: readonly Readonly<Record<string, string>>[];
      /** It may be given in place of a count that the return leaves out, and is shown then. */
      readonly alone?: true;
    };

/** A coded column of the same row, and the scale of each of its codes. */
export interface ScaleBy {
  readonly column: string;
  readonly scales: Readonly<Record<string, Scale>>;
}

/** Words that go with a row and take no part in arithmetic. */
export interface TextColumn extends ColumnBase {
  readonly kind: 'text';
  readonly optional?: boolean;
  /**
   * What the words have to be: a `date` (read as people write it, kept as `2024-06-30`), a `time` of day
   * (kept as `18:30`) or the `address` of a page or document. Any words where left out.
   */
  readonly format?: 'date' | 'time' | 'address';
  /** An empty cell is a mistake: without these words nobody knows what the row is about. */
  readonly blank?: 'refused';
  /** What may stand in place of words, and says why there are none. However it is written, it is kept as its label. */
  readonly instead?: readonly Instead[];
}

/** Words that say why there are no others: `Withheld at the person’s wish`. */
export interface Instead {
  readonly label: string;
  /** Other spellings that are read as it. */
  readonly also?: readonly string[];
}

export type Column = PeriodColumn | CodeColumn | NumberColumn | TextColumn;

/** `{ rank: 'total' }`, `{ rank: ['constable', 'sergeant'] }` or `{ rank: { not: 'total' } }`. */
export type Selector = Readonly<
  Record<string, string | readonly string[] | { readonly not: string | readonly string[] }>
>;

/**
 * Something that must hold inside a return. A broken identity never refuses the return: the
 * figures are the force's, and the finding says that they contradict each other.
 */
export type Identity =
  /** In each row: `total` = the sum of `parts` (a part may count negatively). */
  | {
      readonly kind: 'columns-add';
      readonly id: string;
      readonly total: string;
      readonly parts: readonly (string | { readonly minus: string })[];
      readonly tolerance: number;
      readonly where?: Selector;
      readonly says: string;
    }
  /** In each column of `columns`: the row whose `dimension` is `total` = the sum of the `parts`
   * rows (all other rows where not given), every other key being equal. */
  | {
      readonly kind: 'rows-add';
      readonly id: string;
      readonly dimension: string;
      readonly total: string;
      readonly parts?: readonly (string | { readonly minus: string })[];
      readonly columns: readonly string[];
      readonly tolerance: number;
      readonly where?: Selector;
      readonly says: string;
    }
  /** In each row: `percentage` = 100 × `numerator` ÷ `denominator`, rounded to `decimals`. */
  | {
      readonly kind: 'percentage';
      readonly id: string;
      readonly percentage: string;
      readonly numerator: string;
      readonly denominator: string;
      readonly decimals: number;
      readonly where?: Selector;
      readonly says: string;
    }
  /** In each row: `part` is at most the sum of `whole`; so are several parts together of which none overlap. */
  | {
      readonly kind: 'at-most';
      readonly id: string;
      readonly part: string | readonly string[];
      readonly whole: readonly string[];
      readonly where?: Selector;
      readonly says: string;
    }
  /** In each column of `columns`: the row whose `dimension` is `part` counts some of those that the row `whole`
   * counts, every other key being equal. */
  | {
      readonly kind: 'rows-part';
      readonly id: string;
      readonly dimension: string;
      readonly part: string;
      readonly whole: string;
      readonly columns: readonly string[];
      readonly where?: Selector;
      readonly says: string;
    }
  /** In each column of `columns`: rows that differ in `dimension` alone count the same. */
  | {
      readonly kind: 'rows-same';
      readonly id: string;
      readonly dimension: string;
      readonly columns: readonly string[];
      readonly where?: Selector;
      readonly says: string;
    };

/** Another dataset that counts the same things: sums over the dimensions that both have agree. */
export interface SharedMargin {
  readonly dataset: string;
  /** The column of both datasets. */
  readonly column: string;
  /** The dimensions that both have. A period of either may be made of several of the other. */
  readonly by: readonly string[];
  /** This dataset counts only some of what the other counts, each row for itself. */
  readonly part?: true;
}

/** A table that a force returns: what its columns are, and what must hold in it. */
export interface Dataset {
  /** Kebab case; the folder of its returns and the name of its download. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** How often the force returns it. */
  readonly frequency: 'monthly' | 'quarterly' | 'yearly' | 'when-it-changes';
  readonly columns: readonly Column[];
  /** Names of the columns that together name a row once. */
  readonly key: readonly string[];
  readonly identities: readonly Identity[];
  /** Datasets that count the same, so that a number hidden in one must not be read in another. */
  readonly margins?: readonly SharedMargin[];
  /**
   * `people` tables count persons in small groups and fall under disclosure control. `posts` tables
   * count jobs, budgeted or filled, which are public by their nature: a body may put them under it.
   */
  readonly disclosure: 'none' | 'posts' | 'people';
  /**
   * Under disclosure control: its numbers are as at a day. Others count what happened in a period, so that those of a
   * year are those of its quarters together.
   */
  readonly asAt?: true;
  /**
   * Rows are about lasting things (a contract, a property, a post) and not about a period: a row of a later
   * return stands in the place of an earlier one with the same key, whatever the period of either.
   */
  readonly lasting?: boolean;
  /** Where the definition comes from: law, guidance, counting rules. */
  readonly basis?: string;
  /** The folder of published national files that it is read from, where it is no return of a force. */
  readonly published?: string;
  /** Of a register: a table that the law asks for line by line, and readers search. */
  readonly register?: RegisterView;
  /** The file of the publication folder that defines it; left out where it comes with the product. */
  readonly definedIn?: string;
}

/** How readers find their way in a register; columns by name. */
export interface RegisterView {
  /** The rows are in the order of this column, and where `descending` the last come first. */
  readonly order: { readonly column: string; readonly descending: boolean };
  /** Coded or period columns whose values a reader can narrow the table to. */
  readonly filters: readonly string[];
  /** Columns of the table on the page, in order; the rest stands in the CSV alone. All where left out. */
  readonly columns?: readonly string[];
  /** The number column whose sum over the rows found is told, where a sum means something. */
  readonly sum?: string;
}
