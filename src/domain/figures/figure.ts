import type { Text } from '../statements/statement.ts';
import type { Interval } from '../statistics/interval.ts';
import type { Period } from '../time/period.ts';
import type { Quantity } from './status.ts';
import type { Unit } from './unit.ts';

/** One cell of one return, with the file it stood in. Rows count from 1 and include the header. */
export interface CellReference {
  /** Path inside the publication folder, for example `returns/clares-law/2024-05.csv`. */
  readonly file: string;
  /** SHA-256 of the file's bytes, 64 hex digits; `[c]` where numbers of the file are hidden. */
  readonly sha256: string;
  /** Sheet name where the file is a workbook. */
  readonly sheet?: string;
  readonly row: number;
  /** Where very many cells of one column are one reference: the last row, and how many they are. */
  readonly to?: number;
  readonly cells?: number;
  readonly column: string;
  /** The text of the cell as the force gave it; empty where it is blank or one of many, `[c]` where it is hidden. */
  readonly given: string;
}

/** The row of a cell, or of many: `14`, `2 to 831`, `2 to 1042 (830 of them)`. */
export function rowsInWords({ row, to, cells }: CellReference): string {
  if (to === undefined) return String(row);
  return cells === to - row + 1 ? `${row} to ${to}` : `${row} to ${to} (${cells} of them)`;
}

/** How a figure came to be: the formula in words, the same with numbers, and every cell it used. */
export interface Provenance<Said extends Text = Text> {
  readonly dataset: string;
  /** "given" where the value stands in a return as it is; "computed" otherwise. */
  readonly origin: 'given' | 'computed';
  /** For example `stops ÷ population × 1,000`. */
  readonly formula: Said;
  /** The same with the numbers in place: `111 ÷ 39,600 × 1,000 = 2.80`. */
  readonly working: Said;
  readonly cells: readonly CellReference[];
  /** The file of the publication folder that defines its measure; left out where that comes with the product. */
  readonly definition?: string;
}

/**
 * One dimension of a figure: `{ name: 'ethnicity', title: 'Self-defined ethnicity', code: 'black',
 * label: 'Black' }`. The code `total` is the whole of the dimension.
 */
export interface Dimension {
  readonly name: string;
  readonly title: string;
  readonly code: string;
  readonly label: string;
}

/**
 * One value of a measure for a place and a period. `Said` is {@link Text} as it is worked out, and words where it is read.
 */
export interface Figure<Said extends Text = Text> extends Quantity {
  /** `<measure>.<codes of the dimensions>.<period>`: also its address and its name in narrative. */
  readonly id: string;
  readonly measure: string;
  readonly unit: Unit;
  /** Decimal places to show. The value itself is never rounded. */
  readonly decimals: number;
  readonly place: { readonly code: string; readonly name: string };
  readonly period: Period;
  readonly dimensions: readonly Dimension[];
  /** Why there is no value, where there is none. */
  readonly reason?: Said;
  /** The levels that fit the value, where the measure says how to work it out. */
  readonly interval?: Interval;
  readonly provenance: Provenance<Said>;
}

/** The interval as it may be published: none around a value that is hidden or missing. */
export function intervalOf({
  value,
  interval,
}: Pick<Figure, 'value' | 'interval'>): Interval | null {
  return value === null ? null : (interval ?? null);
}
