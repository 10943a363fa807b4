/** More than anybody here counts, and as far as the special functions keep their digits and their pace. */
export const mostEvents = 1_000_000_000;

/** A number of events or people: a whole number from 0 to 10^9. */
export function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= mostEvents;
}

/**
 * What one can divide by: over 0 and finite, and from 10^−50 to 10^50, a range that no unit in use leaves
 * and within which no formula here overflows.
 */
export function isPositive(value: number): boolean {
  return value >= 1e-50 && value <= 1e50;
}
