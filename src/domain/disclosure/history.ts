import { cellKey, combineForms } from '../measures/linear-form.ts';
import { rowKey } from '../tables/row-key.ts';
import type { Table } from '../tables/table.ts';
import type { Fact } from './facts.ts';

/**
 * The tables as they stood one after the other, the present state last. Tables that changed less
 * often stand still first.
 */
export function statesOf(tables: readonly Table[]): readonly (readonly Table[])[] {
  const steps = Math.max(0, ...tables.map(({ former = [] }) => former.length));
  return Array.from({ length: steps + 1 }, (_, step) =>
    tables.map((table) => {
      const { former = [] } = table;
      const rows = former[step - (steps - former.length)] ?? (step < steps ? former[0] : undefined);
      return rows === undefined ? table : { ...table, rows };
    }),
  );
}

/**
 * What was told of cells in one state, as it is known in the next: a number that has not changed
 * since is the same cell, wherever it stands now; one that has changed is a cell of its own.
 */
export function carry(
  facts: readonly Fact[],
  from: readonly Table[],
  to: readonly Table[],
): readonly Fact[] {
  const now = new Map<string, string>();
  for (const [position, table] of from.entries()) {
    const rows = new Map(
      (to[position]?.rows ?? []).map((row) => [rowKey(table.dataset, row), row]),
    );
    for (const row of table.rows) {
      const next = rows.get(rowKey(table.dataset, row));
      if (next === undefined || next === row) continue;
      for (const [column, { value }] of Object.entries(row.numbers)) {
        if (next.numbers[column]?.value !== value) continue;
        now.set(cellKey(row, column), cellKey(next, column));
      }
    }
  }
  return facts.map((fact) => ({
    ...fact,
    form: combineForms(
      [...fact.form].map(
        ([cell, times]) => [new Map([[now.get(cell) ?? cell, 1]]), times] as const,
      ),
    ),
  }));
}
