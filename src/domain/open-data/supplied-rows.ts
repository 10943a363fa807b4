import { sumOf } from '../statistics/sum.ts';
import type { OpenDataKind, SetAsideReason } from './open-data.ts';

/** Rows that one file of data.police.uk brought. */
export interface SuppliedRows {
  readonly kind: OpenDataKind;
  /** Id of the force. */
  readonly force: string;
  /** `2024-03`. */
  readonly month: string;
  /** Those that are kept and counted. */
  readonly rows: number;
  /** Those that repeat a crime that is counted once. */
  readonly repeats: number;
  /** Those that could not be counted. */
  readonly setAside: readonly SetAsideReason[];
}

export function setAsideRows({ setAside }: Pick<SuppliedRows, 'setAside'>): number {
  return sumOf(setAside, ({ rows }) => rows);
}

/** All rows that were handed over, counted or not. */
export function handedOver(supplied: SuppliedRows): number {
  return supplied.rows + supplied.repeats + setAsideRows(supplied);
}

/** Rows that were handed over of one kind, by force and month. */
export type RowTable = ReadonlyMap<string, ReadonlyMap<string, number>>;

export function tabulate(supplied: readonly SuppliedRows[], kind: OpenDataKind): RowTable {
  const table = new Map<string, Map<string, number>>();
  for (const one of supplied.filter((file) => file.kind === kind)) {
    const months = table.get(one.force) ?? new Map<string, number>();
    table.set(one.force, months.set(one.month, handedOver(one)));
  }
  return table;
}

/** Every month from the first to the last of these, in order. */
export function monthsBetween(months: readonly string[]): readonly string[] {
  const sorted = months.toSorted();
  const [first, last] = [numberOf(sorted[0] ?? ''), numberOf(sorted.at(-1) ?? '')];
  if (Number.isNaN(first) || Number.isNaN(last)) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => nameOf(first + index));
}

/** Months since the year 0. */
function numberOf(month: string): number {
  const [year, monthOfYear] = month.split('-').map(Number);
  return (year ?? Number.NaN) * 12 + (monthOfYear ?? Number.NaN) - 1;
}

function nameOf(number: number): string {
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
}
