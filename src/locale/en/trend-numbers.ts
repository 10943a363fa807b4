import { formatNumber, formatValue } from '../../domain/figures/format.ts';
import type { Unit } from '../../domain/figures/unit.ts';
import type { Shown } from '../../domain/trends/trend.ts';

/** A mean or a limit: of whole numbers it is seldom whole, and has one place. */
export function finer(value: number, { unit, decimals }: Shown): string {
  return formatValue(value, unit, decimals === 0 ? 1 : decimals);
}

/** What is counted: `vehicle crimes`; of shares and rates, events. */
export function nounFor(number: number, unit: Unit): string {
  if (unit.kind === 'rate-per-1000') return unit.of;
  if (unit.kind !== 'count') return number === 1 ? 'event' : 'events';
  return number === 1 ? unit.one : unit.many;
}

const mostPlaces = 6;

/** A ratio to two places, or to as many as tell it from 1: a bound of 0.997 is not written 1.00. */
export function ratio(value: number, places = 2): string {
  const text = formatNumber(value, places);
  const looksLikeOne = Number(text.replaceAll(',', '')) === 1 && value !== 1;
  return looksLikeOne && places < mostPlaces ? ratio(value, places + 1) : text;
}
