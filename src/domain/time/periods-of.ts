import { comparePeriods, type Period } from './period.ts';

interface OfPeriod {
  readonly period: Period;
}

/** Distinct periods, oldest first. */
export function periodsOf(places: readonly OfPeriod[]): readonly Period[] {
  const byId = new Map(places.map(({ period }) => [period.id, period]));
  return [...byId.values()].toSorted(comparePeriods);
}

/** The period that ends last; undefined of nothing. */
export function latestOf(places: readonly OfPeriod[]): Period | undefined {
  return periodsOf(places).at(-1);
}
