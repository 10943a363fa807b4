import { lastWorkingDayUpTo } from '../time/bank-holidays.ts';
import { addDays, daysBetween } from '../time/calendar-months.ts';
import type { IsoDate } from '../time/period.ts';
import type { LawContext } from './context.ts';
import type { Deadline, Duty, DutyStatus, Late } from './duty.ts';
import { type DutyFacts, sayDuty } from './duty-sentences.ts';
import type { Evidence } from './evidence.ts';
import { covers, lastKnown, meeting } from './meets.ts';
import type { Occasion } from './occasions.ts';
import type { Requirement } from './requirement.ts';

/** The item falling due once: its days, what meets it, and how that stands on the day. */
export function assess(
  requirement: Requirement,
  occasion: Occasion,
  evidence: readonly Evidence[],
  context: LawContext,
  part?: string,
): Duty {
  const { on, records } = context;
  const { id, timing } = requirement;
  const { reviewMonths, knownTo } = records;
  const shown = meeting(evidence, occasion, timing, { on, reviewMonths, knownTo }).toSorted(
    (a, b) => (dateOf(a, on) < dateOf(b, on) ? -1 : 1),
  );
  const deadlines = {
    legal: legalDay(requirement, occasion),
    target: targetDay(id, occasion, records),
  };
  const first = publishedOn(shown, occasion);
  const { status, late } = standing(requirement, occasion, deadlines, context, {
    met: shown.length > 0,
    wasThere: evidence.some((one) => lastKnown(one, on) !== null),
    first,
  });
  const facts: DutyFacts = {
    requirement,
    occasion,
    ...deadlines,
    meeting: shown,
    evidence,
    status,
    late,
    first,
  };
  return {
    requirement: id,
    ...(part === undefined ? {} : { part }),
    period: occasion.period,
    event: occasion.event,
    arises: occasion.arises,
    ...deadlines,
    status,
    late,
    says: sayDuty(facts, context),
    evidence: shown,
  };
}

function dateOf(evidence: Evidence, on: IsoDate): IsoDate {
  return evidence.published ?? lastKnown(evidence, on) ?? on;
}

/**
 * The first day on which the whole was public: that of the first that shows it, or of the last of its pieces. Null where
 * that is not known.
 */
function publishedOn(shown: readonly Evidence[], occasion: Occasion): IsoDate | null {
  const dates = shown.map((one) => one.published).filter((date) => isSince(date, occasion));
  const { period } = occasion;
  const inPieces = period !== null && shown.length > 0 && !shown.some((one) => covers(one, period));
  if (!inPieces) return dates.toSorted()[0] ?? null;
  return dates.length < shown.length ? null : (dates.toSorted().at(-1) ?? null);
}

/** What was published before the event, and looked at after it, does not say when it was renewed. */
function isSince(date: IsoDate | null, { event }: Occasion): date is IsoDate {
  return date !== null && (event === null || date >= event.on);
}

/** A day that nobody stated is not shown as law. */
export function legalDay({ time }: Requirement, { last }: Occasion): Deadline | null {
  if (last === null || time.certainty === 'general-knowledge') return null;
  return deadline(last, time.certainty === 'confirmed' ? 'law' : 'account');
}

export function targetDay(
  id: string,
  { countsFrom }: Occasion,
  { targetDays }: LawContext['records'],
): Deadline | null {
  const days = targetDays.get(id);
  if (days === undefined || countsFrom === null) return null;
  return deadline(addDays(countsFrom, days), 'target');
}

function deadline(date: IsoDate, by: Deadline['by']): Deadline {
  return { date, by, lastWorkingDay: lastWorkingDayUpTo(date) };
}

interface Deadlines {
  readonly legal: Deadline | null;
  readonly target: Deadline | null;
}

interface Found {
  readonly met: boolean;
  /** Something was there once, though it may not show the item now. */
  readonly wasThere: boolean;
  readonly first: IsoDate | null;
}

interface Answer {
  readonly status: DutyStatus;
  readonly late: Late | null;
}

function standing(
  requirement: Requirement,
  occasion: Occasion,
  { legal, target }: Deadlines,
  context: LawContext,
  { met, wasThere, first }: Found,
): Answer {
  if (met) return { status: 'met', late: latest([legal, target], first) };
  if (!isVouchedFor(requirement, occasion, context)) return { status: 'unknown', late: null };
  const { time, timing } = requirement;
  const { on, records } = context;
  const late = latest([legal, target], on);
  if (late !== null) return { status: 'overdue', late };
  // What has to be there at all times, and is not, is late from the first day that can be told.
  // Where it was there and nobody has looked for long, somebody has to look again.
  if (timing.kind === 'keep-current' && !wasThere && time.certainty !== 'general-knowledge') {
    const since = [occasion.arises, records.completeFrom].filter((date) => date !== null);
    const against = time.certainty === 'confirmed' ? 'law' : 'account';
    return { status: 'overdue', late: lateSince(since.toSorted().at(-1) ?? on, on, against) };
  }
  return { status: 'due', late: null };
}

/**
 * Silence says that nothing was published only where the body vouches that it records everything, and only about what
 * fell due while it did.
 */
function isVouchedFor(
  { timing }: Requirement,
  { arises, last }: Occasion,
  { on, records }: LawContext,
): boolean {
  const { completeFrom, knownTo } = records;
  if (completeFrom === null || arises === null) return false;
  if (knownTo !== null && on > knownTo) return false;
  // What was due before may have been published before, and nobody had to write it down; nor what came early in the
  // many months that a period leaves for it.
  const fell = timing.kind === 'after-period' ? arises : (last ?? arises);
  return (timing.kind === 'keep-current' ? on : fell) >= completeFrom;
}

/** By how much `date` is after the first of the days that it is after; law before target. */
function latest(days: readonly (Deadline | null)[], date: IsoDate | null): Late | null {
  if (date === null) return null;
  const missed = days.find((day) => day !== null && date > day.date);
  if (missed === undefined || missed === null) return null;
  return lateSince(addDays(missed.date, 1), date, missed.by);
}

/** Late from `since` to `until`, both included. */
function lateSince(since: IsoDate, until: IsoDate, against: Deadline['by']): Late {
  return { since, days: daysBetween(since, until) + 1, against };
}
