import type { Dataset } from './dataset.ts';
import type { Row } from './table.ts';

/**
 * Of rows about the same thing the one that was returned last: what has become of a recommendation by
 * now. What a return said before stays in the table, so that an earlier edition can still show it. The
 * rows are oldest first, as in a table.
 */
export function currentRows({ key, columns }: Dataset, rows: readonly Row[]): readonly Row[] {
  const isPeriod = (name: string) => columns.find((one) => one.name === name)?.kind === 'period';
  const newest = new Map<string, Row>();
  for (const row of rows) {
    const parts = key.map((name) =>
      isPeriod(name) ? row.period.id : (row.codes[name] ?? row.texts[name] ?? ''),
    );
    newest.set(JSON.stringify(parts), row);
  }
  return [...newest.values()];
}
