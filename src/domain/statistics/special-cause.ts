import type { ControlPoint, SpecialCause } from './control-chart.ts';
import { isAbove, isBelow, sideOf } from './rounding.ts';

/** A point before anything is said about it. */
export type LimitedPoint = Omit<ControlPoint, 'causes' | 'side'>;

/** Points in a row on one side of the mean that make a shift, and in one direction that make a trend. */
const longRun = 7;

/** The rules in order of precedence. */
export const allRules: readonly SpecialCause[] = [
  'outside-limits',
  'trend',
  'two-of-three',
  'shift',
];

const marks: Readonly<
  Record<SpecialCause, (points: readonly LimitedPoint[], slack: number) => readonly boolean[]>
> = {
  'outside-limits': (points, slack) => points.map((point) => isOutside(point, slack)),
  trend: inTrend,
  'two-of-three': inTwoOfThree,
  shift: inShift,
};

/**
 * Which rules mark each point of one phase, first by precedence. The rules are those of NHS England's
 * "Making Data Count", as the package NHSRplotthedots has them:
 *
 * - outside limits: above the upper or below the lower limit, not on it;
 * - trend: seven points that each rise, or each fall, from the one before (six differences of one sign;
 *   a tie breaks it), all seven marked;
 * - two of three: among three successive points on one side of the mean, two at least between the near
 *   limit and the limit; only those near the limit are marked;
 * - shift: seven successive points on one side of the mean (one on it breaks it), all seven marked.
 *
 * @param slack - Differences up to this size are rounding, and count as none.
 */
export function specialCauses(
  points: readonly LimitedPoint[],
  slack: number,
  rules: readonly SpecialCause[] = allRules,
): readonly (readonly SpecialCause[])[] {
  const marked = rules.map((rule) => ({ rule, marks: marks[rule](points, slack) }));
  return points.map((_, position) =>
    marked.filter((rule) => rule.marks[position] === true).map(({ rule }) => rule),
  );
}

function isOutside({ value, lower, upper }: LimitedPoint, slack: number): boolean {
  return isAbove(value, upper, slack) || isBelow(value, lower, slack);
}

function isNearLimit(point: LimitedPoint, slack: number): boolean {
  const { value, nearLower, nearUpper } = point;
  const beyond = isAbove(value, nearUpper, slack) || isBelow(value, nearLower, slack);
  return beyond && !isOutside(point, slack);
}

function inTrend(points: readonly LimitedPoint[], slack: number): readonly boolean[] {
  const steps = points
    .slice(1)
    .map(({ value }, position) => sideOf(value, points[position]?.value ?? value, slack));
  const runs = longRuns(steps, longRun - 1);
  // The step at a position leads from the point there to the next one.
  return points.map((_, at) => runs.some(({ from, to }) => from <= at && at <= to + 1));
}

function inShift(points: readonly LimitedPoint[], slack: number): readonly boolean[] {
  const runs = longRuns(
    points.map(({ value, mean }) => sideOf(value, mean, slack)),
    longRun,
  );
  return points.map((_, at) => runs.some(({ from, to }) => from <= at && at <= to));
}

function inTwoOfThree(points: readonly LimitedPoint[], slack: number): readonly boolean[] {
  const near = points.map((point) => isNearLimit(point, slack));
  const sides = points.map(({ value, mean }) => sideOf(value, mean, slack));
  const isSignal = (from: number): boolean => {
    const side = sides[from] ?? null;
    const oneSide = side !== null && sides[from + 1] === side && sides[from + 2] === side;
    return oneSide && near.slice(from, from + 3).filter(Boolean).length >= 2;
  };
  return near.map((isNear, at) => isNear && [at - 2, at - 1, at].some(isSignal));
}

/** The stretches of one and the same direction that are at least so long. */
function longRuns(
  directions: readonly ControlPoint['side'][],
  least: number,
): readonly { from: number; to: number }[] {
  const starts = directions.flatMap((direction, at) =>
    direction !== null && direction !== directions[at - 1] ? [at] : [],
  );
  return starts
    .map((from) => {
      const end = directions.findIndex(
        (direction, at) => at > from && direction !== directions[from],
      );
      return { from, to: (end === -1 ? directions.length : end) - 1 };
    })
    .filter(({ from, to }) => to - from + 1 >= least);
}
