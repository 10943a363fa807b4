import { continuedFraction } from './continued-fraction.ts';
import { poissonDensity } from './density.ts';
import { logGamma } from './log-gamma.ts';
import { normalQuantile } from './normal.ts';
import { risingRoot } from './root.ts';

/** The two tails of a distribution at a point; they add to 1, and each keeps its own small digits. */
export interface Tails {
  readonly below: number;
  readonly above: number;
}

/**
 * The regularised incomplete gamma functions P(shape, x) and Q(shape, x): the gamma distribution of
 * that shape and scale 1. The series of Abramowitz and Stegun 6.5.29 left of the middle, the continued
 * fraction 6.5.31 right of it.
 *
 * @param shape - Finite, over 0.
 * @param x - Finite, 0 or more.
 */
export function gammaTails(shape: number, x: number): Tails {
  if (x <= 0) return { below: 0, above: 1 };
  const density = poissonDensity(shape, x);
  if (x < shape + 1) {
    const below = density * series(shape, x);
    return { below, above: 1 - below };
  }
  const fraction = continuedFraction(x + 1 - shape, (i) => [
    i * (shape - i),
    x + 2 * i + 1 - shape,
  ]);
  const above = (density * shape) / fraction;
  return { below: 1 - above, above };
}

function series(shape: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = shape + 1; term > sum * 1e-17; n += 1) {
    term *= x / n;
    sum += term;
  }
  return sum;
}

/**
 * The x that a gamma variable of this shape and scale 1 stays below with probability `p`.
 *
 * @param p - Over 0 and under 1.
 * @param shape - Finite, over 0.
 */
export function gammaQuantile(p: number, shape: number): number {
  const upper = p > 0.5;
  const difference = (x: number): number => {
    const tails = gammaTails(shape, x);
    return upper ? 1 - p - tails.above : tails.below - p;
  };
  const start = firstGuess(p, shape);
  let high = Math.max(1, 2 * start);
  while (difference(high) < 0) high *= 2;
  return risingRoot({
    value: difference,
    slope: (x) => (poissonDensity(shape, x) * shape) / x,
    low: 0,
    high,
    start,
  });
}

/** Wilson and Hilferty (1931); near 0, where that fails, the first term of the series turned round. */
function firstGuess(p: number, shape: number): number {
  const nearZero = Math.exp((Math.log(p) + logGamma(shape + 1)) / shape);
  const root = 1 - 1 / (9 * shape) + normalQuantile(p) / (3 * Math.sqrt(shape));
  return root > 0.3 ? shape * root ** 3 : nearZero;
}

/** The quantile of the chi-squared distribution; degrees of freedom over 0, `p` over 0 and under 1. */
export function chiSquaredQuantile(p: number, degreesOfFreedom: number): number {
  return 2 * gammaQuantile(p, degreesOfFreedom / 2);
}
