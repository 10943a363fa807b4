import type { Level } from '../statistics/interval.ts';
import { type Figure, intervalOf } from './figure.ts';
import { type Quantity, shorthand, withoutValue } from './status.ts';
import type { Unit } from './unit.ts';

/**
 * The only place where a number becomes text. A figure without a value becomes its shorthand
 * (`[c]`, `[x]`, `[z]`); a provisional or revised one carries it after the value.
 */
export function formatFigure(figure: Figure): string {
  return formatQuantity(figure, figure.unit, figure.decimals);
}

/** `{ value: 1449.12, status: 'final' }` in FTE to one place: `1,449.1`. */
export function formatQuantity(quantity: Quantity, unit: Unit, decimals: number): string {
  if (quantity.value === null || withoutValue.has(quantity.status)) {
    return shorthand[quantity.status] || shorthand.unavailable;
  }
  const text = formatValue(quantity.value, unit, decimals);
  return quantity.status === 'final' ? text : `${text} ${shorthand[quantity.status]}`;
}

/** The number alone, with the symbol of its unit where it has one: `88.4%`, `5m 52s`, `22nd`, `£12.50`. */
export function formatValue(value: number, unit: Unit, decimals: number): string {
  switch (unit.kind) {
    case 'percentage':
      return `${formatNumber(value, decimals)}%`;
    case 'seconds':
      return formatSeconds(value);
    case 'rank':
      return ordinal(value);
    case 'money':
      return formatMoney(value, decimals);
    case 'scale':
      return unit.labels[value - 1] ?? shorthand.unavailable;
    default:
      return formatNumber(value, decimals);
  }
}

/** Pounds and pence, or whole pounds: `£1,234.50`, `£1,235`, `−£12.00`. There is no tenth of a pound. */
function formatMoney(value: number, decimals: number): string {
  const text = formatNumber(value, placesShown({ kind: 'money' }, decimals));
  return text.startsWith('−') ? `−£${text.slice(1)}` : `£${text}`;
}

/** The decimal places that a number is shown with: pence are two digits or none. */
export function placesShown(unit: Unit, decimals: number): number {
  return unit.kind === 'money' && decimals > 0 ? 2 : decimals;
}

/** Both ends of a range as its value is written: `2.39% to 3.31%`, `18th to 27th`. */
export function formatRange(
  { low, high }: { readonly low: number; readonly high: number },
  unit: Unit,
  decimals: number,
): string {
  return `${formatValue(low, unit, decimals)} to ${formatValue(high, unit, decimals)}`;
}

/**
 * The ends of the interval around a figure: `3.5 to 15.8`, `87.8% to 89.0%`. A whole number gets ends
 * to one place, because chance does not keep to whole numbers. Null where the figure has no interval,
 * or no value: the ends would give away what is hidden.
 */
export function formatInterval(
  figure: Pick<Figure, 'value' | 'interval' | 'unit' | 'decimals'>,
): string | null {
  const interval = intervalOf(figure);
  if (interval === null) return null;
  return formatRange(interval, figure.unit, Math.max(figure.decimals, 1));
}

/** The level of an interval: `95%`, `99.8%`. */
export function formatLevel(level: Level): string {
  return level === 0.95 ? '95%' : '99.8%';
}

/**
 * Thousands separated by commas, a true minus sign, and never a minus zero. Rounds half away from
 * zero, as people do by hand.
 */
export function formatNumber(value: number, decimals: number): string {
  const rounded = roundHalfAway(value, decimals);
  const digits = Math.abs(rounded).toFixed(decimals);
  const [whole = '0', fraction] = digits.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = rounded < 0 ? '−' : '';
  return `${sign}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** A difference with its sign: `+5`, `−35`, `0`. */
export function formatSigned(difference: number, decimals: number): string {
  const text = formatNumber(difference, decimals);
  return roundHalfAway(difference, decimals) > 0 ? `+${text}` : text;
}

/**
 * A number inside a working, where no unit says how many decimals it has: a whole number in full,
 * else four significant digits or more: `71.59`, `0.01371`, `5,258,272`.
 */
export function formatInWorking(value: number): string {
  if (Number.isInteger(value)) return formatNumber(value, 0);
  const magnitude = Math.floor(Math.log10(Math.abs(value)));
  return formatNumber(value, Math.min(20, Math.max(1, 3 - magnitude)));
}

/**
 * Rounds half away from zero to so many decimal places. The decimal digits of the number decide,
 * not its binary fraction, so that 1.005 to two places is 1.01.
 */
export function roundHalfAway(value: number, decimals: number): number {
  if (Number.isInteger(value)) return value;
  const digits = String(Number(Math.abs(value).toPrecision(15)));
  // Numbers below a millionth or above 10²¹ are written with an exponent of their own.
  const scaled = digits.includes('e')
    ? Math.abs(value) * 10 ** decimals
    : Number(`${digits}e${decimals}`);
  const rounded = Math.round(scaled) / 10 ** decimals;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** A length of time: `8s`, `2m 2s`, `1h 0m 5s`. */
export function formatSeconds(value: number): string {
  const total = Math.round(value);
  const hours = Math.floor(total / 3600);
  const minutes = Math.floor((total % 3600) / 60);
  const seconds = total % 60;
  if (hours > 0) return `${hours}h ${minutes}m ${seconds}s`;
  return minutes > 0 ? `${minutes}m ${seconds}s` : `${seconds}s`;
}

/** `1st`, `22nd`, `113th`. */
export function ordinal(value: number): string {
  const lastTwo = value % 100;
  const suffix =
    lastTwo >= 11 && lastTwo <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${suffix}`;
}

const smallNumbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
] as const;

/** Whole numbers under ten in words, `no` for zero; everything else as {@link formatValue}. */
export function formatInWords(value: number, unit: Unit, decimals: number): string {
  const word = Number.isInteger(value) && unit.kind === 'count' ? smallNumbers[value] : undefined;
  return word ?? formatValue(value, unit, decimals);
}
