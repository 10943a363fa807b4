import { logGamma } from './log-gamma.ts';
import { isSample, type Sample } from './p-chart.ts';

/**
 * The probability that chance alone puts two shares at least this far apart: Fisher's exact test (Fisher 1935, "The
 * logic of inductive inference"). Given all successes of both, those of the first are hypergeometric if the shares are
 * equal. The smaller tail is doubled, as in {@link file://./compare-counts.ts}.
 *
 * @returns Null where a sample is impossible.
 */
export function sharesByChance(first: Sample, second: Sample): number | null {
  if (!isSample(first) || !isSample(second)) return null;
  const all = first.successes + second.successes;
  const least = Math.max(0, all - second.trials);
  const most = Math.min(all, first.trials);
  // Neighbouring terms by their ratio: P(x + 1)/P(x) = (K − x)(n − x) / ((x + 1)(m − K + x + 1)).
  const upwards = (x: number) =>
    ((all - x) * (first.trials - x)) / ((x + 1) * (second.trials - all + x + 1));
  const at = Math.exp(
    logChoose(first.trials, first.successes) +
      logChoose(second.trials, second.successes) -
      logChoose(first.trials + second.trials, all),
  );
  let [above, term] = [0, at];
  for (let x = first.successes; x < most; x += 1) above += term *= upwards(x);
  let below = 0;
  term = at;
  for (let x = first.successes; x > least; x -= 1) below += term /= upwards(x - 1);
  return Math.min(1, 2 * (at + Math.min(above, below)));
}

function logChoose(of: number, take: number): number {
  return logGamma(of + 1) - logGamma(take + 1) - logGamma(of - take + 1);
}
