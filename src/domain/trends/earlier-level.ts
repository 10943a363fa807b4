import { meanOf } from '../statistics/average.ts';
import { yearLevel } from '../statistics/compare-years.ts';
import { studentReach } from '../statistics/student.ts';
import { sumOf } from '../statistics/sum.ts';
import { windowOfPoints } from './chart.ts';
import type { Reading, Run } from './series.ts';
import type { EarlierLevel } from './trend.ts';

/** Useful averages come from so many months on. */
const fewestBefore = 6;

/**
 * The months before the last 24, where they were at another level: their mean against that of the 24 by Student’s
 * test of two samples, at 99%. A step that no author has declared is told by it as past, and does not make a series
 * better or worse for ever. Null where an author has declared one within the 24: then the chart tells it.
 */
export function earlierLevel({ readings }: Run, rebase: readonly string[]): EarlierLevel | null {
  const [before, since] = [readings.slice(0, -windowOfPoints), readings.slice(-windowOfPoints)];
  const [first, last] = [before[0], before.at(-1)];
  if (first === undefined || last === undefined || before.length < fewestBefore) return null;
  if (since.some(({ period }) => rebase.includes(period.id))) return null;
  const [then, now] = [meanOf(valuesOf(before)), meanOf(valuesOf(since))];
  if (then === null || now === null || !isApart(before, then, since, now)) return null;
  return { from: first.period, to: last.period, mean: then, since: now };
}

function isApart(
  before: readonly Reading[],
  then: number,
  since: readonly Reading[],
  now: number,
): boolean {
  const degrees = before.length + since.length - 2;
  const squares =
    sumOf(before, ({ value }) => (value - then) ** 2) +
    sumOf(since, ({ value }) => (value - now) ** 2);
  const error = Math.sqrt((squares / degrees) * (1 / before.length + 1 / since.length));
  return Math.abs(then - now) > studentReach(1 - yearLevel, degrees) * error;
}

function valuesOf(readings: readonly Reading[]): readonly number[] {
  return readings.map(({ value }) => value);
}
