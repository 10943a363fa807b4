import type { Figure } from '../../../../domain/figures/figure.ts';

/** Where the numbers of an example come from. */
export type ExampleOrigin =
  | { readonly kind: 'own'; readonly figures: readonly Figure[] }
  /** Numbers that someone else published: the source as a reader finds it. */
  | { readonly kind: 'published'; readonly source: string }
  /** The same, where an example needs just these numbers, whatever is published here. */
  | { readonly kind: 'borrowed'; readonly source: string }
  /** Days chosen to show how others are reckoned. */
  | { readonly kind: 'dates' }
  /** Made up, and said to be. */
  | { readonly kind: 'made' };

export interface ExampleStep {
  readonly says: string;
  /** What is put in, and what comes out: `16.908 ÷ 2 = 8.454`. */
  readonly sum: string;
}

/** A formula with numbers put into it, step by step. */
export interface WorkedExample {
  readonly origin: ExampleOrigin;
  readonly steps: readonly ExampleStep[];
  /** What came of it, in a sentence. */
  readonly result: string;
}
