import type { Dataset } from './dataset.ts';
import type { Row } from './table.ts';

/**
 * What names a row in its dataset: its period, where it is about one, and what stands in the key
 * columns. Case is no difference between two references.
 */
export function rowKey(dataset: Dataset, row: Row): string {
  const parts = dataset.key.map(
    (name) => row.codes[name] ?? row.texts[name]?.toLowerCase() ?? row.numbers[name]?.value ?? '',
  );
  return JSON.stringify(dataset.lasting ? parts : [row.period.id, ...parts]);
}
