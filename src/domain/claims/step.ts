import type { Figure } from '../figures/figure.ts';
import { formatValue } from '../figures/format.ts';
import { meanOf } from '../statistics/average.ts';
import { xmrChart } from '../statistics/xmr.ts';
import { formatPeriod, type Period } from '../time/period.ts';
import { isRefusal, type Refusal } from './claim.ts';
import { eachPeriod, within } from './period-phrase.ts';
import { isPeriodId } from './reference.ts';
import { rules } from './rules.ts';
import {
  allComparable,
  contradicted,
  type Outcome,
  refused,
  type Subject,
  seriesOf,
} from './subject.ts';

/** Useful limits can be made from five or six values (law-and-methods, 5.1). */
const fewestBefore = 6;
/** One value outside the limits may be a single event, and two may be its echo. */
const fewestAfter = 3;
/** Length of a run on one side of the mean that is a shift (Making Data Count). */
const shiftLength = 7;

/** A change of level that stays: where it begins, and the averages before and from then on. */
interface Step {
  readonly period: Period;
  readonly up: boolean;
  readonly before: number;
  readonly after: number;
}

/**
 * `{clares-law-requests | step}`: stepped up in January 2024, from an average of 40.9 a month to one
 * of 79.6.
 *
 * A step is the first period from which every value, and three at least, lies outside the limits of
 * the XmR chart of the values before it, on one side; or seven and more lie on one side of their mean.
 * Six values are needed before it.
 */
export function step(subject: Subject): Outcome {
  const found = firstStep(subject);
  if (isRefusal(found)) return found;
  if (found !== null) return said(found, subject);
  return refused(
    `the control chart of ${subject.figure.measure} shows no step`,
    'Take the claim out.',
  );
}

/** `{clares-law-requests | step at 2024-01}`: the same, where the step is there. */
export function assertStep(period: string, subject: Subject): Outcome {
  if (!isPeriodId(period)) return refused(`“${period}” is not a period`, 'Write it as in 2024-01.');
  const found = firstStep(subject);
  if (isRefusal(found)) return found;
  if (found?.period.id === period) return said(found, subject);
  const but =
    found === null
      ? 'the control chart shows none'
      : `the control chart shows it ${within(formatPeriod(found.period), found.period)}`;
  const fix = found === null ? 'Take the claim out.' : `Write “step at ${found.period.id}”.`;
  return contradicted(`step at ${period}`, but, fix, upToSubject(subject));
}

function firstStep(subject: Subject): Step | null | Refusal {
  const series = upToSubject(subject);
  const values = allComparable(series);
  if (isRefusal(values)) return values;
  for (let start = fewestBefore; start <= values.length - fewestAfter; start += 1) {
    const up = stepsUp(values, start);
    const [before, after] = [meanOf(values.slice(0, start)), meanOf(values.slice(start))];
    const period = series[start]?.period;
    if (up === null || before === null || after === null || period === undefined) continue;
    return { period, up, before, after };
  }
  return null;
}

function upToSubject(subject: Subject): readonly Figure[] {
  return seriesOf(subject).filter(({ period }) => period.end <= subject.figure.period.end);
}

/** True where the values have moved up for good, false where down, null where they have not. */
function stepsUp(values: readonly number[], start: number): boolean | null {
  const after = xmrChart(values, { baseline: start })?.points.slice(start) ?? [];
  const side = after[0]?.side ?? null;
  const long = after.length >= shiftLength;
  const moved = after.every(
    (point) => point.side === side && (long || point.causes.includes('outside-limits')),
  );
  return moved && side !== null ? side === 'high' : null;
}

function said({ period, up, before, after }: Step, subject: Subject): Outcome {
  const { unit, decimals } = subject.figure;
  const [from, to] = [before, after].map((value) =>
    formatValue(value, unit, Math.max(decimals, 1)),
  );
  const each = unit.kind === 'count' ? eachPeriod(period.kind) : '';
  const at = within(formatPeriod(period), period);
  return {
    text: `stepped ${up ? 'up' : 'down'} ${at}, from an average of ${from}${each} to one of ${to}`,
    figures: [subject.figure.id, ...upToSubject(subject).map(({ id }) => id)].filter(
      (id, index, all) => all.indexOf(id) === index,
    ),
    rule: rules.step,
  };
}
