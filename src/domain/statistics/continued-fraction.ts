const tiny = 1e-300;
const precision = 4e-16;
const mostSteps = 1_000_000;

/**
 * The value of `b₀ + a₁/(b₁ + a₂/(b₂ + …))` by the modified method of Lentz (Thompson and Barnett
 * 1986, "Coulomb and Bessel functions of complex arguments and order").
 *
 * @param first - b₀.
 * @param step - aᵢ and bᵢ for i from 1.
 */
export function continuedFraction(
  first: number,
  step: (i: number) => readonly [a: number, b: number],
): number {
  let value = away(first);
  let c = value;
  let d = 0;
  for (let i = 1; i < mostSteps; i += 1) {
    const [a, b] = step(i);
    d = 1 / away(b + a * d);
    c = away(b + a / c);
    const factor = c * d;
    value *= factor;
    if (Math.abs(factor - 1) < precision) break;
  }
  return value;
}

/** Away from 0, by which one cannot divide. */
function away(value: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}
