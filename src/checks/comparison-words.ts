import { familyLevel } from '../domain/differences/differences.ts';
import { pairByChance } from '../domain/differences/pair-test.ts';
import type { Dispersion } from '../domain/statistics/dispersion.ts';

/** Which way a word of {@link comparisonScale} points, or that it says nothing moves. */
export type Pointing = 'down' | 'up' | 'level';

type Holds = (value: number, others: readonly number[], allowance: Allowance) => boolean;

const belowAll: Holds = (value, others) => others.every((other) => value < other);
const aboveAll: Holds = (value, others) => others.every((other) => value > other);
const notAbove: Holds = (value, others) => others.every((other) => value <= other);
const notBelow: Holds = (value, others) => others.every((other) => value >= other);

/** What else a test of two counts has to know. */
export interface Allowance {
  /** How many comparisons this one was chosen among, as the largest of a year beside its smallest is. */
  readonly comparisons: number;
  /** What months or quarters show of how such counts vary; null where they show nothing. */
  readonly dispersion: Dispersion | null;
}

const single: Allowance = { comparisons: 1, dispersion: null };

/** A count that differs from the others, taken together, by no more than chance explains. */
const aboutEqual: Holds = (value, others, { comparisons, dispersion }) => {
  const events = others.reduce((sum, other) => sum + other, 0);
  const p = pairByChance(
    { kind: 'events', events: value, exposure: 1 },
    { kind: 'events', events, exposure: others.length },
    dispersion,
  );
  return p === null || p > familyLevel / comparisons;
};

const words: Readonly<Record<string, { readonly points: Pointing; readonly holds: Holds }>> = {
  lowest: { points: 'down', holds: notAbove },
  lower: { points: 'down', holds: belowAll },
  'slightly lower': { points: 'down', holds: belowAll },
  below: { points: 'down', holds: belowAll },
  'at or below': { points: 'down', holds: notAbove },
  stable: { points: 'level', holds: aboutEqual },
  comparable: { points: 'level', holds: aboutEqual },
  'the same': { points: 'level', holds: (value, others) => others.every((o) => o === value) },
  'at or above': { points: 'up', holds: notBelow },
  above: { points: 'up', holds: aboveAll },
  'slightly higher': { points: 'up', holds: aboveAll },
  higher: { points: 'up', holds: aboveAll },
  highest: { points: 'up', holds: notBelow },
};

/** True where the numbers bear the word out; of a word that is not on the scale nothing is said. */
export function holds(
  word: string,
  value: number,
  others: readonly number[],
  allowance: Allowance = single,
): boolean {
  return words[word]?.holds(value, others, allowance) ?? true;
}

export function pointing(word: string): Pointing | undefined {
  return words[word]?.points;
}
