/** A number of events or people: a whole number, 0 or more. */
export function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

/** What one can divide by and take a logarithm of: finite and over 0. */
export function isPositive(value: number): boolean {
  return Number.isFinite(value) && value > 0;
}
