import { shorthand } from '../../domain/figures/status.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { writable } from '../charts/element.ts';

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

export type Cell = TextCell | NumberCell;

export interface NumberCell {
  readonly kind: 'number';
  readonly value: number;
  /** What is shown of it: the number with so many decimals, and what stands round it. */
  readonly text: string;
  readonly decimals: number;
  /** Before the digits, and after a minus sign: `£`. */
  readonly prefix?: string;
  readonly suffix: string;
}

export interface TextCell {
  readonly kind: 'text';
  readonly text: string;
  readonly link?: string;
}

/** No cell is empty: where there is nothing to say, it says so. */
export function text(words: string): TextCell {
  return {
    kind: 'text',
    text: shorten(oneLine(words), mostLetters) || shorthand['not-applicable'],
  };
}

/** As a cell shows it: one line, single spaces, and nothing that no file can hold. */
export function oneLine(text: string): string {
  return writable(text).replaceAll(/\s+/g, ' ').trim();
}

/** Office programs keep no more letters of a text than about this. */
const mostLetters = 32_000;

/** Text of no more than so many letters: what is left out is marked by an ellipsis. */
export function shorten(text: string, most: number): string {
  return text.length > most ? `${writable(text.slice(0, most - 1))}…` : text;
}

/** Leads to another sheet, or to an address. */
export function link(words: string, to: string): Cell {
  return { ...text(words), link: to };
}

/** Leads to A1 of a sheet. */
export function toSheet(name: string): string {
  return `#'${name.replaceAll("'", "''")}'.A1`;
}
