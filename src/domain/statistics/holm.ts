/**
 * Probabilities of many comparisons, each as large as an allowance for their number makes it: the step-down method of
 * Holm (1979, "A simple sequentially rejective multiple test procedure"), by which the chance of calling even one
 * difference real that is none stays within the level, however the comparisons depend on each other. In their order.
 */
export function holm(probabilities: readonly number[]): readonly number[] {
  const sorted = probabilities
    .map((p, position) => ({ p, position }))
    .toSorted((a, b) => a.p - b.p);
  const adjusted = probabilities.slice();
  let least = 0;
  for (const [rank, { p, position }] of sorted.entries()) {
    least = Math.max(least, Math.min(1, p * (probabilities.length - rank)));
    adjusted[position] = least;
  }
  return adjusted;
}
