/** A local authority district. */
export interface District {
  /** ONS code: `E06000032`. */
  readonly code: string;
  /** ONS name: `Luton`. */
  readonly name: string;
}

/** A community safety partnership: the council and the police of one or several districts. */
export interface Partnership {
  /** ONS code: `E22000013`. */
  readonly code: string;
  readonly name: string;
  readonly districts: readonly District[];
}
