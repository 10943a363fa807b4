/*
 * Numbers that were worked out differ in their last digits from what they stand for: the mean of ten
 * values of 0.1 need not be 0.1. Rules that ask "above" or "exactly on" allow for that.
 */

/** The size up to which differences among such values are rounding: one part in 10^9 of the largest. */
export function slackOf(values: readonly number[]): number {
  return 1e-9 * values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
}

export function isAbove(value: number, line: number, slack: number): boolean {
  return value - line > slack;
}

export function isBelow(value: number, line: number, slack: number): boolean {
  return line - value > slack;
}

/** On which side of a line a value lies; null on it. */
export function sideOf(value: number, line: number, slack: number): 'high' | 'low' | null {
  if (isAbove(value, line, slack)) return 'high';
  return isBelow(value, line, slack) ? 'low' : null;
}
