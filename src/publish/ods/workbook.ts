import type { Instant } from '../../domain/time/instant.ts';

/** A workbook of sheets that hold a title, some lines, and one table or none. */
export interface Workbook {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  readonly created: Instant;
  /** BCP 47: `en-GB`. */
  readonly language: string;
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  /** Unique, at most 31 letters, none of `[]*?:/\`. */
  readonly name: string;
  /** Stands in A1 as a heading. */
  readonly title: string;
  /** Stand below the title, one a row. */
  readonly lines: readonly Cell[];
  readonly table: SheetTable | null;
}

export interface SheetTable {
  /** Unique in the workbook, ASCII letters, digits and underscores. */
  readonly name: string;
  /** Unique and not empty. */
  readonly headers: readonly string[];
  /** As many cells as there are headers in each row; none of them empty. */
  readonly rows: readonly (readonly Cell[])[];
}

export type Cell =
  | { readonly kind: 'text'; readonly text: string; readonly link?: string }
  | {
      readonly kind: 'number';
      readonly value: number;
      /** What is shown of it: the number with so many decimals, and what follows it. */
      readonly text: string;
      readonly decimals: number;
      readonly suffix: string;
    };

export function text(text: string): Cell {
  return { kind: 'text', text };
}

/** Leads to another sheet, or to an address. */
export function link(text: string, to: string): Cell {
  return { kind: 'text', text, link: to };
}

/** Leads to A1 of a sheet. */
export function toSheet(name: string): string {
  return `#'${name.replaceAll("'", "''")}'.A1`;
}
