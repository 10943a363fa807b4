/** The smallest of any number of numbers: `Math.min(...numbers)` overflows the stack with some hundred thousand. Infinity of none. */
export function least(numbers: readonly number[]): number {
  return numbers.reduce((found, one) => Math.min(found, one), Number.POSITIVE_INFINITY);
}

/** The largest of any number of numbers. Minus infinity of none. */
export function greatest(numbers: readonly number[]): number {
  return numbers.reduce((found, one) => Math.max(found, one), Number.NEGATIVE_INFINITY);
}
