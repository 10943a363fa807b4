import { isCount, isPositive } from './quantities.ts';

/** Events, and what they arose from: people, days, calls. */
export interface Exposed {
  /** A whole number, 0 or more. */
  readonly events: number;
  /** Finite and over 0. */
  readonly exposure: number;
}

export function isExposed({ events, exposure }: Exposed): boolean {
  return isCount(events) && isPositive(exposure);
}

export function rateOf({ events, exposure }: Exposed): number {
  return events / exposure;
}
