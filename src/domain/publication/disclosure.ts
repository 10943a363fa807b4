import type { Text } from '../statements/statement.ts';

/**
 * What is hidden to protect people: everything here follows from what is published. `Said`: {@link Text} before it is
 * said in a language, and words after.
 */
export interface PublishedDisclosure<Said extends Text = string> {
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
  readonly tables: readonly HiddenIn<Said>[];
}

/** The hidden numbers of one dataset. */
export interface HiddenIn<Said extends Text = string> {
  readonly dataset: string;
  readonly title: string;
  readonly numbers: readonly HiddenPublished<Said>[];
}

export interface HiddenPublished<Said extends Text = string> {
  /** `sum`: of several cells, told by figures alone; row and column are then those of its first. */
  readonly kind: 'cell' | 'sum';
  /** What the row is about: `Left, Police officers`. */
  readonly row: Said;
  readonly column: string;
  readonly period: Said;
  /** Id of a figure that would tell the number, where there is one. */
  readonly figure: string | null;
  /** The whole numbers that it may be, by all that is published: both ends are possible. */
  readonly least: number;
  readonly most: number | null;
  /** The same in words: `from 1 to 16`. */
  readonly range: Said;
}
