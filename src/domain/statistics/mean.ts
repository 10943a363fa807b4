/**
 * The arithmetic mean, null of no values. Taken as a distance from the first one, so that the mean of
 * equal values is that value to the last digit.
 */
export function meanOf(values: readonly number[]): number | null {
  const [first] = values;
  if (first === undefined) return null;
  return first + values.reduce((sum, value) => sum + (value - first), 0) / values.length;
}
