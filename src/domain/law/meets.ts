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

/**
 * Whether evidence that was known by `on` meets an occasion. What replaces something older counts where somebody saw it
 * after it was due to be replaced, however long the page has been there.
 */
export function meets(
  evidence: Evidence,
  occasion: Occasion,
  timing: Timing,
  { on, reviewMonths }: { readonly on: IsoDate; readonly reviewMonths: number },
): boolean {
  const last = lastKnown(evidence, on);
  if (last === null) return false;
  const holds = (): boolean => addMonths(last, reviewMonths) >= on;
  switch (timing.kind) {
    case 'keep-current':
      return holds();
    case 'before-financial-year':
    case 'after-period':
      return occasion.period !== null && covers(evidence.periods, occasion.period);
    case 'after-release':
      return occasion.arises !== null && last >= occasion.arises;
    case 'before-event':
    case 'relevant-periods':
      return evidence.event !== undefined && evidence.event === occasion.event?.on;
    case 'after-event':
      // Where no event is recorded there is no clock: it is looked at as what has to be kept up to date.
      if (occasion.arises === null) return holds();
      if (evidence.event !== undefined) return evidence.event === occasion.event?.on;
      return last >= occasion.arises;
  }
}

/** One of the periods holds the whole, or those that lie in it make it up. */
function covers(periods: readonly Period[], whole: Period): boolean {
  if (periods.some(({ start, end }) => start <= whole.start && end >= whole.end)) return true;
  const inside = periods.filter(({ start, end }) => start >= whole.start && end <= whole.end);
  const each = [...new Map(inside.map((period) => [period.id, period])).values()];
  return each.length > 0 && tile(whole, each);
}
