import type { Text } from '../statements/statement.ts';

export type Severity = 'error' | 'warning' | 'note';

/** Worst first. */
export const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** Where a finding is: as much of it as is known. Rows and lines count from 1. */
export interface Place {
  readonly file: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: string;
  readonly line?: number;
  readonly section?: string;
}

/**
 * A problem with input, as a value. `says` is one sentence for a clerk without the place in it; `fix` says what to do.
 * `Said` is {@link Text} where a check has found it, and words once a language has said it.
 */
export interface Finding<Said extends Text = string> {
  /** Stable, kebab case, for example `not-a-whole-number`. */
  readonly code: string;
  readonly severity: Severity;
  readonly place: Place;
  readonly says: Said;
  readonly fix: Said;
  /** Where else the same is found, for the same reason, in the order of the file. */
  readonly also?: readonly Place[];
  /** What it comes of, where other findings of its code come of the same: an office is told of them as one. */
  readonly cause?: string;
  /** Those of one cause that it stands for, each in its words: whoever answers it answers these. */
  readonly gathers?: readonly Pick<Finding<Said>, 'says' | 'about'>[];
  /** The cells behind the figures, where it stands in words and the slip may be in a return. */
  readonly rests?: readonly Place[];
  /** Ids of the figures, measures or datasets that it is about, so that pages can say it beside them. */
  readonly about?: readonly string[];
  /** The note with which the body publishes it as it is: a finding with one is resolved. */
  readonly note?: PublicNote;
}

/** A finding as it was found: no language has said it yet. */
export type Found = Finding<Text>;

/** What a body says in public about a finding that it has not mended, under a person’s name. */
export interface PublicNote {
  readonly says: string;
  readonly signedBy: { readonly name: string; readonly role: string };
}

/** True where the finding stands in the way of publication. */
export function stopsPublication(finding: Found): boolean {
  return finding.severity === 'error' && finding.note === undefined;
}

/** The place as a person reads it: `returns/x.csv, sheet June, row 14, column filed`. */
export function describePlace(place: Place): string {
  const parts = [place.file];
  if (place.sheet !== undefined) parts.push(`sheet ${place.sheet}`);
  if (place.line !== undefined) parts.push(`line ${place.line}`);
  if (place.row !== undefined) parts.push(`row ${place.row}`);
  if (place.column !== undefined) parts.push(`column ${place.column}`);
  return parts.join(', ');
}
