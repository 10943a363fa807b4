import type { Figure } from '../figures/figure.ts';
import type { Text } from '../statements/statement.ts';

/** What is bound between braces, as it is printed, with what bears it out. */
export interface Claim<Said extends Text = string> {
  /** The words as they are printed: `lower than the previous quarter`. */
  readonly text: Said;
  /** How it was asked for: `against previous`; empty for a figure’s value alone. */
  readonly form: string;
  /** Ids of the figures that it rests on; the first is the one it is about. */
  readonly figures: readonly string[];
  /** Address of its rule on the site, for example `methods/comparisons/index.html#against`. */
  readonly rule: string;
}

/** A claim with the line of the section’s file on which it stands, counted from 1. */
export interface PlacedClaim<Said extends Text = string> extends Claim<Said> {
  readonly line: number;
}

/** Why there is nothing to print: one of the codes of a finding, a sentence, and what to do. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly says: string;
  readonly fix: string;
  /** The figures that it rests on, the one that it is about first, where there are any. */
  readonly figures?: readonly Figure[];
}

/**
 * - `figure-unbound`: what the braces name does not exist.
 * - `claim-form-unknown`: the figure exists, the way of writing it does not.
 * - `claim-without-value`: a figure that the claim needs is hidden or missing.
 * - `claim-refused`: the data are there, and the rule does not allow this to be said of them.
 * - `claim-contradicted`: the data say something else.
 */
export type RefusalCode =
  | 'figure-unbound'
  | 'claim-form-unknown'
  | 'claim-without-value'
  | 'claim-refused'
  | 'claim-contradicted';

export function isRefusal<Value>(outcome: Value | Refusal): outcome is Refusal {
  return typeof outcome === 'object' && outcome !== null && 'code' in outcome;
}
