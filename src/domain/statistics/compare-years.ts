import { pooled } from './average.ts';
import { type Dispersion, dispersionOf, type Residual } from './dispersion.ts';
import { type Exposed, isExposed, rateOf } from './exposed.ts';
import { risingRoot } from './root.ts';
import { studentReach } from './student.ts';
import { sumOf } from './sum.ts';

/**
 * Where the difference of two years counts as more than chance: |t| beyond its 99% point. At 95% a
 * publication of twenty measures would call one of them moved every month though none was.
 */
export const yearLevel = 0.99;

/** Two ends of what the data are compatible with, at {@link yearLevel}. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** What two years say about each other. */
export interface YearTest {
  readonly dispersion: Dispersion;
  /** The difference in its standard errors: over 0 where the latest year has more. */
  readonly t: number;
  /** Whether |t| is beyond the 99% point of Student’s distribution with these degrees of freedom. */
  readonly differs: boolean;
}

export interface CountsOfYears extends YearTest {
  readonly latest: number;
  readonly before: number;
  /** Latest over before, each for its exposure; null where the year before had none. */
  readonly ratio: number | null;
  /** Of the ratio, so that it leaves out 1 exactly where the years differ; null where either year had none. */
  readonly interval: Range | null;
}

/**
 * Compares the events of two years, part by part: the same months, or quarters, of each. The model is
 * `ln E(events) = ln exposure + part of the year + year`, fitted by quasi-likelihood (Wedderburn 1974, "Quasi-likelihood
 * functions, generalized linear models, and the Gauss–Newton method"): seasons fall on both years alike and are no
 * news, and the variance is as many times that of Poisson counts as the table of parts by year shows, never less.
 * Of twelve months that leaves 11 degrees of freedom, and 3.106 standard errors at 99%.
 *
 * Given the events of a part in both years together, those of the latest are a share of them. So the ratio r of the
 * rates solves `Σ y₁ = Σ n·s(r)` with `s(r) = e₁r/(e₁r + e₀)`, and `Var(ln r) = φ ÷ Σ n·s(1 − s)`.
 * Where a year has no events there is no finite ratio. Then t is the root of the deviance over the dispersion, which
 * is taken from the months of the other year.
 *
 * @returns Null where the years differ in length, a number is impossible, nothing happened at all, or no degree of
 * freedom is left to see the dispersion by.
 */
export function compareYears(
  latest: readonly Exposed[],
  before: readonly Exposed[],
): CountsOfYears | null {
  if (latest.length !== before.length || ![...latest, ...before].every(isExposed)) return null;
  const [one, other] = [pooled(latest), pooled(before)];
  if (one.events + other.events === 0) return null;
  const counts = { latest: one.events, before: other.events };
  if (one.events === 0 || other.events === 0) {
    const test = againstNone(one.events === 0 ? before : latest, one, other);
    return test === null
      ? null
      : { ...counts, ...test, ratio: other.events === 0 ? null : 0, interval: null };
  }
  const parts = latest.map((part, index) => pairOf(part, before[index] ?? part));
  const ratio = ratioOf(parts, rateOf(one) / rateOf(other));
  const dispersion = dispersionOf(
    parts.map((part) => residualAt(part, ratio)),
    parts.filter(({ both }) => both > 0).length - 1,
  );
  if (dispersion === null) return null;
  const error = Math.sqrt(dispersion.times / informationAt(parts, ratio));
  const t = Math.log(ratio) / error;
  const reach = studentReach(1 - yearLevel, dispersion.degrees);
  const factor = Math.exp(reach * error);
  return {
    ...counts,
    ratio,
    interval: { low: ratio / factor, high: ratio * factor },
    dispersion,
    t,
    differs: Math.abs(t) > reach,
  };
}

/** The same part of two years. */
interface Pair {
  readonly later: number;
  readonly both: number;
  /** Exposure of the latest year over that of the year before. */
  readonly odds: number;
}

function pairOf(later: Exposed, earlier: Exposed): Pair {
  return {
    later: later.events,
    both: later.events + earlier.events,
    odds: later.exposure / earlier.exposure,
  };
}

/** Of the events of a part, those that fall in the latest year where the rates are in this ratio. */
function shareAt({ odds }: Pair, ratio: number): number {
  return (odds * ratio) / (odds * ratio + 1);
}

function residualAt(pair: Pair, ratio: number): Residual {
  const share = shareAt(pair, ratio);
  return {
    value: pair.later,
    expected: pair.both * share,
    variance: pair.both * share * (1 - share),
  };
}

function informationAt(pairs: readonly Pair[], ratio: number): number {
  return sumOf(pairs, (pair) => residualAt(pair, ratio).variance);
}

function ratioOf(pairs: readonly Pair[], start: number): number {
  const later = sumOf(pairs, (pair) => pair.later);
  const difference = (ratio: number): number =>
    sumOf(pairs, (pair) => pair.both * shareAt(pair, ratio)) - later;
  let [low, high] = [start / 2, start * 2];
  while (difference(low) > 0) low /= 2;
  while (difference(high) < 0) high *= 2;
  return risingRoot({
    value: difference,
    slope: (ratio) => informationAt(pairs, ratio) / ratio,
    low,
    high,
    start,
  });
}

/** All events fell in one year: how surprising that is, given how the months of that year differ. */
function againstNone(year: readonly Exposed[], one: Exposed, other: Exposed): YearTest | null {
  const whole = pooled(year);
  const rate = rateOf(whole);
  const dispersion = dispersionOf(
    year.map(({ events, exposure }) => ({
      value: events,
      expected: rate * exposure,
      variance: rate * exposure,
    })),
    year.length - 1,
  );
  if (dispersion === null) return null;
  const deviance = 2 * whole.events * Math.log((one.exposure + other.exposure) / whole.exposure);
  const size = Math.sqrt(deviance / dispersion.times);
  return {
    dispersion,
    t: one.events > 0 ? size : -size,
    differs: size > studentReach(1 - yearLevel, dispersion.degrees),
  };
}
