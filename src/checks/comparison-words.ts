/** Which way a word of {@link comparisonScale} points, or that it says nothing moves. */
export type Pointing = 'down' | 'up' | 'level';

type Holds = (value: number, others: readonly number[]) => boolean;

const belowAll: Holds = (value, others) => others.every((other) => value < other);
const aboveAll: Holds = (value, others) => others.every((other) => value > other);
const notAbove: Holds = (value, others) => others.every((other) => value <= other);
const notBelow: Holds = (value, others) => others.every((other) => value >= other);

/**
 * Two counts that differ by no more than chance alone would let them in 19 of 20 cases: the
 * difference of two Poisson counts has the variance of their sum.
 */
const aboutEqual: Holds = (value, others) => {
  const mean = others.reduce((sum, other) => sum + other, 0) / others.length;
  return Math.abs(value - mean) <= 1.96 * Math.sqrt(value + mean);
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
