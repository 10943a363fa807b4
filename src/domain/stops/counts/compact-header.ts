import { stopDimensions } from './stop-counts.ts';

/** What a compact text says before its numbers. The lists are in the order of `stopDimensions`. */
export interface Header {
  readonly format: 'stop-counts-1';
  readonly from: string;
  readonly to: string;
  /** Codes of each dimension, each in the order that is shown. */
  readonly codes: readonly (readonly string[])[];
  readonly labels: readonly (readonly string[])[];
  /** For each dimension, the positions of its codes from the most to the least frequent. */
  readonly digits: readonly (readonly number[])[];
}

/** Whether something that was read is a header; a file may have been cut off or changed by hand. */
export function isHeader(read: unknown): read is Header {
  if (typeof read !== 'object' || read === null) return false;
  const { format, from, to, codes, labels, digits }: Partial<Record<keyof Header, unknown>> = read;
  if (format !== 'stop-counts-1' || !isMonth(from) || !isMonth(to)) return false;
  if (!areTexts(codes) || !areTexts(labels) || !Array.isArray(digits)) return false;
  return codes.every(
    (own, index) => labels[index]?.length === own.length && isOrder(digits[index], own.length),
  );
}

function isMonth(read: unknown): boolean {
  return typeof read === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(read);
}

function areTexts(read: unknown): read is readonly (readonly string[])[] {
  if (!Array.isArray(read) || read.length !== stopDimensions.length) return false;
  return read.every(
    (list) => Array.isArray(list) && list.every((text) => typeof text === 'string'),
  );
}

/** Whether it is 0 to `length - 1`, each once. */
function isOrder(read: unknown, length: number): boolean {
  if (!Array.isArray(read) || read.length !== length) return false;
  return read.toSorted((a, b) => a - b).every((position, index) => position === index);
}
