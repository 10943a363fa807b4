import { continuedFraction } from './continued-fraction.ts';
import { binomialDensity } from './density.ts';
import type { Tails } from './gamma.ts';
import { risingRoot } from './root.ts';

/**
 * The regularised incomplete beta function I_x(a, b), the beta distribution below `x`, and what is above:
 * the continued fraction of Abramowitz and Stegun 26.5.8, taken from the nearer end.
 *
 * @param a - Finite, over 0; so is `b`.
 * @param x - From 0 to 1.
 */
export function betaTails(a: number, b: number, x: number): Tails {
  if (x <= 0) return { below: 0, above: 1 };
  if (x >= 1) return { below: 1, above: 0 };
  if (x > (a + 1) / (a + b + 2)) {
    const { below, above } = betaTails(b, a, 1 - x);
    return { below: above, above: below };
  }
  const density = (binomialDensity(a, b, x) * b) / (a + b);
  const below = density / continuedFraction(1, (i) => [coefficient(a, b, x, i), 1]);
  return { below, above: 1 - below };
}

function coefficient(a: number, b: number, x: number, i: number): number {
  const m = Math.floor(i / 2);
  const under = (a + i - 1) * (a + i);
  return i % 2 === 0 ? (m * (b - m) * x) / under : (-(a + m) * (a + b + m) * x) / under;
}

/**
 * The x that a beta variable stays below with probability `p`.
 *
 * @param p - Over 0 and under 1.
 * @param a - Finite, over 0; so is `b`.
 */
export function betaQuantile(p: number, a: number, b: number): number {
  const upper = p > 0.5;
  return risingRoot({
    value: (x) => {
      const tails = betaTails(a, b, x);
      return upper ? 1 - p - tails.above : tails.below - p;
    },
    slope: (x) => (binomialDensity(a, b, x) * a * b) / ((a + b) * x * (1 - x)),
    low: 0,
    high: 1,
    start: a / (a + b),
  });
}
