import type { Level } from './interval.ts';

// normalQuantile: M. J. Wichura (1988), "Algorithm AS 241: the percentage points of the normal
// distribution", PPND16: about one part in 10^16. Ratios of polynomials, highest power first.
const middle = {
  top: [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
    1971.5909503065513, 133.14166789178438, 3.3871328727963665,
  ],
  under: [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
    687.1870074920579, 42.31333070160091, 1,
  ],
};
const tail = {
  top: [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684,
    3.6478483247632045, 5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  under: [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008,
    0.6897673349851, 1.6763848301838038, 2.053191626637759, 1,
  ],
};
const farTail = {
  top: [
    2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124,
    0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  under: [
    2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133,
    0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
  ],
};

interface Ratio {
  readonly top: readonly number[];
  readonly under: readonly number[];
}

function ratioAt({ top, under }: Ratio, x: number): number {
  return polynomial(top, x) / polynomial(under, x);
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}

/** The standard normal value that is not exceeded with probability `p`, which is over 0, under 1. */
export function normalQuantile(p: number): number {
  const fromMiddle = p - 0.5;
  if (Math.abs(fromMiddle) <= 0.425) {
    return fromMiddle * ratioAt(middle, 0.180625 - fromMiddle * fromMiddle);
  }
  const depth = Math.sqrt(-Math.log(Math.min(p, 1 - p)));
  const size = depth <= 5 ? ratioAt(tail, depth - 1.6) : ratioAt(farTail, depth - 5);
  return fromMiddle < 0 ? -size : size;
}

// normalDistribution: J. F. Hart and others (1968), "Computer approximations", number 5666, as given by
// G. West (2005), "Better approximations to cumulative normal functions": about 15 figures.
const hart = {
  top: [
    0.0352624965998911, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871,
    221.213596169931, 220.206867912376,
  ],
  under: [
    0.0883883476483184, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674,
    637.333633378831, 793.826512519948, 440.413735824752,
  ],
};
const farOut = 5 * Math.SQRT2;

/** The probability that a standard normal variable is at most `z`. */
export function normalDistribution(z: number): number {
  const size = Math.abs(z);
  const density = Math.exp(-(size * size) / 2);
  const beyond =
    size < farOut
      ? density * ratioAt(hart, size)
      : density / Math.sqrt(2 * Math.PI) / tailFraction(size);
  return z > 0 ? 1 - beyond : beyond;
}

function tailFraction(x: number): number {
  return x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))));
}

const twoSided: Readonly<Record<Level, number>> = {
  0.95: normalQuantile(0.975),
  0.998: normalQuantile(0.999),
};

/** How many standard deviations a two-sided interval reaches each way: 1.96 at 95%, 3.09 at 99.8%. */
export function standardDeviations(level: Level): number {
  return twoSided[level];
}
