import type { Table } from '../domain/tables/table.ts';

/** The returns of one list, and the editions that are made from just these. */
export interface EditionList {
  /** Ids, newest first. */
  readonly editions: readonly string[];
  /** Every dataset that the product knows. */
  readonly tables: readonly Table[];
}

/** Editions by what they are made from, the list of the newest edition first. */
export function listsOf(
  editions: readonly string[],
  own: ReadonlyMap<string, readonly Table[]>,
): readonly EditionList[] {
  const lists: { editions: string[]; tables: readonly Table[] }[] = [];
  for (const id of editions) {
    const tables = own.get(id) ?? [];
    const same = lists.find((list) => isSame(list.tables, tables));
    if (same === undefined) lists.push({ editions: [id], tables });
    else same.editions.push(id);
  }
  return lists;
}

/** Tables of the same returns have the same rows. */
function isSame(some: readonly Table[], others: readonly Table[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ rows }, position) => rows === others[position]?.rows)
  );
}
