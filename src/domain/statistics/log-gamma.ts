// Stirling's series for ln Γ(x): Abramowitz and Stegun 6.1.41. From 16 on, eight terms leave an
// error below the last binary digit; smaller arguments are brought there by Γ(x + 1) = x·Γ(x).
const coefficients = [
  1 / 12,
  -1 / 360,
  1 / 1260,
  -1 / 1680,
  1 / 1188,
  -691 / 360360,
  1 / 156,
  -3617 / 122400,
];
const enough = 16;

/** The natural logarithm of the gamma function. `x` is finite and over 0. */
export function logGamma(x: number): number {
  let shifted = x;
  let product = 1;
  while (shifted < enough) {
    product *= shifted;
    shifted += 1;
  }
  const square = shifted * shifted;
  const series = coefficients.reduceRight((sum, coefficient) => sum / square + coefficient, 0);
  const stirling = (shifted - 0.5) * Math.log(shifted) - shifted + 0.5 * Math.log(2 * Math.PI);
  return stirling + series / shifted - Math.log(product);
}
