import { addDays, addMonths } from '../time/calendar-months.ts';
import type { IsoDate, Period } from '../time/period.ts';
import type { Deadline, DutyRegister, Standing } from './duty.ts';
import type { LegalEvent } from './evidence.ts';
import { type Occasion, occasionsIn } from './occasions.ts';
import type { Requirement } from './requirement.ts';
import type { Timing } from './timing.ts';

/** How far ahead a register looks, in calendar months. */
const monthsAhead = 12;

/**
 * The occasions of a timing that arise after a day and within twelve months of it, first to last; those of events only
 * where the event is recorded already.
 */
export function comingOccasions(
  timing: Timing,
  events: readonly LegalEvent[],
  on: IsoDate,
): readonly Occasion[] {
  if (timing.kind === 'keep-current') return [];
  const span = { from: addDays(on, 1), to: addMonths(on, monthsAhead) };
  return occasionsIn(eachEvent(timing), events, span).filter(
    ({ arises }) => arises !== null && arises >= span.from && arises <= span.to,
  );
}

/** Of what is to come nothing is replaced yet. */
function eachEvent(timing: Timing): Timing {
  return timing.kind === 'after-event' ? { ...timing, newestOnly: false } : timing;
}

/** A last day that is still to come, of one item for one period or event. */
export interface ComingDay {
  readonly requirement: Requirement;
  readonly period: Period | null;
  readonly event: LegalEvent | null;
  readonly deadline: Deadline;
}

/**
 * Every last day and every target from the day of the register to twelve months after it, first to last: of what is not
 * met yet, and of what is to come.
 */
export function comingDays({ on, standings }: DutyRegister): readonly ComingDay[] {
  const until = addMonths(on, monthsAhead);
  return standings
    .flatMap(openDays)
    .filter(({ deadline: { date } }) => date >= on && date <= until)
    .toSorted((a, b) => Date.parse(a.deadline.date) - Date.parse(b.deadline.date));
}

function openDays({ requirement, duty, earlier, coming }: Standing): readonly ComingDay[] {
  const open = [...earlier, ...(duty === null ? [] : [duty])].filter(
    ({ status }) => status !== 'met',
  );
  return [...open, ...coming].flatMap(({ period, event, legal, target }) =>
    [legal, target]
      .filter((deadline) => deadline !== null)
      .map((deadline) => ({ requirement, period, event, deadline })),
  );
}
