/** What one format tells of a figure. */
export interface Told {
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
