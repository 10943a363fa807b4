import { type Exposed, isExposed, rateOf } from './exposed.ts';
import { isPositive } from './quantities.ts';
import { sumOf } from './sum.ts';

/*
 * The average of a group of areas comes in two kinds that differ: the mean of the rates, in which each
 * area counts the same (the method of HMICFRS's comparator), and the rate of all areas together, in which
 * each person does (that of its value-for-money dashboards). A force can lie above one and below the other.
 */

/**
 * The simple mean, null of no values and where one is not finite. Taken as a distance from the first one,
 * so that the mean of equal values is that value to the last digit.
 */
export function meanOf(values: readonly number[]): number | null {
  const [first] = values;
  if (first === undefined) return null;
  const mean = first + sumOf(values, (value) => value - first) / values.length;
  return Number.isFinite(mean) ? mean : null;
}

/**
 * The rate of all areas together, all events over all exposure: the mean of the rates, weighted by
 * exposure.
 *
 * @param times - 1,000 for a rate per 1,000.
 * @returns Null of no areas, and where a number is impossible.
 */
export function pooledRate(areas: readonly Exposed[], times: number): number | null {
  if (areas.length === 0 || !areas.every(isExposed) || !isPositive(times)) return null;
  return rateOf(pooled(areas)) * times;
}

/** All events and all exposure. */
export function pooled(areas: readonly Exposed[]): Exposed {
  return {
    events: sumOf(areas, ({ events }) => events),
    exposure: sumOf(areas, ({ exposure }) => exposure),
  };
}
