import { gammaTails } from './gamma.ts';
import { sumOf } from './sum.ts';

/** So many times as much as chance alone: 1 where nothing varies more than single events do. */
export interface Dispersion {
  /** The Pearson statistic over its degrees of freedom, never under 1. */
  readonly times: number;
  readonly degrees: number;
}

/** A value beside what was expected of it, and the variance that chance alone would give it. */
export interface Residual {
  readonly value: number;
  readonly expected: number;
  readonly variance: number;
}

/**
 * How many times as much values vary as chance alone allows: `Σ (y − μ)²/V(μ) ÷ degrees of freedom`
 * (McCullagh and Nelder 1989, "Generalized linear models", 4.5.2), and never under 1, so that months that happen
 * to lie close together make nothing more certain than single events are.
 *
 * @returns Null without a degree of freedom: then nothing is known of it.
 */
export function dispersionOf(residuals: readonly Residual[], degrees: number): Dispersion | null {
  if (degrees < 1) return null;
  const pearson = sumOf(residuals, ({ value, expected, variance }) =>
    variance > 0 ? (value - expected) ** 2 / variance : 0,
  );
  return { times: Math.max(1, pearson / degrees), degrees };
}

/**
 * The dispersion, where it shows that values vary by more than chance: where chance alone would make it so large in no
 * more than one case of `rare` (the χ² test of its Pearson statistic). Null elsewhere.
 */
export function shownDispersion(dispersion: Dispersion | null, rare: number): Dispersion | null {
  if (dispersion === null) return null;
  const { times, degrees } = dispersion;
  return gammaTails(degrees / 2, (times * degrees) / 2).above <= rare ? dispersion : null;
}
