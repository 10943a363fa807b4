import type { Quantity } from '../figures/status.ts';
import type { Unit } from '../figures/unit.ts';
import type { Period } from '../time/period.ts';

/** What stands in a column of a register, as far as it is shown, searched or sorted in a way of its own. */
export const registerKinds = [
  'period',
  'category',
  'number',
  'words',
  'date',
  'time',
  'address',
] as const;

export type RegisterKind = (typeof registerKinds)[number];

/** A value that stands in a column, once or often. */
export interface RegisterValue {
  /** As pages show it; empty where there is none. */
  readonly text: string;
  /** Other ways to write it, which a search finds too: `2024-06-03` for 3 June 2024. */
  readonly also: string;
  /** What stands for it in an address. */
  readonly code: string;
  /** What it is sorted by; null where there is nothing, which comes last. */
  readonly key: string | number | Period | null;
  /** Of a number. */
  readonly quantity: Quantity | null;
}

/** A column by its different values: `cells` says for each row which of them stands there. */
export interface RegisterColumn {
  readonly name: string;
  readonly title: string;
  readonly kind: RegisterKind;
  /** Of a column of numbers, with the decimal places that are shown. */
  readonly measured: { readonly unit: Unit; readonly decimals: number } | null;
  /** Of a category in the order in which a reader chooses among them, else as they first occur. */
  readonly values: readonly RegisterValue[];
  readonly cells: readonly number[];
}

/** The register's own order, by the name of a column. */
export interface RegisterOrder {
  readonly column: string;
  readonly descending: boolean;
}

/** A table that readers search, sort and filter. Its rows are numbered from 0 in its own order. */
export interface Register {
  readonly id: string;
  readonly title: string;
  readonly rows: number;
  readonly order: RegisterOrder;
  /** The name of the column that says best what a row is about. */
  readonly header: string;
  /** What a page shows, in this order: a search looks nowhere else. */
  readonly shown: readonly RegisterColumn[];
  readonly filters: readonly RegisterColumn[];
  /** Where the sum of it over some rows means something. */
  readonly sum: RegisterColumn | null;
  /** All of the above by name. */
  readonly columns: ReadonlyMap<string, RegisterColumn>;
}

/** The value that stands in a row. */
export function valueIn(column: RegisterColumn, row: number): RegisterValue {
  return column.values[column.cells[row] ?? -1] ?? nothing;
}

/** An empty cell. */
export const nothing: RegisterValue = { text: '', also: '', code: '', key: null, quantity: null };
