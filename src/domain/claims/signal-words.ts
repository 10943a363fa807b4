import type { PublishedChart } from '../publication/published-chart.ts';
import type { ControlPoint, SpecialCause } from '../statistics/control-chart.ts';

/** What a marked point says, where its measure has a good direction; `neutral` where it has none. */
export type SignalMeaning = 'improvement' | 'concern' | 'neutral';

/**
 * What a mark means by the rule that comes first, or null for a point that none marks. The side of the
 * mean is held against the good direction; of a trend it is where it leads, on whichever side it runs
 * (as in NHSRplotthedots from 0.2.2).
 */
export function meaningOf(
  points: readonly ControlPoint[],
  index: number,
  direction: PublishedChart['direction'],
): SignalMeaning | null {
  const point = points[index];
  const [cause] = point?.causes ?? [];
  return point === undefined || cause === undefined
    ? null
    : meaningOfRule(cause, points, index, direction);
}

/** What one of the rules that mark a point says. */
export function meaningOfRule(
  cause: SpecialCause,
  points: readonly ControlPoint[],
  index: number,
  direction: PublishedChart['direction'],
): SignalMeaning {
  const trend = rises(points, index) ? 'high' : 'low';
  return meaningOfSide(cause === 'trend' ? trend : (points[index]?.side ?? null), direction);
}

/** What it means to lie high or low, where that is more than chance. */
export function meaningOfSide(
  side: 'high' | 'low' | null,
  direction: PublishedChart['direction'],
): SignalMeaning {
  if (direction === undefined || side === null) return 'neutral';
  const good = direction === 'higher-is-better' ? 'high' : 'low';
  return side === good ? 'improvement' : 'concern';
}

/** The words for each meaning, in the key of a chart. */
export const meaningWords: Readonly<Record<SignalMeaning, string>> = {
  improvement: 'Improvement',
  concern: 'Concern',
  neutral: 'Signal',
};

/** A rule by its name, as it marks point `index` of a phase: `above the upper limit`. */
export function ruleName(
  cause: SpecialCause,
  points: readonly ControlPoint[],
  index: number,
): string {
  const high = points[index]?.side === 'high';
  switch (cause) {
    case 'outside-limits':
      return high ? 'above the upper limit' : 'below the lower limit';
    case 'trend':
      return rises(points, index) ? 'seven in a row rising' : 'seven in a row falling';
    case 'two-of-three':
      return high ? 'two of three near the upper limit' : 'two of three near the lower limit';
    case 'shift':
      return high ? 'seven in a row above the mean' : 'seven in a row below the mean';
  }
}

/** A trend's first point is told by the one after it, every other by the one before. */
function rises(points: readonly ControlPoint[], index: number): boolean {
  const point = points[index];
  const before = points[index - 1];
  if (point === undefined) return false;
  const inRun = before?.causes.includes('trend') === true && before.value !== point.value;
  if (inRun) return point.value > before.value;
  return (points[index + 1]?.value ?? point.value) > point.value;
}
