import { Chance } from '../attack/random.ts';

/** Chances with the distributions that counts come from. */
export class Draws extends Chance {
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
  }

  /** Poisson: by its waiting times where few are expected, else as the rounded normal that it nearly is. */
  poisson(mean: number): number {
    if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * this.normal()));
    const stop = Math.exp(-mean);
    let [count, product] = [0, this.next()];
    while (product > stop) {
      count += 1;
      product *= this.next();
    }
    return count;
  }

  /** Gamma of a mean and a shape (Marsaglia and Tsang 2000). */
  gamma(mean: number, shape: number): number {
    const d = Math.max(shape, 1) - 1 / 3;
    for (;;) {
      const z = this.normal();
      const v = (1 + z / Math.sqrt(9 * d)) ** 3;
      if (v <= 0) continue;
      if (Math.log(1 - this.next()) < (z * z) / 2 + d - d * v + d * Math.log(v)) {
        const drawn = shape < 1 ? d * v * (1 - this.next()) ** (1 / shape) : d * v;
        return (drawn * mean) / shape;
      }
    }
  }

  /** A count whose variance is so many times its mean. */
  count(mean: number, dispersion: number): number {
    if (mean <= 0) return 0;
    return this.poisson(dispersion > 1 ? this.gamma(mean, mean / (dispersion - 1)) : mean);
  }

  shuffled<T>(all: readonly T[]): T[] {
    const keys = all.map((each) => ({ each, key: this.next() }));
    return keys.toSorted((a, b) => a.key - b.key).map(({ each }) => each);
  }
}
