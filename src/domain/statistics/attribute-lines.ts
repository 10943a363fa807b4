import type { Lines } from './control-phases.ts';

/** A range that values cannot leave: a count is not below 0, nor a share above 1. */
interface Bounds {
  readonly least: number;
  readonly most: number;
}

/**
 * Lines at two and three standard deviations from the mean, which may differ from point to point, cut off
 * at what is possible.
 */
export function linesAt(
  mean: number,
  deviation: (position: number) => number,
  { least, most }: Bounds,
): Lines {
  const at = (position: number): ReturnType<Lines['at']> => {
    const one = deviation(position);
    return {
      lower: Math.max(least, mean - 3 * one),
      upper: Math.min(most, mean + 3 * one),
      nearLower: Math.max(least, mean - 2 * one),
      nearUpper: Math.min(most, mean + 2 * one),
    };
  };
  return { mean, at };
}

/** What counts and rates cannot leave. */
export const notNegative: Bounds = { least: 0, most: Number.POSITIVE_INFINITY };

/** What shares cannot leave. */
export const shares: Bounds = { least: 0, most: 1 };
