import type { Text } from '../statements/statement.ts';
import type { Period } from '../time/period.ts';

declare module '../statements/statement.ts' {
  interface Vocabulary {
    /** What a row is about: groups, by their labels, and a period. */
    'open-beside.row': { readonly groups: readonly string[]; readonly period: Period };
  }
}

/** One number of the force and the same from open records. Texts are formatted. */
export interface BesideRow<Said extends Text = string> {
  /** The period, or the group and the period. */
  readonly label: Said;
  /** Id of the force’s figure, where it is one. */
  readonly own: string | null;
  readonly ownText: Said;
  /** Id of the figure made from open records, where it is one. */
  readonly open: string | null;
  readonly openText: Said;
  /** The open number less the force’s: `+5`, `−35`, `0`; empty where there is no telling. */
  readonly difference: Said;
}

/** What open records say about the same as a measure of the force, and why the two differ. */
export interface OpenBeside<Said extends Text = string> {
  /** The measure made from open records by months, where there is one with a course of its own. */
  readonly months: string | null;
  /** Whether the two are meant to count the same. */
  readonly same: boolean;
  /** Oldest period first. */
  readonly rows: readonly BesideRow<Said>[];
  /** One sentence on which way they differ, in both directions where there are both. */
  readonly says: Said;
  /** Why they need not agree, in sentences. */
  readonly why: readonly Said[];
}
