import { logGamma } from './log-gamma.ts';

/*
 * The densities of the Poisson and binomial distributions, written so that large counts lose no
 * digits: C. Loader (2000), "Fast and accurate computation of binomial probabilities".
 */

const halfLogTwoPi = 0.5 * Math.log(2 * Math.PI);

/** What Stirling's formula for ln Γ(x + 1) leaves over, for x > 0. */
function stirlingError(x: number): number {
  if (x < 16) return logGamma(x + 1) - (x + 0.5) * Math.log(x) + x - halfLogTwoPi;
  const square = x * x;
  const inner = 1 / 1260 - (1 / 1680 - (1 / 1188 - 691 / 360360 / square) / square) / square;
  return (1 / 12 - (1 / 360 - inner / square) / square) / x;
}

/** `x·ln(x/mean) + mean − x`, for x > 0 and mean > 0, without cancellation where they are close. */
function deviance(x: number, mean: number): number {
  if (Math.abs(x - mean) >= 0.1 * (x + mean)) return x * Math.log(x / mean) + mean - x;
  const v = (x - mean) / (x + mean);
  let sum = (x - mean) * v;
  let term = 2 * x * v;
  for (let odd = 3; ; odd += 2) {
    term *= v * v;
    const next = sum + term / odd;
    if (next === sum) return sum;
    sum = next;
  }
}

/** `e^(−mean)·mean^x / Γ(x + 1)`, for x > 0 (not only whole numbers) and mean > 0. */
export function poissonDensity(x: number, mean: number): number {
  return Math.exp(-stirlingError(x) - deviance(x, mean)) / Math.sqrt(2 * Math.PI * x);
}

/** `Γ(a + b + 1) / (Γ(a + 1)·Γ(b + 1)) · p^a · (1 − p)^b`, for a, b > 0 and 0 < p < 1. */
export function binomialDensity(a: number, b: number, p: number): number {
  const n = a + b;
  const correction = stirlingError(n) - stirlingError(a) - stirlingError(b);
  const exponent = correction - deviance(a, n * p) - deviance(b, n * (1 - p));
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * a * b));
}
