const precision = 4e-16;
const mostSteps = 200;

/** A function that rises everywhere between two bounds, with the slope at a point if it is known. */
interface Rising {
  readonly value: (x: number) => number;
  readonly slope: (x: number) => number;
  readonly low: number;
  readonly high: number;
  readonly start: number;
}

/**
 * Where a rising function is 0: Newton's method, which is fast, kept within bounds that close in, which
 * is safe (Press and others, Numerical Recipes, 9.4). Where a step would leave the bounds it halves.
 */
export function risingRoot({ value, slope, low, high, start }: Rising): number {
  let [below, above, x] = [low, high, start];
  for (let step = 0; step < mostSteps; step += 1) {
    const at = value(x);
    if (at === 0) return x;
    if (at < 0) below = x;
    else above = x;
    const newton = x - at / slope(x);
    const next = newton > below && newton < above ? newton : below + (above - below) / 2;
    if (Math.abs(next - x) <= precision * Math.abs(next)) return next;
    x = next;
  }
  return x;
}
