import { addDays, addMonths } from '../time/calendar-months.ts';
import { lastComplete, periodAfter, periodOn, periodsBetween } from '../time/complete-periods.ts';
import type { IsoDate, Period } from '../time/period.ts';
import { relevantPeriodEnds } from '../time/relevant-periods.ts';
import type { LegalEvent } from './evidence.ts';
import { lastDayOf } from './last-days.ts';
import type { Timing } from './timing.ts';

/** A time at which an item falls due. */
export interface Occasion {
  readonly period: Period | null;
  readonly event: LegalEvent | null;
  /** First day on which it can be met; null where what starts it is not recorded. */
  readonly arises: IsoDate | null;
  /** Last day in law; null where the law sets none. */
  readonly last: IsoDate | null;
  /** From this day the body’s own days are counted; null where none can be set. */
  readonly countsFrom: IsoDate | null;
}

/** The days that are asked about, both included. */
export interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/**
 * The occasions of a timing that arise in a span, oldest first; at least the newest one up to the end of the span where
 * the calendar gives one. `events` are those of the item, in any order.
 */
export function occasionsIn(
  timing: Timing,
  events: readonly LegalEvent[],
  span: Span,
): readonly Occasion[] {
  switch (timing.kind) {
    case 'keep-current':
      return [{ ...nothing, arises: span.from, countsFrom: null }];
    case 'before-financial-year':
      return yearsBegun(span).map(beforeYear);
    case 'after-period':
      return completed(timing, span).map((period) => afterPeriod(timing, period));
    case 'after-release':
      return releases(timing, events, span);
    case 'after-event':
    case 'before-event':
    case 'relevant-periods':
      return started(timing, events, span);
  }
}

/** The occasion that the calendar gives next after a day; null where it depends on what happens. */
export function occasionAfter(
  timing: Timing,
  events: readonly LegalEvent[],
  on: IsoDate,
): Occasion | null {
  switch (timing.kind) {
    case 'keep-current':
      return null;
    case 'before-financial-year':
      // On the eve itself the year that begins is the one of the day, and not one to come.
      return beforeYear(periodAfter('financial-year', addDays(on, 1)));
    case 'after-period':
      return afterPeriod(timing, periodOn(timing.period, on));
    case 'after-release': {
      const quarter = periodAfter('quarter', lastReleased(timing, events, on).end);
      return afterRelease(timing, events, quarter);
    }
    case 'after-event':
    case 'before-event':
    case 'relevant-periods': {
      const span = { from: addDays(on, 1), to: addMonths(on, 12) };
      const first = started(timing, events, span)[0];
      // What replaces all before it may be the newest there is and long past.
      return first?.arises != null && first.arises > on ? first : null;
    }
  }
}

const nothing: Occasion = { period: null, event: null, arises: null, last: null, countsFrom: null };

/** Its last day is the eve of the year: only then can be told whether it was met. */
function beforeYear(period: Period): Occasion {
  const last = addDays(period.start, -1);
  return { ...nothing, period, arises: last, last };
}

type AfterPeriod = Extract<Timing, { kind: 'after-period' }>;

function afterPeriod({ lastDays }: AfterPeriod, period: Period): Occasion {
  const last = lastDays === undefined ? null : lastDayOf(lastDays, period);
  return { ...nothing, period, arises: addDays(period.end, 1), last, countsFrom: period.end };
}

/** The financial years whose eve lies in the span, and the one that runs at its end. */
function yearsBegun({ from, to }: Span): readonly Period[] {
  const running = periodOn('financial-year', addDays(to, 1));
  const years = periodsBetween('financial-year', from, to).map(({ end }) =>
    periodAfter('financial-year', end),
  );
  return years.some(({ id }) => id === running.id) ? years : [...years, running];
}

function completed({ period: kind, newestOnly }: AfterPeriod, span: Span): readonly Period[] {
  const last = lastComplete(kind, span.to);
  if (newestOnly === true) return [last];
  const all = periodsBetween(kind, addDays(span.from, -1), last.end);
  return all.some(({ id }) => id === last.id) ? all : [...all, last];
}

type AfterRelease = Extract<Timing, { kind: 'after-release' }>;

/** A release is known by its day where that is recorded; else it has surely happened by the end of its month. */
function afterRelease(
  { event: kind, monthsAfterQuarter }: AfterRelease,
  events: readonly LegalEvent[],
  period: Period,
): Occasion {
  const month = addMonths(period.end, monthsAfterQuarter).slice(0, 7);
  const event = events.find((one) => one.event === kind && one.on.startsWith(month)) ?? null;
  const arises = event?.on ?? endOfMonth(`${month}-01`);
  return { ...nothing, period, event, arises, countsFrom: arises };
}

function releases(
  timing: AfterRelease,
  events: readonly LegalEvent[],
  { from, to }: Span,
): readonly Occasion[] {
  const last = lastReleased(timing, events, to);
  const first = addMonths(from, -timing.monthsAfterQuarter - 1);
  const quarters = periodsBetween('quarter', first, last.end);
  return (quarters.length === 0 ? [last] : quarters)
    .map((quarter) => afterRelease(timing, events, quarter))
    .filter(({ arises, period }) => period?.id === last.id || (arises !== null && arises >= from));
}

function lastReleased(timing: AfterRelease, events: readonly LegalEvent[], on: IsoDate): Period {
  let quarter = lastComplete('quarter', on);
  for (;;) {
    const { arises } = afterRelease(timing, events, quarter);
    if (arises !== null && arises <= on) return quarter;
    quarter = periodOn('quarter', addDays(quarter.start, -1));
  }
}

function endOfMonth(first: IsoDate): IsoDate {
  return addDays(addMonths(first, 1), -1);
}

type AroundEvent = Extract<Timing, { kind: 'after-event' | 'before-event' | 'relevant-periods' }>;

/** One occasion for each event of the span; for the newest only, the last one up to its end. */
function started(
  timing: AroundEvent,
  events: readonly LegalEvent[],
  span: Span,
): readonly Occasion[] {
  const all = events
    .filter(({ event }) => event === timing.event)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .flatMap((event) => around(timing, event, span.to))
    .filter(({ arises }) => arises !== null && arises <= span.to);
  const inSpan = all.filter(({ arises }) => arises !== null && arises >= span.from);
  const newest = all.at(-1);
  if (timing.kind === 'after-event' && timing.newestOnly === true) {
    return newest === undefined ? [] : [newest];
  }
  return inSpan;
}

function around(timing: AroundEvent, event: LegalEvent, to: IsoDate): readonly Occasion[] {
  switch (timing.kind) {
    case 'after-event': {
      const last = lastAfter(timing, event.on);
      return [{ ...nothing, event, arises: event.on, last, countsFrom: event.on }];
    }
    case 'before-event':
      return [{ ...nothing, event, arises: event.on, last: event.on }];
    case 'relevant-periods':
      return relevantPeriodEnds(event.on, to).map((end) => ({
        ...nothing,
        event,
        arises: addDays(end, 1),
        countsFrom: end,
      }));
  }
}

/** A period of days that begins with the day of the event ends a day sooner than that many days after it. */
function lastAfter(
  { withinMonths, withinDays }: Extract<Timing, { kind: 'after-event' }>,
  event: IsoDate,
): IsoDate | null {
  if (withinDays !== undefined) return addDays(event, withinDays - 1);
  return withinMonths === undefined ? null : addMonths(event, withinMonths);
}
