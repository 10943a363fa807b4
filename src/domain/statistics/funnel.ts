import { poissonDensity } from './density.ts';
import type { Exposed } from './exposed.ts';
import { gammaTails } from './gamma.ts';
import type { Level } from './interval.ts';
import { normalQuantile, standardDeviations } from './normal.ts';
import { isPositive, mostEvents } from './quantities.ts';
import { risingRoot } from './root.ts';
import { sumOf } from './sum.ts';

/** Between which values an area of this exposure lies by chance if its true value is the average. */
export interface FunnelLimits {
  readonly average: number;
  readonly exposure: number;
  /** At 95%: about two standard deviations. */
  readonly near: { readonly low: number; readonly high: number };
  /** At 99.8%: about three. */
  readonly far: { readonly low: number; readonly high: number };
}

/** Outside which limits a value lies, the farther where both; and on which side. */
export interface FunnelSignal {
  readonly outside: Level;
  readonly side: 'high' | 'low';
}

/**
 * The funnel of proportions at one base: `p̄ ± z√(p̄(1 − p̄)/n)`, within 0 and 1. These are the score limits:
 * an area is outside exactly where Wilson's interval of its share leaves out the average (Public Health
 * England 2018; Spiegelhalter 2005, "Funnel plots for comparing institutional performance").
 *
 * @param average - The share of all areas together, from 0 to 1.
 * @param trials - The base of the area, over 0.
 * @returns Null for anything else.
 */
export function proportionFunnel(average: number, trials: number): FunnelLimits | null {
  if (!(average >= 0 && average <= 1) || !isPositive(trials)) return null;
  const deviation = Math.sqrt((average * (1 - average)) / trials);
  const around = (level: Level): { low: number; high: number } => {
    const reach = standardDeviations(level) * deviation;
    return { low: Math.max(0, average - reach), high: Math.min(1, average + reach) };
  };
  return { average, exposure: trials, near: around(0.95), far: around(0.998) };
}

/**
 * The funnel of rates at one exposure: an area is outside exactly where the exact Poisson interval of its
 * count leaves out what the average would bring it (Public Health England 2018). Between whole counts the
 * limits follow the gamma distribution, so that the lines are smooth.
 *
 * @param average - The rate of all areas together, per `times` of exposure; over 0.
 * @param exposure - Of the area, over 0.
 * @param times - 1,000 for rates per 1,000.
 * @returns Null for anything else, and where that would bring more than 10^9 events.
 */
export function rateFunnel(average: number, exposure: number, times: number): FunnelLimits | null {
  const expected = (average * exposure) / times;
  const usable = [average, exposure, times, expected].every(isPositive);
  if (!usable || expected > mostEvents) return null;
  const around = (level: Level): { low: number; high: number } => {
    const tail = (1 - level) / 2;
    return {
      low: (leastCount(expected, tail) * times) / exposure,
      high: (greatestCount(expected, tail) * times) / exposure,
    };
  };
  return { average, exposure, near: around(0.95), far: around(0.998) };
}

/** At each end so large a part of the areas counts as no further out than the next one: 10%. */
const winsorised = 0.1;

/**
 * How many times as much rates of areas vary about their average as chance alone lets them: the mean square of their
 * distances in standard deviations, `(x − E)/√E`, the outermost tenth at each end brought in, so that the few areas that
 * a funnel is to find do not hide themselves (Spiegelhalter 2005, "Handling over-dispersion of performance indicators",
 * Quality and Safety in Health Care 14). Exactly 1 where it is under `1 + 2√(2/k)` for k areas: then nothing shows that
 * they vary by more.
 *
 * @param average - Events for each of exposure, over 0.
 */
export function funnelDispersion(areas: readonly Exposed[], average: number): number {
  const distances = areas
    .map(({ events, exposure }) => (events - average * exposure) / Math.sqrt(average * exposure))
    .toSorted((a, b) => a - b);
  const brought = Math.floor(winsorised * distances.length);
  const [low, high] = [distances[brought] ?? 0, distances.at(-1 - brought) ?? 0];
  const squares = sumOf(distances, (each) => Math.min(high, Math.max(low, each)) ** 2);
  const times = squares / Math.max(1, distances.length);
  return times > 1 + 2 * Math.sqrt(2 / distances.length) ? times : 1;
}

/** The same funnel with limits as many times as far from the average as the root of a dispersion, not below 0. */
export function widened(limits: FunnelLimits, dispersion: number): FunnelLimits {
  const { average, near, far } = limits;
  const times = Math.sqrt(dispersion);
  const wider = ({ low, high }: FunnelLimits['near']) => ({
    low: Math.max(0, average + times * (low - average)),
    high: average + times * (high - average),
  });
  return { ...limits, near: wider(near), far: wider(far) };
}

/** Where a value lies outside its funnel; null inside and on a limit. */
export function funnelSignal(value: number, { near, far }: FunnelLimits): FunnelSignal | null {
  if (value > far.high) return { outside: 0.998, side: 'high' };
  if (value < far.low) return { outside: 0.998, side: 'low' };
  if (value > near.high) return { outside: 0.95, side: 'high' };
  return value < near.low ? { outside: 0.95, side: 'low' } : null;
}

/** The count whose upper exact limit is what is expected; 0 where even no event is no surprise. */
function leastCount(expected: number, tail: number): number {
  if (Math.exp(-expected) >= tail) return 0;
  return risingRoot({
    value: (count) => gammaTails(count + 1, expected).above - tail,
    // How much one event more adds to the tail: near enough to the slope, which has no short form.
    slope: (count) => poissonDensity(count + 1, expected),
    low: 0,
    high: expected,
    start: Math.max(0, expected + normalQuantile(tail) * Math.sqrt(expected)),
  });
}

/** The count whose lower exact limit is what is expected. */
function greatestCount(expected: number, tail: number): number {
  const difference = (count: number): number => tail - gammaTails(count, expected).below;
  let high = expected + 10;
  while (difference(high) < 0) high *= 2;
  return risingRoot({
    value: difference,
    slope: (count) => poissonDensity(count, expected),
    low: 0,
    high,
    start: expected - normalQuantile(tail) * Math.sqrt(expected),
  });
}
