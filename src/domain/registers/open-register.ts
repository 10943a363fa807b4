import { decodeCells, type HeldRegister, isHeldRegister } from './compact-register.ts';
import { openValue } from './compact-value.ts';
import type { Register, RegisterColumn } from './register.ts';

/** Reads a compact register, from wherever it comes; null where it is none or does not hold together. */
export function openRegister(held: unknown): Register | null {
  if (!isHeldRegister(held)) return null;
  const opened = held.columns.flatMap((column) => openColumn(column) ?? []);
  const columns = new Map(opened.map((column) => [column.name, column]));
  const shown = named(columns, held.shown);
  const filters = named(columns, held.filters);
  const sum = held.sum === null ? null : columns.get(held.sum);
  if (columns.size < held.columns.length) return null;
  if (shown === null || filters === null || sum === undefined) return null;
  const { id, title, rows, order, header } = held;
  return { id, title, rows, order, header, shown, filters, sum, columns };
}

function openColumn(held: HeldRegister['columns'][number]): RegisterColumn | null {
  const values = held.values.flatMap((value, place) => openValue(held, value, place) ?? []);
  if (values.length < held.values.length) return null;
  return { ...held, values, cells: decodeCells(held.cells) };
}

function named(
  columns: ReadonlyMap<string, RegisterColumn>,
  names: readonly string[],
): readonly RegisterColumn[] | null {
  const found = names.flatMap((name) => columns.get(name) ?? []);
  return found.length === names.length ? found : null;
}
