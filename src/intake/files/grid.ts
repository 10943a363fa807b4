import { isPlain } from '../../domain/text/look-alike.ts';

/**
 * One cell of a file, whatever the file's format. `text` says the value in one canonical way, so
 * that a table reads the same from every format: a number in full with a decimal point (`1449.12`),
 * a percentage with its sign (`88.4%`), a date as `2024-05-31`, a length of time as `0:02:02`,
 * a boolean as `TRUE`. It has no space round it and no control characters in it.
 */
export type Cell =
  | {
      readonly kind: 'blank';
      readonly text: '';
      /** The merge under which it lies. */
      readonly under?: Covering;
    }
  | ({
      /** `error` is a spreadsheet's own (`#REF!`); `uncalculated` a formula saved without a result. */
      readonly kind: 'text' | 'number' | 'date' | 'boolean' | 'error' | 'uncalculated';
      readonly text: string;
    } & Look)
  | ({
      readonly kind: 'time';
      readonly text: string;
      /** False where the clerk saw `2:02` and may have meant minutes and seconds. */
      readonly showsSeconds: boolean;
    } & Look);

/** What a person sees of a cell, where that is not its text alone. */
export interface Look {
  /** What the program shows, where it is not the text: `£1,449` of 1449.12; empty where a format hides it. */
  readonly shown?: string;
  /** Parts of what is written that are set apart, and so may be no part of the value. */
  readonly marks?: readonly Mark[];
}

export interface Mark {
  /** Set high or low, as a footnote mark is; struck out; or not shown at all. */
  readonly kind: 'raised' | 'lowered' | 'struck' | 'unseen';
  /** What of the text it is. */
  readonly text: string;
}

/** Cells shown as one, both ends included: rows as the file numbers them, from 1, columns from 0. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A merge seen from a cell under it. */
export interface Covering extends Merge {
  /** Its first cell, which is seen in place of all. */
  readonly shows: Cell;
}

/** A row that is not blank throughout. */
export interface GridRow {
  /** Number in the file, from 1. In a CSV, the line on which the row begins. */
  readonly row: number;
  readonly cells: readonly Cell[];
  /** A filter, a fold or its height hides it. */
  readonly hidden?: true;
}

export type Separator = ',' | ';' | '\t';

export interface Sheet {
  /** Absent for a CSV file. */
  readonly name?: string;
  readonly hidden: boolean;
  readonly rows: readonly GridRow[];
  /** What stands between the cells: for a CSV file only. */
  readonly separator?: Separator;
  /** Columns that are not seen, from 0. Absent where all are. */
  readonly hiddenColumns?: ReadonlySet<number>;
  /** Absent where none of the cells are merged. */
  readonly merges?: readonly Merge[];
  /** How many cells bear a comment. None is read. Absent where there are none. */
  readonly comments?: number;
}

export const blank: Cell = { kind: 'blank', text: '' };

/** What the program shows of a cell. */
export function shownOf(cell: Cell): string {
  return cell.kind === 'blank' ? '' : (cell.shown ?? cell.text);
}

/** Characters that show nothing: controls, byte-order marks, zero-width spaces, direction marks. */
const invisible =
  /[[\p{Cc}\u{200b}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2060}-\u{2069}\u{feff}]--[\n\t]]/gv;

/** Text as a person sees it, or a blank where there is nothing to see. */
export function textCell(text: string): Cell {
  const seen = isPlain(text) ? text.trim() : asSeen(text);
  return seen === '' ? blank : { kind: 'text', text: seen };
}

function asSeen(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(invisible, '').trim();
}

/**
 * A number as both spreadsheet programs show it: to 15 significant digits, beyond which a binary
 * fraction holds only noise (0.1 + 0.2 is 0.3).
 */
export function numberCell(value: number): Cell {
  return { kind: 'number', text: decimalText(value) };
}

/** A cell formatted as a percentage holds a share: 0.884 is `88.4%`. */
export function percentageCell(share: number): Cell {
  return { kind: 'number', text: `${decimalText(share * 100)}%` };
}

function decimalText(value: number): string {
  const shortest = String(value);
  const isExact = shortest.length <= 15 || Number.isSafeInteger(value);
  return isExact ? shortest : String(Number(value.toPrecision(15)));
}

export function booleanCell(value: boolean): Cell {
  return { kind: 'boolean', text: value ? 'TRUE' : 'FALSE' };
}

/** A length of time in seconds, to the millisecond. */
export function timeCell(seconds: number, showsSeconds: boolean): Cell {
  const milliseconds = Math.round(Math.abs(seconds) * 1000);
  const whole = Math.floor(milliseconds / 1000);
  const fraction = decimalText((milliseconds % 1000) / 1000).slice(1);
  const parts = [Math.floor(whole / 3600), pad(Math.floor(whole / 60) % 60), pad(whole % 60)];
  const sign = seconds < 0 && milliseconds > 0 ? '-' : '';
  return { kind: 'time', text: `${sign}${parts.join(':')}${fraction}`, showsSeconds };
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** The cells without the blank ones at the end. */
export function withoutBlankEnd(cells: readonly Cell[]): readonly Cell[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell.kind !== 'blank') + 1);
}
