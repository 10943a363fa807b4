import type { Unit } from '../../domain/figures/unit.ts';

/** More lines than this are a fence. */
const mostIntervals = 5;

/** With the same room, the number of steps that is easiest to read between. */
const bestIntervals = 4;

const roundNumbers = [1, 2, 4, 5];

/** Round only where it is whole: 25 and 250, but not 2.5. */
const quarter = 2.5;

/** Seconds are divided as clocks are, up to the hour. */
const clockSteps = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600];

/**
 * The step between ticks from `from` to `to` that leaves the least room unused. Counts have whole
 * steps only.
 */
export function roundStep(from: number, to: number, unit: Unit): number {
  const range = to - from;
  const magnitude = 10 ** Math.floor(Math.log10(range));
  const decimal = [magnitude / 10, magnitude, magnitude * 10].flatMap((power) =>
    [...roundNumbers, ...(power >= 10 ? [quarter] : [])].map((number) => number * power),
  );
  const steps = unit.kind === 'seconds' && range <= 5 * 3600 ? clockSteps : decimal;
  const whole = unit.kind === 'count' ? steps.filter((step) => Number.isInteger(step)) : steps;
  const rated = whole
    .map((step) => ({ step, intervals: Math.ceil(to / step) - Math.floor(from / step) }))
    .filter(({ intervals }) => intervals <= mostIntervals)
    .toSorted((a, b) => worse(a) - worse(b));
  return rated[0]?.step ?? range;

  /** First the room that is covered, in which anything over the range is unused; then the number. */
  function worse({ step, intervals }: { step: number; intervals: number }): number {
    const unused = (step * intervals) / range;
    const sparse = intervals === 1 ? 0.5 : 0;
    return unused + sparse + Math.abs(intervals - bestIntervals) / 1000;
  }
}
