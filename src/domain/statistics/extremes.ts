/** The smallest of any number of numbers: `Math.min(...numbers)` overflows the stack with some hundred thousand. Infinity of none. */
export function least(numbers: readonly number[]): number {
  return numbers.reduce((found, one) => Math.min(found, one), Number.POSITIVE_INFINITY);
}

/** The largest of any number of numbers. Minus infinity of none. */
export function greatest(numbers: readonly number[]): number {
  return numbers.reduce((found, one) => Math.max(found, one), Number.NEGATIVE_INFINITY);
}

/**
 * The lowest and the highest of the other values: of all but one that is `value`.
 *
 * @param ordered - All of them, `value` among them, in ascending order.
 */
export function extremesWithout(
  value: number,
  ordered: readonly number[],
): { readonly low: number; readonly high: number } {
  const low = ordered[0] === value ? ordered[1] : ordered[0];
  const high = ordered.at(-1) === value ? ordered.at(-2) : ordered.at(-1);
  return { low: low ?? 0, high: high ?? 0 };
}
