import type { Exposed } from '../statistics/exposed.ts';
import type { Sample } from '../statistics/p-chart.ts';
import { sumOf } from '../statistics/sum.ts';
import { lengthInDays } from '../time/period.ts';
import type { Reading } from './series.ts';

/**
 * What is behind a series, where it is known of each of its figures: events with their exposure, or samples. Of
 * anything else there are the bare values, whose spread has to tell what chance allows.
 */
export type Chances =
  | { readonly kind: 'events'; readonly events: readonly Exposed[] }
  | { readonly kind: 'shares'; readonly samples: readonly Sample[] }
  | { readonly kind: 'values'; readonly values: readonly number[] };

export function chancesOf(readings: readonly Reading[]): Chances {
  const events = readings.flatMap(({ behind }) => (behind?.kind === 'events' ? [behind] : []));
  if (events.length === readings.length) return { kind: 'events', events };
  const samples = readings.flatMap(({ behind }) => (behind?.kind === 'share' ? [behind] : []));
  const divides = samples.every(({ trials }) => trials > 0);
  if (samples.length === readings.length && divides) return { kind: 'shares', samples };
  return { kind: 'values', values: readings.map(({ value }) => value) };
}

/**
 * Events for each day of their period and each of what else they arose from, so that a leap year makes no rise. Of
 * counts the days are all there is.
 */
export function perDay(
  readings: readonly Reading[],
  events: readonly Exposed[],
  isCount: boolean,
): readonly Exposed[] {
  if (isCount) return events;
  return events.map(({ events: count, exposure }, index) => {
    const period = readings[index]?.period;
    return {
      events: count,
      exposure: exposure * (period === undefined ? 1 : lengthInDays(period)),
    };
  });
}

/**
 * How many events a year of them has: of shares whichever are fewer, those that were counted or the others. Null of
 * measured values, which are none.
 */
export function eventsIn(readings: readonly Reading[]): number | null {
  const chances = chancesOf(readings);
  if (chances.kind === 'values') return null;
  if (chances.kind === 'events') return sumOf(chances.events, ({ events }) => events);
  const successes = sumOf(chances.samples, (sample) => sample.successes);
  return Math.min(successes, sumOf(chances.samples, ({ trials }) => trials) - successes);
}
