/** What is hidden to protect people: everything here follows from what is published. */
export interface PublishedDisclosure {
  /** The rules, with sentences for a resident. */
  readonly profile: {
    readonly id: string;
    readonly title: string;
    readonly says: readonly string[];
  };
  /** True where some hidden number may be zero, though zeros are shown as a rule. */
  readonly zeroHidden: boolean;
  /** Ids of the figures that show [c] by these rules. */
  readonly figures: readonly string[];
  readonly tables: readonly HiddenIn[];
}

/** The hidden numbers of one dataset. */
export interface HiddenIn {
  readonly dataset: string;
  readonly title: string;
  readonly numbers: readonly HiddenPublished[];
}

export interface HiddenPublished {
  /** `sum`: of several cells, told by figures alone; row and column are then those of its first. */
  readonly kind: 'cell' | 'sum';
  /** What the row is about: `Left, Police officers`. */
  readonly row: string;
  readonly column: string;
  readonly period: string;
  /** Id of a figure that would tell the number, where there is one. */
  readonly figure: string | null;
  /** The whole numbers that it may be, by all that is published: both ends are possible. */
  readonly least: number;
  readonly most: number | null;
  /** The same in words: `from 1 to 16`. */
  readonly range: string;
}
