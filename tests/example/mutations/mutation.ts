/** Texts of a folder by path; null where a file is taken away. */
export type Changed = Readonly<Record<string, string | null>>;

/** Where a slip was made, as near as there is a place: what a finding about it should point at. */
export interface SlipPlace {
  readonly file: string;
  readonly row?: number;
  readonly column?: string;
}

/** The folder that is changed: the example as it is, or with the months before it. */
export type BaseName = 'example' | 'history';

/** One change of a folder: a slip that somebody should be told of, or an edit that harms nothing. */
export interface Mutation {
  readonly base: BaseName;
  /** What kind it is of, as a tally has it. */
  readonly kind: string;
  /** What was done, for whoever reads a list of those that were missed. */
  readonly says: string;
  readonly changed: Changed;
  readonly at: SlipPlace;
}
