export type Severity = 'error' | 'warning' | 'note';

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
 * A problem with input, as a value. `says` is one sentence for a clerk without the place in it;
 * `fix` says what to do.
 */
export interface Finding {
  /** Stable, kebab case, for example `not-a-whole-number`. */
  readonly code: string;
  readonly severity: Severity;
  readonly place: Place;
  readonly says: string;
  readonly fix: string;
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
