import { addMonths } from '../time/calendar-months.ts';
import { type IsoDate, type Period, tile } from '../time/period.ts';
import type { Evidence } from './evidence.ts';
import type { Occasion } from './occasions.ts';
import type { Timing } from './timing.ts';

/** The first day on which something is known to have been public; null of a pointer. */
function knownSince({ published, confirmed }: Evidence): IsoDate | null {
  return confirmed === null ? null : (published ?? confirmed);
}

/** The last day, up to `on`, on which it is known to have been there; null where it was not yet. */
export function lastKnown(evidence: Evidence, on: IsoDate): IsoDate | null {
  const since = knownSince(evidence);
  if (since === null || since > on) return null;
  return evidence.confirmed !== null && evidence.confirmed <= on ? evidence.confirmed : since;
}

/** The day that is asked about, and how far the records go. */
export interface Asked {
  readonly on: IsoDate;
  /** Calendar months for which looking once is enough. */
  readonly reviewMonths: number;
  /** Last day of the records; null where they are kept to the day. */
  readonly knownTo: IsoDate | null;
}

/**
 * The evidence that meets an occasion by the day, in its order. What replaces something older counts where somebody saw
 * it after it was due to be replaced, however long the page has been there.
 */
export function meeting(
  evidence: readonly Evidence[],
  occasion: Occasion,
  timing: Timing,
  asked: Asked,
): readonly Evidence[] {
  const known = evidence.filter((one) => lastKnown(one, asked.on) !== null);
  switch (timing.kind) {
    case 'keep-current':
      return known.filter((one) => holds(one, asked));
    case 'before-financial-year':
      return occasion.period === null ? [] : covering(known, occasion.period);
    case 'after-period': {
      const about = occasion.period === null ? [] : covering(known, occasion.period);
      if (about.length > 0 || timing.newestOnly !== true) return about;
      return known.filter((one) => one.periods.length === 0 && isSince(one, occasion, asked));
    }
    case 'after-release':
      return known.filter((one) => isSince(one, occasion, asked));
    case 'before-event':
    case 'after-event':
    case 'relevant-periods':
      // Where no event is recorded there is no clock: it is looked at as what has to be kept up to date.
      if (occasion.arises === null) return known.filter((one) => holds(one, asked));
      // After the records end a newer event may have taken the place of the newest that is known.
      if (isNewest(timing) && asked.knownTo !== null && asked.on > asked.knownTo) {
        return known.filter((one) => holds(one, asked) && isSince(one, occasion, asked));
      }
      return known.filter(
        (one) =>
          isAbout(one, occasion) ||
          (timing.kind === 'after-event' &&
            one.event === undefined &&
            isSince(one, occasion, asked)),
      );
  }
}

function isNewest(timing: Timing): boolean {
  return timing.kind === 'after-event' && timing.newestOnly === true;
}

function holds(evidence: Evidence, { on, reviewMonths }: Asked): boolean {
  const last = lastKnown(evidence, on);
  return last !== null && addMonths(last, reviewMonths) >= on;
}

function isSince(evidence: Evidence, { arises }: Occasion, { on }: Asked): boolean {
  const last = lastKnown(evidence, on);
  return arises !== null && last !== null && last >= arises;
}

/** Several contracts may take effect on one day: what is about one of them is about no other. */
function isAbout({ event, eventId }: Evidence, occasion: Occasion): boolean {
  if (eventId !== undefined) return eventId === occasion.event?.id;
  return event !== undefined && event === occasion.event?.on;
}

/** What covers a period by itself; or else what makes it up together, month by month. */
function covering(evidence: readonly Evidence[], whole: Period): readonly Evidence[] {
  const alone = evidence.filter((one) => covers(one, whole));
  if (alone.length > 0) return alone;
  const isInside = ({ start, end }: Period) => start >= whole.start && end <= whole.end;
  const pieces = evidence.flatMap(({ periods }) => periods.filter(isInside));
  const each = [...new Map(pieces.map((period) => [period.id, period])).values()];
  if (each.length === 0 || !tile(whole, each)) return [];
  return evidence.filter(({ periods }) => periods.some(isInside));
}

/** Whether it covers a period by itself. */
export function covers({ periods }: Evidence, whole: Period): boolean {
  return periods.some(({ start, end }) => start <= whole.start && end >= whole.end);
}
