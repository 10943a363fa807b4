import { formatNumber, formatRange, ordinal } from '../figures/format.ts';
import type { Interval } from '../statistics/interval.ts';

/** A rank with what belongs beside it. */
export interface RankToDescribe {
  /** What it is a rank of: `Robbery`. */
  readonly name: string;
  readonly rank: number;
  /** Among how many. */
  readonly of: number;
  readonly interval?: Interval;
  /** The own count that the rank rests on. */
  readonly events: number | null;
}

/** From this count on a rank is given without a warning (law-and-methods 2.7). */
const enough = 10;

/**
 * `Robbery: 30th of 42; places from 30th to 31st fit it.` A rank by few events is told to say little,
 * whatever its interval.
 */
export function describeRank({ name, rank, of, interval, events }: RankToDescribe): string {
  const place = `${name}: ${ordinal(rank)} of ${formatNumber(of, 0)}`;
  const chance =
    interval === undefined
      ? 'how far chance moves it could not be worked out'
      : `places from ${formatRange(interval, { kind: 'rank' }, 0)} fit it`;
  if (events === null || events >= enough) return `${place}; ${chance}.`;
  const counted = `only ${formatNumber(events, 0)} ${events === 1 ? 'was' : 'were'} counted`;
  return `${place}; ${chance}. The rank tells little: ${counted} in the period.`;
}
