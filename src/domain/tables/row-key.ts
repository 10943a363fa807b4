import type { Dataset } from './dataset.ts';
import type { Row } from './table.ts';

/** What names a row in its dataset: its period, and what stands in the key columns. */
export function rowKey(dataset: Dataset, row: Row): string {
  const parts = dataset.key.map(
    (name) => row.codes[name] ?? row.texts[name] ?? row.numbers[name]?.value ?? '',
  );
  return JSON.stringify([row.period.id, ...parts]);
}
