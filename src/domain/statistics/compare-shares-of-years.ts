import { type Range, type YearTest, yearLevel } from './compare-years.ts';
import { dispersionOf, type Residual } from './dispersion.ts';
import { isSample, type Sample } from './p-chart.ts';
import { studentReach } from './student.ts';
import { sumOf } from './sum.ts';

export interface SharesOfYears extends YearTest {
  /** All successes over all trials of the year, from 0 to 1. */
  readonly latest: number;
  readonly before: number;
  /** Latest less before. */
  readonly difference: number;
  /** Of the difference, so that it leaves out 0 exactly where the years differ. */
  readonly interval: Range;
}

/**
 * Compares the shares of two years, or a ratio of two groups as the share of the one among both. The variance is
 * binomial times the dispersion of the months about the share of their own year (quasi-binomial; Wedderburn 1974):
 * of two years of months 22 degrees of freedom, and 2.819 standard errors at 99%. The standard error is that of
 * equal shares, `√(φ·p(1 − p)·(1/n₁ + 1/n₀))` with p of both years together, so that it does not vanish at 0 and 1.
 *
 * @returns Null where a sample is impossible, where all or none succeeded, and without a degree of freedom.
 */
export function compareSharesOfYears(
  latest: readonly Sample[],
  before: readonly Sample[],
): SharesOfYears | null {
  if (![...latest, ...before].every(isSample)) return null;
  const [one, other] = [together(latest), together(before)];
  const both = together([one, other]);
  const spread = both.successes * (both.trials - both.successes);
  const dispersion = dispersionOf(
    [...around(latest, one), ...around(before, other)],
    latest.length + before.length - 2,
  );
  if (spread === 0 || dispersion === null) return null;
  const variance = (spread / both.trials ** 2) * (1 / one.trials + 1 / other.trials);
  const error = Math.sqrt(dispersion.times * variance);
  const [p, q] = [one.successes / one.trials, other.successes / other.trials];
  const difference = p - q;
  const reach = studentReach(1 - yearLevel, dispersion.degrees);
  return {
    latest: p,
    before: q,
    difference,
    interval: { low: difference - reach * error, high: difference + reach * error },
    dispersion,
    t: difference / error,
    differs: Math.abs(difference) > reach * error,
  };
}

function together(samples: readonly Sample[]): Sample {
  return {
    successes: sumOf(samples, ({ successes }) => successes),
    trials: sumOf(samples, ({ trials }) => trials),
  };
}

function around(samples: readonly Sample[], year: Sample): readonly Residual[] {
  const share = year.successes / year.trials;
  return samples.map(({ successes, trials }) => ({
    value: successes,
    expected: trials * share,
    variance: trials * share * (1 - share),
  }));
}
