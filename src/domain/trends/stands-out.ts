import { pairByChance } from '../differences/pair-test.ts';
import { meanOf, pooled } from '../statistics/average.ts';
import { yearLevel } from '../statistics/compare-years.ts';
import { type Dispersion, dispersionOf, type Residual } from '../statistics/dispersion.ts';
import { rateOf } from '../statistics/exposed.ts';
import type { Sample } from '../statistics/p-chart.ts';
import { studentTwoSided } from '../statistics/student.ts';
import { sumOf } from '../statistics/sum.ts';
import { chancesOf } from './chances.ts';
import type { Reading } from './series.ts';

/**
 * Whether the last so many readings differ from those before them by more than chance, at 99%. The rules of control
 * charts are made for values that lie evenly about their mean. Seven months in a row below it are nothing rare of small
 * counts, most of which lie below theirs: so what a rule marks is tested before it gives a word. The variance is that of
 * the readings before, and never less than chance alone gives.
 */
export function standsOut(readings: readonly Reading[], last: number): boolean {
  const before = readings.slice(0, -last);
  const p = before.length < 2 ? null : byChance(before, readings.slice(-last));
  return p !== null && p <= 1 - yearLevel;
}

function byChance(before: readonly Reading[], last: readonly Reading[]): number | null {
  const [then, now] = [chancesOf(before), chancesOf(last)];
  if (then.kind === 'events' && now.kind === 'events') {
    const [one, other] = [pooled(now.events), pooled(then.events)];
    const rate = rateOf(other);
    const dispersion = about(
      then.events.map(({ events, exposure }) => ({
        value: events,
        expected: rate * exposure,
        variance: rate * exposure,
      })),
    );
    return pairByChance({ kind: 'events', ...one }, { kind: 'events', ...other }, dispersion);
  }
  if (then.kind === 'shares' && now.kind === 'shares') {
    const [one, other] = [together(now.samples), together(then.samples)];
    const share = other.successes / other.trials;
    const dispersion = about(
      then.samples.map(({ successes, trials }) => ({
        value: successes,
        expected: trials * share,
        variance: trials * share * (1 - share),
      })),
    );
    return pairByChance({ kind: 'share', ...one }, { kind: 'share', ...other }, dispersion);
  }
  return ofValues(
    before.map(({ value }) => value),
    last.map(({ value }) => value),
  );
}

function about(residuals: readonly Residual[]): Dispersion | null {
  return dispersionOf(residuals, residuals.length - 1);
}

function together(samples: readonly Sample[]): Sample {
  return {
    successes: sumOf(samples, ({ successes }) => successes),
    trials: sumOf(samples, ({ trials }) => trials),
  };
}

/** Student’s test of a mean against that of the values before, whose spread it takes. */
function ofValues(before: readonly number[], last: readonly number[]): number | null {
  const [then, now] = [meanOf(before), meanOf(last)];
  if (then === null || now === null) return null;
  const degrees = before.length - 1;
  const variance = sumOf(before, (value) => (value - then) ** 2) / degrees;
  const error = Math.sqrt(variance * (1 / before.length + 1 / last.length));
  const size = Math.abs(now - then);
  if (error <= 1e-9 * Math.max(Math.abs(then), Math.abs(now))) return size === 0 ? 1 : 0;
  return studentTwoSided(size / error, degrees);
}
