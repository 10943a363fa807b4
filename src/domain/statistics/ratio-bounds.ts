import { type Exposed, isExposed, rateOf } from './exposed.ts';
import { isCount } from './quantities.ts';

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
 * @returns Null where a count or exposure is impossible, and where the other group has no events.
 */
export function ratioBounds(group: Exposed, other: Exposed, unknown: number): RatioBounds | null {
  if (!isExposed(group) || !isExposed(other) || !isCount(unknown) || other.events === 0)
    return null;
  const more = ({ events, exposure }: Exposed): Exposed => ({ events: events + unknown, exposure });
  return {
    least: rateOf(group) / rateOf(more(other)),
    most: rateOf(more(group)) / rateOf(other),
  };
}
