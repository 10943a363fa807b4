import { studentTwoSided } from './student.ts';

/** What is known of a spread before anything is seen: a variance, and the degrees of freedom that it is worth. */
export interface PriorVariance {
  readonly variance: number;
  readonly worth: number;
}

/**
 * How often chance alone puts one more value as far from the mean of some others, on either side: the moderated t of
 * G. K. Smyth (2004), “Linear models and empirical Bayes methods for assessing differential expression”, in which the
 * variance of a few values is drawn towards what is usual.
 *
 * @param sum - Of the others; so is `squares` the sum of their squares.
 * @param many - How many others there are: two or more.
 */
export function chanceBeside(
  value: number,
  { sum, squares, many }: { readonly sum: number; readonly squares: number; readonly many: number },
  { variance, worth }: PriorVariance,
): number {
  const mean = sum / many;
  const about = Math.max(0, squares - sum * mean);
  const freedom = worth + many - 1;
  const pooled = (worth * variance + about) / freedom;
  return studentTwoSided((value - mean) / Math.sqrt(pooled * (1 + 1 / many)), freedom);
}
