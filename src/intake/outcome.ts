/** Why something was refused, without saying where it stands. */
export interface Refusal {
  /** Stable, kebab case. */
  readonly code: string;
  /** Reads on from a place: "row 14, column filed: 45.5 is not a whole number". */
  readonly says: string;
  readonly fix: string;
}

/** What was read, or why it was refused. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

export function accept<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function refuse(code: string, says: string, fix: string): Outcome<never> {
  return { ok: false, refusal: { code, says, fix } };
}
