import { compareCounts } from '../domain/statistics/compare-counts.ts';

/** Which way a word of {@link comparisonScale} points, or that it says nothing moves. */
export type Pointing = 'down' | 'up' | 'level';

type Holds = (value: number, others: readonly number[]) => boolean;

const belowAll: Holds = (value, others) => others.every((other) => value < other);
const aboveAll: Holds = (value, others) => others.every((other) => value > other);
const notAbove: Holds = (value, others) => others.every((other) => value <= other);
const notBelow: Holds = (value, others) => others.every((other) => value >= other);

/** A count that differs from the others, taken together, by no more than chance alone allows. */
const aboutEqual: Holds = (value, others) => {
  const events = others.reduce((sum, other) => sum + other, 0);
  const compared = compareCounts(
    { events: value, exposure: 1 },
    { events, exposure: others.length },
  );
  return compared === null || !compared.differs;
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
export function holds(word: string, value: number, others: readonly number[]): boolean {
  return words[word]?.holds(value, others) ?? true;
}

export function pointing(word: string): Pointing | undefined {
  return words[word]?.points;
}
