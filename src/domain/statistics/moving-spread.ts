import { meanOf } from './average.ts';

/** The mean range of two values of a normal distribution, in standard deviations: d₂ of Shewhart’s charts. */
const d2 = 1.128;

/** From so many values on their spread is taken from them. */
const enoughValues = 12;

/**
 * How many times as far values differ from one to the next as chance alone lets them: the mean moving range of
 * their distances from what is expected, in standard deviations, over 1.128 (Laney 2002, "Improved control charts
 * for attributes", Quality Engineering 14: σ_z of the p′ and u′ charts). Never under 1, and 1 of fewer than 12 values.
 * A step makes one large range and leaves the others, so that it hides itself less than in a variance.
 */
export function movingSpread(distances: readonly number[]): number {
  if (distances.length < enoughValues) return 1;
  const ranges = distances
    .slice(1)
    .map((each, index) => Math.abs(each - (distances[index] ?? each)));
  return Math.max(1, (meanOf(ranges) ?? 0) / d2);
}
