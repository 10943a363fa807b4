import { formatQuantity } from '../figures/format.ts';
import { type Quantity, type Status, shorthand, withoutValue } from '../figures/status.ts';
import { formatClock } from '../time/instant.ts';
import { formatPeriod, formatPeriodShort, parsePeriod } from '../time/period.ts';
import { nothing, type RegisterColumn, type RegisterValue } from './register.ts';

/**
 * A value as a data file holds it: words, a date or the name of a period as text; a category as its code and its
 * label; a final number as itself, any other number with its status.
 */
export type CompactValue =
  | string
  | number
  | readonly [code: string, label: string]
  | readonly [value: number | null, status: Status];

export function compactQuantity({ value, status }: Quantity): CompactValue {
  return status === 'final' && value !== null ? value : [value, status];
}

/** Reads a value of such a column; null where it is none. `place` is its place among the values. */
export function openValue(
  { kind, measured }: Pick<RegisterColumn, 'kind' | 'measured'>,
  held: unknown,
  place: number,
): RegisterValue | null {
  if (kind === 'number') {
    const quantity = quantityOf(held);
    return quantity === null || measured === null ? null : openNumber(quantity, measured);
  }
  if (kind === 'category') return openCategory(held, place);
  if (typeof held !== 'string') return null;
  return held === '' ? nothing : { ...nothing, ...openText(kind, held) };
}

function openNumber(
  quantity: Quantity,
  { unit, decimals }: NonNullable<RegisterColumn['measured']>,
): RegisterValue {
  const { value } = quantity;
  return {
    text: formatQuantity(quantity, unit, decimals),
    also: value === null ? '' : `${value}\n${value.toFixed(decimals)}`,
    code: String(value),
    key: value,
    quantity,
  };
}

function quantityOf(held: unknown): Quantity | null {
  if (typeof held === 'number') return { value: held, status: 'final' };
  if (!Array.isArray(held) || held.length !== 2) return null;
  const [value, status]: readonly unknown[] = held;
  if (!isStatus(status)) return null;
  if (value === null && withoutValue.has(status)) return { value, status };
  return typeof value === 'number' && !withoutValue.has(status) ? { value, status } : null;
}

function isStatus(text: unknown): text is Status {
  return typeof text === 'string' && Object.hasOwn(shorthand, text);
}

function openCategory(held: unknown, place: number): RegisterValue | null {
  if (!Array.isArray(held) || held.length !== 2) return null;
  const [code, label]: readonly unknown[] = held;
  if (typeof code !== 'string' || typeof label !== 'string') return null;
  return { ...nothing, text: label, code, key: label === '' ? null : place };
}

/** Words that are not what their column is made for are shown and sorted as they stand. */
function openText(
  kind: RegisterColumn['kind'],
  held: string,
): Pick<RegisterValue, 'text' | 'also' | 'code' | 'key'> {
  const period = kind === 'period' || kind === 'date' ? parsePeriod(held) : null;
  if (kind === 'period' && period !== null) {
    const also = `${held}\n${formatPeriod(period)}`;
    return { text: formatPeriodShort(period), also, code: held, key: period };
  }
  if (kind === 'date' && period?.kind === 'day') {
    return { text: formatPeriod(period), also: held, code: held, key: held };
  }
  if (kind === 'time' && /^\d\d:\d\d$/.test(held)) {
    return { text: formatClock(held), also: held, code: held, key: held };
  }
  return { text: held, also: '', code: held, key: held };
}
