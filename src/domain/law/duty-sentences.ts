import { addDays, addMonths } from '../time/calendar-months.ts';
import { formatDate, formatMonth, formatPeriod, type IsoDate } from '../time/period.ts';
import type { LawContext } from './context.ts';
import type { Deadline, DutyStatus, Late } from './duty.ts';
import type { Evidence, LegalEvent } from './evidence.ts';
import { lastKnown } from './meets.ts';
import type { Occasion } from './occasions.ts';
import type { Requirement } from './requirement.ts';

/** What a sentence about a duty is made from. */
export interface DutyFacts {
  readonly requirement: Requirement;
  readonly occasion: Occasion;
  readonly legal: Deadline | null;
  readonly target: Deadline | null;
  /** What meets it, first published first. */
  readonly meeting: readonly Evidence[];
  /** All that is recorded for the item. */
  readonly evidence: readonly Evidence[];
  readonly status: DutyStatus;
  readonly late: Late | null;
  /** First day on which what meets it was public, where that is known. */
  readonly first: IsoDate | null;
}

/** One sentence or two for a resident: what there is, when, and against which day. */
export function sayDuty(facts: DutyFacts, context: LawContext): string {
  switch (facts.status) {
    case 'met':
      return sayMet(facts, context);
    case 'due':
      return sayDue(facts, context);
    case 'overdue':
      return sayOverdue(facts);
    default:
      return sayUnknown(facts, context);
  }
}

function sayMet(
  { requirement, occasion, meeting, first, legal, late }: DutyFacts,
  { on }: LawContext,
): string {
  const shown = first === null ? undefined : meeting.find(({ published }) => published === first);
  const newest = meeting.at(-1);
  if (isAsItStands(requirement, occasion) && newest !== undefined) {
    return `Last known to be there ${dateIn(newest, lastKnown(newest, on) ?? on)}.`;
  }
  if (shown === undefined) {
    const seen = meeting.map((one) => lastKnown(one, on) ?? on).toSorted()[0] ?? on;
    const by = meeting.find((one) => lastKnown(one, on) === seen) ?? newest;
    const said = `Seen ${by === undefined ? formatDate(seen) : dateIn(by, seen)}.`;
    if (legal === null) return said;
    return seen <= legal.date
      ? `${said} The last day was ${formatDate(legal.date)}.`
      : `${said} Whether it was there by the last day, ${formatDate(legal.date)}, is not recorded.`;
  }
  const said = `Published ${dateIn(shown, first ?? on)}`;
  return late === null
    ? `${said}${inTime(legal)}.`
    : `${said}, ${days(late.days)} after ${lastDay(late)}.`;
}

/** What has no occasion of its own is looked at as it stands on the day. */
function isAsItStands({ timing }: Requirement, { arises }: Occasion): boolean {
  return timing.kind === 'keep-current' || arises === null;
}

function inTime(legal: Deadline | null): string {
  return legal === null ? '' : `, in time: the last day was ${formatDate(legal.date)}`;
}

function sayDue(
  { requirement, occasion, evidence, legal, target }: DutyFacts,
  { on }: LawContext,
): string {
  const last = lastDayKnown(evidence, on);
  if (requirement.timing.kind === 'keep-current' && last !== null) {
    return `Last known to be there on ${formatDate(last)}; it is time to look again.`;
  }
  const what = subject(occasion);
  if (legal !== null) return `Due by ${formatDate(legal.date)}${what === '' ? '' : `, ${what}`}.`;
  const said =
    requirement.timing.kind === 'keep-current'
      ? 'Due: it has to be kept up to date'
      : `${open(requirement)} ${after(occasion)}${noDay(requirement)}`;
  const own = target === null ? '' : ` The body’s own target is ${formatDate(target.date)}.`;
  return `${said}.${own}`;
}

/** Where the law sets days for periods, and not one that was read for this, the day is what is missing. */
function open({ timing }: Requirement): string {
  const setsDays = timing.kind === 'after-period' && timing.lastDays !== undefined;
  return setsDays ? 'Due by a day that was not read,' : 'Due as soon as practicable';
}

/** Where nobody stated when it is due, nothing can be said of a day either. */
function noDay({ time, timing }: Requirement): string {
  const setsDays = timing.kind === 'after-period' && timing.lastDays !== undefined;
  return setsDays || time.certainty === 'general-knowledge'
    ? ''
    : '; the law that was found sets no day';
}

function sayOverdue({ requirement, occasion, late }: DutyFacts): string {
  if (late === null) return 'Late.';
  if (requirement.timing.kind === 'keep-current') {
    return `Nothing published is recorded, though the body vouches for its records since ${formatDate(late.since)}.`;
  }
  const what = subject(occasion);
  return `Late since ${formatDate(late.since)} (${days(late.days)})${what === '' ? '' : `, ${what}`}: ${lastDay(late)}${late.against === 'target' ? '' : ','} has passed.`;
}

function sayUnknown({ evidence, occasion }: DutyFacts, context: LawContext): string {
  const { on, records } = context;
  const { knownTo } = records;
  const last = lastDayKnown(evidence, on);
  const pointers = evidence.filter(({ confirmed }) => confirmed === null);
  if (last !== null) {
    const stale = addMonths(last, records.reviewMonths) < on;
    const why = stale && occasion.period === null && occasion.event === null;
    return why
      ? `Last known to be there on ${formatDate(last)}; nobody has recorded a look since.`
      : `What is recorded, last of ${formatDate(last)}, does not show it${ofOccasion(occasion)}.`;
  }
  if (knownTo !== null && on > knownTo) {
    return `Nothing is recorded; the records go up to ${formatDate(knownTo)}.`;
  }
  return pointers.length > 0
    ? 'A page is named for it; nobody has recorded that they looked.'
    : 'Nothing is recorded that shows it.';
}

/** The last day on which any of it is known to have been there. */
function lastDayKnown(evidence: readonly Evidence[], on: IsoDate): IsoDate | null {
  const days = evidence.map((one) => lastKnown(one, on)).filter((day) => day !== null);
  return days.toSorted().at(-1) ?? null;
}

function ofOccasion(occasion: Occasion): string {
  const what = subject(occasion);
  return what === '' ? '' : ` ${what}`;
}

/** `for May 2024`, `after the report of 13 April 2022`; empty where there is neither period nor event. */
function subject({ period, event }: Occasion): string {
  if (event !== null) return `for “${event.title}” ${eventDate(event)}`;
  return period === null ? '' : `for ${formatPeriod(period)}`;
}

function after({ period, event, arises }: Occasion): string {
  if (event !== null) return `after “${event.title}” ${eventDate(event)}`;
  if (period !== null) return `after ${formatPeriod(period)}`;
  return arises === null ? '' : `after ${formatDate(arises)}`;
}

function eventDate({ on, monthOnly }: LegalEvent): string {
  return monthOnly ? `in ${formatMonth(on)}` : `of ${formatDate(on)}`;
}

/** `on 3 June 2024`, or `in June 2024` where only the month is known. */
function dateIn({ monthOnly }: Evidence, date: IsoDate): string {
  return monthOnly ? `in ${formatMonth(date)}` : `on ${formatDate(date)}`;
}

function lastDay({ since, against }: Late): string {
  const date = formatDate(addDays(since, -1));
  return against === 'target' ? `the body’s own target of ${date}` : `the last day, ${date}`;
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}
