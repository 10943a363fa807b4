import { lookAlikeKey } from '../text/look-alike.ts';
import type { Dataset } from './dataset.ts';
import type { Row } from './table.ts';

/**
 * What names a row in its dataset: its period, where it is about one, and what stands in the key
 * columns. Neither case nor what nobody can see is a difference between two references.
 */
export function rowKey(dataset: Dataset, row: Row): string {
  const parts = dataset.key.map((name) => {
    const text = row.texts[name];
    const reference = text === undefined ? undefined : lookAlikeKey(text);
    return row.codes[name] ?? reference ?? row.numbers[name]?.value ?? '';
  });
  return JSON.stringify(dataset.lasting ? parts : [row.period.id, ...parts]);
}
