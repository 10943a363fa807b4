/** The words of a page of methods: its answer first, then its parts, then where the method comes from. */
export interface MethodWords {
  readonly title: string;
  /** The answer in a sentence or two, for someone who reads no further. */
  readonly lede: string;
  readonly sources: readonly string[];
}

/** The words of a part, with its formula twice: for reading, and for working out. */
export interface PartWords {
  readonly title: string;
  readonly text: readonly string[];
  readonly formula?: { readonly words: string; readonly signs: string };
}
