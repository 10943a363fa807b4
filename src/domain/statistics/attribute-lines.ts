import { betaQuantile } from './beta.ts';
import type { LinesAt } from './control-phases.ts';
import { chiSquaredQuantile } from './gamma.ts';

/*
 * Lines of charts of counts, rates and shares: at two and three standard deviations from the mean. Three deviations
 * of a mean of nought are nought, and of a mean near it too little: so the upper limit is never below the upper end
 * of the exact 95% interval of what is expected, as the table beside the chart gives it. Of nought that is 3.7.
 */

/** The lines of a rate or a count at an exposure: `mean ± 3·spread·√(mean/exposure)`, not below 0. */
export function rateLines(mean: number, exposure: number, spread: number): LinesAt {
  const three = 3 * spread * Math.sqrt(mean / exposure);
  const up = Math.max(three, atMost(mean * exposure) / exposure - mean);
  return within(0, Number.POSITIVE_INFINITY, mean, three, up);
}

/** The lines of a share with a base: `mean ± 3·spread·√(mean(1 − mean)/base)`, from 0 to 1. */
export function shareLines(mean: number, base: number, spread: number): LinesAt {
  const three = 3 * spread * Math.sqrt((mean * (1 - mean)) / base);
  const up = Math.max(three, mostOf(mean * base, base) - mean);
  const down = Math.max(three, mostOf((1 - mean) * base, base) - (1 - mean));
  return within(0, 1, mean, down, up);
}

/** Limits so far down and up from the mean, near limits at two thirds of that, cut off at what is possible. */
function within(least: number, most: number, mean: number, down: number, up: number): LinesAt {
  return {
    lower: Math.max(least, mean - down),
    upper: Math.min(most, mean + up),
    nearLower: Math.max(least, mean - (2 * down) / 3),
    nearUpper: Math.min(most, mean + (2 * up) / 3),
  };
}

/** The upper end of the exact 95% interval of a Poisson count (Garwood 1936). */
export function atMost(count: number): number {
  return chiSquaredQuantile(0.975, 2 * count + 2) / 2;
}

/** The upper end of the exact 95% interval of a share (Clopper and Pearson 1934). */
function mostOf(successes: number, trials: number): number {
  return successes >= trials ? 1 : betaQuantile(0.975, successes + 1, trials - successes);
}
