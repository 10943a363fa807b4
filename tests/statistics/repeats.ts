import { countInterval } from '../../src/domain/statistics/count-interval.ts';

/** How often one Poisson count lies inside the 95% interval of another of the same mean, by adding up both. */
export function repeatsInside(mean: number): number {
  const most = Math.ceil(mean + 12 * Math.sqrt(mean));
  const terms = [Math.exp(-mean)];
  for (let count = 1; count <= most; count += 1)
    terms.push(((terms[count - 1] ?? 0) * mean) / count);
  let inside = 0;
  for (const [first, p] of terms.entries()) {
    const interval = countInterval(first);
    for (const [second, q] of terms.entries()) {
      if (interval !== null && second >= interval.low && second <= interval.high) inside += p * q;
    }
  }
  return inside;
}
