import type { Table } from '../tables/table.ts';
import { type Fact, mayHold } from './facts.ts';
import type { FormerModel } from './former-facts.ts';
import { nameOf } from './looks.ts';
import type { CountCell } from './model.ts';

/**
 * What hidden numbers of releases may have been, by their key, as far as the folder has a return still that they may have been
 * made from: one that has every number that the release shows, and keeps what it told. Of several nobody
 * can say which it was.
 */
export function formerTruths(
  models: readonly FormerModel[],
  states: readonly (readonly Table[])[],
): ReadonlyMap<string, ReadonlySet<number>> {
  const tables = Map.groupBy(states.flat(), ({ dataset }) => dataset.id);
  const numbers = new Map(
    [...tables].map(([id, some]) => [id, [...new Set(some)].map(numbersOf)] as const),
  );
  const truths = new Map<string, Set<number>>();
  for (const { cells, facts, told } of models) {
    const byTable = Map.groupBy(cells.values(), ({ table }) => table.dataset.id);
    for (const [id, some] of byTable) {
      for (const state of numbers.get(id) ?? []) {
        for (const [key, value] of hiddenIn(some, [...facts, ...told], state) ?? []) {
          truths.set(key, (truths.get(key) ?? new Set()).add(value));
        }
      }
    }
  }
  return truths;
}

function numbersOf(table: Table): ReadonlyMap<string, number> {
  return new Map(
    table.rows.flatMap((row) =>
      Object.entries(row.numbers).flatMap(([column, { value }]) =>
        value === null ? [] : [[nameOf(table, row, column), value] as const],
      ),
    ),
  );
}

/** What the hidden cells were, if a release was made from this state; null where it cannot have been. */
function hiddenIn(
  cells: readonly CountCell[],
  facts: readonly Fact[],
  state: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> | null {
  const hidden = new Map<string, number>();
  for (const { key, table, row, column, value, withheld } of cells) {
    if (value === null && !withheld) continue;
    const then = state.get(nameOf(table, row, column.name));
    if (then === undefined || (value !== null && value !== then)) return null;
    if (withheld) hidden.set(key, then);
  }
  return facts.every((fact) => mayHold(fact, hidden)) ? hidden : null;
}
