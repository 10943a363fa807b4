import { accept, type Outcome, refuse } from '../outcome.ts';
import { echo } from '../wording.ts';
import { isPair, refusePair } from './pair.ts';

/** More digits than these a binary number cannot hold exactly. */
const mostDigits = 15;

export interface NumberStyle {
  /** In a file that separates its cells by semicolons a comma is a decimal comma, or was one. */
  readonly thousandsCommas: boolean;
}

/** Reads `1449`, `1,449.1`, `-3` or `−3` (a true minus sign). */
export function readPlainNumber(text: string, style: NumberStyle): Outcome<number> {
  const digits = text.replace('−', '-');
  const grouped = style.thousandsCommas && /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits);
  if (!grouped && !/^-?(\d+(\.\d+)?|\.\d+)$/.test(digits)) return notANumber(text, style);
  const bare = digits.replaceAll(',', '');
  if (significantDigits(bare) > mostDigits && !isQuotient(bare)) {
    return refuse(
      'too-many-digits',
      `${echo(text)} has more digits than can be kept exactly`,
      `Write at most ${mostDigits} digits.`,
    );
  }
  // To as many digits as a spreadsheet keeps, so that a table reads the same from every format.
  const value = Number(Number(bare).toPrecision(mostDigits));
  return accept(value === 0 ? 0 : value);
}

/** Programs write all seventeen digits of a binary fraction, `13.333333333333334`: the last are noise. */
function isQuotient(bare: string): boolean {
  return /^-?\d{0,9}\.\d{10,}$/.test(bare);
}

function significantDigits(bare: string): number {
  const digits = bare.replace('-', '').replace(/^[0.]+/, '');
  const whole = digits.includes('.') || bare.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
  return whole.replace('.', '').length;
}

export function notANumber(text: string, style: NumberStyle): Outcome<never> {
  if (isPair(text)) return refusePair(text);
  return refuse('not-a-number', `${echo(text)} is not a number`, advice(text, style));
}

function advice(text: string, style: NumberStyle): string {
  if (!style.thousandsCommas && text.includes(',')) {
    return 'Write it without commas; decimals stand behind a point.';
  }
  if (/[£$€]/.test(text)) return 'Write the number without the sign of the currency.';
  if (/^-?[\d.]+e[+-]?\d+$/i.test(text)) return 'Write all its digits, without an E.';
  if (/^\([\d.,]+\)$/.test(text))
    return 'Write a minus sign before the number instead of brackets.';
  if (/^-?\d+,\d+$/.test(text)) return 'Write a point before the decimals, and no other comma.';
  if (/^-?\d[\d\s,']*(\.\d+)?$/.test(text)) {
    return 'Write it without spaces, or with a comma before each three digits.';
  }
  if (/^[\d.,]*[OoIl|][\d.,OoIl|]*$/.test(text) && /\d/.test(text)) {
    return 'Write it in digits: it has the letter O or l, which looks like one.';
  }
  if (/[\p{Nd}--[0-9]]/v.test(text)) return 'Write it in the digits 0 to 9.';
  if (/\d\s*(?:k|m|bn|million|thousand)$/i.test(text)) return 'Write all its digits, like 12000.';
  if (/\d\s*[-−]$/.test(text))
    return 'Write a minus sign before the number, if it is below nought.';
  return 'Write the number alone, in digits. Without a number write [x], [z] or [c].';
}

/** `12.50` has one: zeros at the end count for nothing. */
export function decimalPlaces(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  const written = digits.split('.')[1]?.length ?? 0;
  return Math.max(0, written - Number(exponent));
}
