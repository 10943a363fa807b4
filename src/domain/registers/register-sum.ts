import { formatQuantity } from '../figures/format.ts';
import { combine, type Status } from '../figures/status.ts';
import { type Register, valueIn } from './register.ts';

export interface RegisterSum {
  /** The title of the column. */
  readonly title: string;
  /** In the smallest parts that the column is given in: pence, where it is pounds to two places. */
  readonly parts: number;
  readonly text: string;
  readonly status: Status;
  /** Number of rows that have no value, so that the sum is without them. */
  readonly without: number;
}

/**
 * The sum of the register's column over some rows, added in whole parts: 0.1 + 0.2 is 0.3. Exact to 2^53 parts, which
 * is 90 million million pounds. Null where the register has nothing to add up.
 */
export function sumOver({ sum }: Register, rows: readonly number[]): RegisterSum | null {
  if (sum === null || sum.measured === null) return null;
  const { unit, decimals } = sum.measured;
  const scale = 10 ** decimals;
  const statuses = new Set<Status>();
  let parts = 0;
  let without = 0;
  for (const row of rows) {
    const { quantity } = valueIn(sum, row);
    if (quantity === null || quantity.value === null) {
      without += 1;
    } else {
      parts += Math.round(quantity.value * scale);
      statuses.add(quantity.status);
    }
  }
  const quantity = { value: parts / scale, status: combine([...statuses]) };
  const text = formatQuantity(quantity, unit, decimals);
  return { title: sum.title, parts, text, status: quantity.status, without };
}
