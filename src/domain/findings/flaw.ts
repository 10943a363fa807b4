/** Something in a definition that cannot be: where in it, a sentence without the place, and what to do. */
export interface Flaw {
  /** Names and positions, from 0, that lead to it: `['columns', 2, 'unit']`. */
  readonly path: readonly (string | number)[];
  readonly says: string;
  readonly fix: string;
}
