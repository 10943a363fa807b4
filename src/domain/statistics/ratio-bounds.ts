import { isCount, isPositive } from './quantities.ts';

/** Events of a group and its population. */
export interface Exposed {
  readonly events: number;
  readonly population: number;
}

/** The least and the most that a ratio of two rates can be. */
export interface RatioBounds {
  readonly least: number;
  readonly most: number;
}

/**
 * What the ratio of a group's rate to another's could be, given events that belong to nobody known: the
 * least where all of them were the other group's, the most where all were the group's own. No assumption
 * is made; what is between the two cannot be ruled out from the numbers alone (Manski 2003, "Partial
 * identification of probability distributions").
 *
 * @param unknown - Events of people whose group is not stated: a whole number.
 * @returns Null where a count is not whole, a population is not over 0, or the other group has no events.
 */
export function ratioBounds(group: Exposed, other: Exposed, unknown: number): RatioBounds | null {
  if (![group.events, other.events, unknown].every(isCount)) return null;
  if (![group.population, other.population].every(isPositive) || other.events === 0) return null;
  const rate = ({ events, population }: Exposed, more: number): number =>
    (events + more) / population;
  return {
    least: rate(group, 0) / rate(other, unknown),
    most: rate(group, unknown) / rate(other, 0),
  };
}
