import type { Unit } from '../domain/figures/unit.ts';
import type { GivenQuantity } from '../domain/tables/table.ts';

/**
 * The decimal places in which a number stands in a cell: two in `13.33%`, one in `1,132.2 [p]`, none in
 * `13`. Spreadsheets drop a nought at the end, so that more may have been meant, and never fewer.
 */
export function placesGiven(given: string): number {
  return /\d\.(\d+)|^-?\.(\d+)/.exec(given)?.slice(1).find(Boolean)?.length ?? 0;
}

/** How far a number may lie from what it was rounded from: half a unit of the last place given. */
export function roundedBy(places: number): number {
  return 0.5 * 10 ** -places;
}

/**
 * What a sum of numbers, each rounded for itself, lies nearer than to its total, which was rounded for itself as
 * well: half a unit each, in the finest place that any of them is given in. Nothing for what is counted
 * and for money, whose numbers are exact. It is the bound that no right return reaches (all of them would have to be halves,
 * and rounded in the same direction but the total), and not the likely error.
 *
 * @param quantities - The total and all its parts.
 */
export function sumAllowance(quantities: readonly GivenQuantity[], unit: Unit): number {
  if (unit.kind === 'count' || unit.kind === 'money') return 0;
  const finest = Math.max(0, ...quantities.map(({ given }) => placesGiven(given)));
  return quantities.length * roundedBy(finest);
}
