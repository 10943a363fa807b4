/** What one format tells of a figure. */
export interface Told {
  /** In full, where the format holds it; null where there is none to show. */
  readonly value?: number | null;
  /** As it is printed: `75`, `88.4%`, `[c]`. */
  readonly shown: string;
  readonly unit: string;
  /** `final`, `suppressed`. */
  readonly status: string;
  /** In words: `May 2024`. */
  readonly period: string;
}

/** By the id of the figure. */
export type ToldFigures = ReadonlyMap<string, Told>;
