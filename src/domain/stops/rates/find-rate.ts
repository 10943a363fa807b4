import type { StopTally } from '../counts/stop-counts.ts';
import { type Estimate, percentOf } from './estimate.ts';

/**
 * How often what was searched for was found, of the people searched.
 *
 * Three answers are on record, and stay three: the outcome was linked to the object of the search, it was
 * not, or nothing is recorded. What nothing means differs from force to force. In Bedfordshire 9 in 10
 * searches that ended in no further action have no answer, so the answers that there are come mostly
 * from searches that led to something, and a share of them alone (72%) says little about all searches
 * (22% at least). City of London leaves no answer out; Derbyshire answers yes where nothing followed;
 * the Metropolitan files of 2020 answer nothing at all.
 *
 * So no share stands alone: that among the answered goes with how many were answered, and with the range
 * in which the share of all searches must lie, whatever the unanswered were (Manski 2003, "Partial
 * identification of probability distributions").
 */
export interface FindRate {
  readonly found: number;
  readonly notFound: number;
  readonly unknown: number;
  /** Of the people searched, those with an answer: 0 to 100. Null where nobody was searched. */
  readonly knownPercent: number | null;
  /** Found, of those with an answer: 0 to 100. Null where there is none. */
  readonly amongKnownPercent: Estimate | null;
  /** Found, of all, if no unanswered search found anything. */
  readonly leastPercent: Estimate | null;
  /** Found, of all, if every unanswered search did. */
  readonly mostPercent: Estimate | null;
}

type FindTally = Pick<StopTally, 'found' | 'notFound' | 'foundUnknown'>;

export function findRate({ found, notFound, foundUnknown: unknown }: FindTally): FindRate {
  const known = found + notFound;
  const all = known + unknown;
  return {
    found,
    notFound,
    unknown,
    knownPercent: all === 0 ? null : (100 * known) / all,
    amongKnownPercent: percentOf(found, known),
    leastPercent: percentOf(found, all),
    mostPercent: percentOf(found + unknown, all),
  };
}

/**
 * Whether the find rate of one group is above or below that of another, or cannot be told: null.
 *
 * Two groups of one force and period may be compared, and only where the order holds whatever the
 * unanswered searches were and chance is allowed for: the interval of the least of one lies above the
 * interval of the most of the other. Shares among the answered are never compared, because who is answered
 * depends on the outcome. Forces are not compared: they record differently.
 */
export function compareFinds(one: FindRate, other: FindRate): 'higher' | 'lower' | null {
  if (isAbove(one, other)) return 'higher';
  return isAbove(other, one) ? 'lower' : null;
}

function isAbove(one: FindRate, other: FindRate): boolean {
  const least = one.leastPercent?.interval;
  const most = other.mostPercent?.interval;
  return least != null && most != null && least.low > most.high;
}
