/** Whether 1st is the lowest value or the highest. */
export type RankDirection = 'lowest-first' | 'highest-first';

/**
 * The rank of each value, from 1, by competition ranking: ties share the best rank that they would take up,
 * and the next one skips those (1, 2, 2, 4).
 *
 * @returns Null where a value is not finite.
 */
export function competitionRanks(
  values: readonly number[],
  direction: RankDirection,
): readonly number[] | null {
  if (!values.every(Number.isFinite)) return null;
  const sign = direction === 'lowest-first' ? 1 : -1;
  const sorted = values.map((value) => sign * value).toSorted((a, b) => a - b);
  const ranks = new Map<number, number>();
  for (const [before, value] of sorted.entries()) {
    if (!ranks.has(value)) ranks.set(value, before + 1);
  }
  return values.map((value) => ranks.get(sign * value) ?? values.length);
}
