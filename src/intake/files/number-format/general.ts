import { decimalOf, rounded } from './decimal.ts';

/** Digits that the format General shows at most, besides the point. */
const mostDigits = 10;

/**
 * A number in the format General (ECMA-376 part 1, 18.8.30), in a column that is wide enough: whole numbers of
 * up to eleven digits in full, fractions to ten digits, all others with an exponent.
 */
export function renderGeneral(value: number): string {
  const size = Math.abs(value);
  const sign = value < 0 ? '-' : '';
  if (size >= 1e11 || (size > 0 && size < 1e-9)) return sign + withExponent(size);
  const { point, digits } = decimalOf(value);
  if (size > 0 && size < 1e-4 && digits.length - point > mostDigits - 1) {
    return sign + withExponent(size);
  }
  const places = Math.max(0, mostDigits - Math.max(1, point));
  const { whole, decimals } = rounded(decimalOf(value), Number.isInteger(value) ? 0 : places);
  const fraction = decimals.replace(/0+$/, '');
  return `${sign}${whole === '' ? '0' : whole}${fraction === '' ? '' : `.${fraction}`}`;
}

function withExponent(size: number): string {
  const [mantissa = '', exponent = '0'] = size.toExponential(5).split('e');
  const power = Number(exponent);
  const digits = String(Math.abs(power)).padStart(2, '0');
  return `${Number(mantissa)}E${power < 0 ? '-' : '+'}${digits}`;
}
