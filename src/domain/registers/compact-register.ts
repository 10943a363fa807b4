import type { CompactValue } from './compact-value.ts';
import {
  type RegisterColumn,
  type RegisterKind,
  type RegisterOrder,
  registerKinds,
} from './register.ts';

/** A register as a data file holds it: JSON alone. */
export interface CompactRegister {
  readonly format: 'register-1';
  readonly id: string;
  readonly title: string;
  readonly rows: number;
  readonly order: RegisterOrder;
  readonly header: string;
  readonly shown: readonly string[];
  readonly filters: readonly string[];
  readonly sum: string | null;
  readonly columns: readonly CompactColumn[];
}

export interface CompactColumn extends Pick<RegisterColumn, 'name' | 'title' | 'measured'> {
  readonly kind: RegisterKind;
  readonly values: readonly CompactValue[];
  /**
   * For each row: 0 where its value is the one after the furthest so far, else the place of its value, counted
   * from 1. Words that never occur twice are then a row of noughts, which take no room when zipped.
   */
  readonly cells: readonly number[];
}

export function encodeCells(cells: readonly number[]): readonly number[] {
  let next = 0;
  return cells.map((cell) => {
    if (cell !== next) return cell + 1;
    next += 1;
    return 0;
  });
}

export function decodeCells(cells: readonly number[]): readonly number[] {
  let next = 0;
  return cells.map((cell) => {
    if (cell !== 0) return cell - 1;
    next += 1;
    return next - 1;
  });
}

/** A compact register that is yet to be read: its parts have the right shape, its values may be anything. */
export type HeldRegister = Omit<CompactRegister, 'columns'> & {
  readonly columns: readonly (Omit<CompactColumn, 'values'> & {
    readonly values: readonly unknown[];
  })[];
};

export function isHeldRegister(read: unknown): read is HeldRegister {
  if (!isRecord(read)) return false;
  const { format, id, title, rows, order, header, shown, filters, sum, columns } = read;
  return (
    format === 'register-1' &&
    [id, title, header].every(isText) &&
    isPlace(rows) &&
    isRecord(order) &&
    isText(order.column) &&
    typeof order.descending === 'boolean' &&
    [shown, filters].every((names) => Array.isArray(names) && names.every(isText)) &&
    (sum === null || isText(sum)) &&
    Array.isArray(columns) &&
    columns.every((column) => isHeldColumn(column, Number(rows)))
  );
}

function isHeldColumn(read: unknown, rows: number): boolean {
  if (!isRecord(read)) return false;
  const { name, title, kind, measured, values, cells } = read;
  return (
    [name, title].every(isText) &&
    registerKinds.some((one) => one === kind) &&
    (measured === null || isMeasured(measured)) &&
    Array.isArray(values) &&
    Array.isArray(cells) &&
    cells.length === rows &&
    cells.every(isPlace) &&
    decodeCells(cells).every((cell) => cell < values.length)
  );
}

function isMeasured(read: unknown): boolean {
  if (!isRecord(read) || !isRecord(read.unit)) return false;
  const { unit, decimals } = read;
  if (!isText(unit.kind) || !isPlace(decimals) || Number(decimals) > mostDecimals) return false;
  return unit.kind !== 'scale' || (Array.isArray(unit.labels) && unit.labels.every(isText));
}

/** More than any return may give. */
const mostDecimals = 6;

function isRecord(read: unknown): read is Readonly<Record<string, unknown>> {
  return typeof read === 'object' && read !== null && !Array.isArray(read);
}

function isText(read: unknown): read is string {
  return typeof read === 'string';
}

function isPlace(read: unknown): boolean {
  return Number.isSafeInteger(read) && Number(read) >= 0;
}
