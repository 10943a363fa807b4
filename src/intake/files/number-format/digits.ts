import { type Decimal, decimalOf, rounded, shifted } from './decimal.ts';
import type { Token } from './tokens.ts';

/** What the tokens of a section ask of a number, besides where its digits stand. */
interface Scale {
  /** Powers of ten by which it is shown greater (percent) or smaller (a comma behind the digits). */
  readonly shift: number;
  readonly grouped: boolean;
}

/** The tokens of a number filled with its digits: `#,##0.00` of 1449.125 is `1,449.13`. Without a sign. */
export function fillDigits(tokens: readonly Token[], value: number): string {
  const exponent = tokens.findIndex(({ kind }) => kind === 'exponent');
  if (exponent >= 0) return withExponent(tokens.slice(0, exponent), tokens.slice(exponent), value);
  const scale = scaleOf(tokens);
  return fill(tokens, shifted(decimalOf(value), scale.shift), scale.grouped);
}

/** A comma between digits groups them by three, each comma behind the last of them takes three places off. */
function scaleOf(tokens: readonly Token[]): Scale {
  const whole = beforePoint(tokens);
  const lastDigit = whole.findLastIndex(({ kind }) => kind === 'digit');
  const lastOfAll = tokens.findLastIndex(({ kind }) => kind === 'digit');
  const isComma = ({ kind }: Token) => kind === 'comma';
  const hasPoint = whole.length < tokens.length;
  const behind = hasPoint ? whole.slice(lastDigit + 1).filter(isComma) : [];
  const thousands = tokens.slice(lastOfAll + 1).filter(isComma).length + behind.length;
  const percents = tokens.filter(({ kind }) => kind === 'percent').length;
  return {
    shift: 2 * percents - 3 * thousands,
    grouped: whole.slice(0, Math.max(0, lastDigit)).some(isComma),
  };
}

function fill(tokens: readonly Token[], value: Decimal, grouped: boolean): string {
  const whole = beforePoint(tokens);
  const fraction = tokens.slice(whole.length + 1);
  const digits = rounded(value, digitsIn(fraction));
  const left = fillWhole(whole, digits.whole, grouped);
  const hasPoint = whole.length < tokens.length;
  return hasPoint ? `${left}.${fillFraction(fraction, digits.decimals)}` : left;
}

/** From the right; what is left over stands before the first place. */
function fillWhole(tokens: readonly Token[], digits: string, grouped: boolean): string {
  const first = tokens.findIndex(({ kind }) => kind === 'digit');
  // Without a place before the point (`.00`) whole digits are shown all the same.
  if (first < 0) return tokens.map(textOf).join('') + digits;
  const shown: string[] = [];
  let place = 0;
  for (const [index, token] of [...tokens.entries()].reverse()) {
    if (token.kind !== 'digit') {
      shown.unshift(textOf(token));
      continue;
    }
    place += 1;
    shown.unshift(digitAt(token, digits, place, grouped));
    if (index !== first) continue;
    for (place += 1; place <= digits.length; place += 1) {
      shown.unshift(digitAt(token, digits, place, grouped));
    }
  }
  return shown.join('');
}

/** The digit of a place, counted from the right from 1, with the comma behind it. */
function digitAt({ text }: Token, digits: string, place: number, grouped: boolean): string {
  const filler = text === '0' ? '0' : text === '?' ? ' ' : '';
  const digit = digits.at(-place) ?? filler;
  const isGroupEnd = grouped && place > 1 && place % 3 === 1;
  return isGroupEnd && digit.trim() !== '' ? `${digit},` : digit;
}

function fillFraction(tokens: readonly Token[], decimals: string): string {
  const last = decimals.replace(/0+$/, '').length;
  let at = 0;
  let shown = '';
  for (const token of tokens) {
    if (token.kind !== 'digit') {
      shown += textOf(token);
      continue;
    }
    const isNeeded = token.text === '0' || at < last;
    shown += isNeeded ? (decimals[at] ?? '0') : token.text === '?' ? ' ' : '';
    at += 1;
  }
  return shown;
}

/** `0.00E+00`; with more than one place before the point the exponent moves by as many. */
function withExponent(
  mantissa: readonly Token[],
  [sign, ...power]: readonly Token[],
  value: number,
): string {
  const decimal = decimalOf(value);
  const step = Math.max(1, digitsIn(beforePoint(mantissa)));
  const exponent = exponentOf(decimal, step, digitsIn(mantissa) - digitsIn(beforePoint(mantissa)));
  const shownSign = exponent < 0 ? '-' : sign?.text.endsWith('+') ? '+' : '';
  const left = fill(mantissa, shifted(decimal, -exponent), false);
  const digits = exponent === 0 ? '' : String(Math.abs(exponent));
  return `${left}E${shownSign}${fillWhole(power, digits, false)}`;
}

/** One step more where rounding carries into another place: 999.995 to two places is 1.00E+03. */
function exponentOf(decimal: Decimal, step: number, places: number): number {
  if (decimal.digits === '') return 0;
  const exponent = Math.floor((decimal.point - 1) / step) * step;
  const carried = rounded(shifted(decimal, -exponent), places).whole.length > step;
  return carried ? exponent + step : exponent;
}

function beforePoint(tokens: readonly Token[]): readonly Token[] {
  const point = tokens.findIndex(({ kind }) => kind === 'point');
  return point < 0 ? tokens : tokens.slice(0, point);
}

function digitsIn(tokens: readonly Token[]): number {
  return tokens.filter(({ kind }) => kind === 'digit').length;
}

function textOf({ kind, text }: Token): string {
  return kind === 'comma' ? '' : text;
}
