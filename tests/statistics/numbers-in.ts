/** Every number in a result, however deep; none in null. */
export function numbersIn(result: unknown): number[] {
  if (typeof result === 'number') return [result];
  return typeof result === 'object' && result !== null
    ? Object.values(result).flatMap(numbersIn)
    : [];
}
