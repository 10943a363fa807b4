import { betaQuantile, betaTails } from './beta.ts';

/*
 * Student's t distribution, by the incomplete beta function: Abramowitz and Stegun 26.7.1 and 26.5.27.
 */

/**
 * The probability that a variable of this distribution lies at least so far from 0, either way.
 *
 * @param degrees - Degrees of freedom, over 0.
 */
export function studentTwoSided(t: number, degrees: number): number {
  if (!Number.isFinite(t)) return 0;
  return betaTails(degrees / 2, 0.5, degrees / (degrees + t * t)).below;
}

/**
 * How far from 0 a variable of this distribution lies, either way, with a probability of no more than
 * `p`: 3.106 for 0.01 and 11 degrees of freedom.
 *
 * @param p - Over 0 and under 1.
 * @param degrees - Degrees of freedom, over 0.
 */
export function studentReach(p: number, degrees: number): number {
  const x = betaQuantile(p, degrees / 2, 0.5);
  return Math.sqrt((degrees * (1 - x)) / x);
}
