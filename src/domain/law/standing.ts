import type { IsoDate } from '../time/period.ts';
import { assess, legalDay, targetDay } from './assess.ts';
import { comingOccasions } from './coming.ts';
import type { LawContext } from './context.ts';
import {
  type Duty,
  type DutyStatus,
  dutyStatuses,
  type NextDuty,
  type PartStanding,
  type Standing,
} from './duty.ts';
import type { Evidence, LegalEvent } from './evidence.ts';
import { setBy } from './last-days.ts';
import { notApplicable } from './not-applicable.ts';
import { type Occasion, occasionAfter, occasionsIn } from './occasions.ts';
import { partsOf } from './parts.ts';
import type { Requirement } from './requirement.ts';

/** How a body stands to one item of the law. */
export function standingOf(item: Requirement, context: LawContext): Standing {
  const requirement = asOf(item, context.on);
  const reason = notApplicable(requirement, context);
  const all = { requirement, evidence: newestFirst(evidenceFor(requirement, context), context.on) };
  const none = { duty: null, earlier: [], next: null, coming: [], parts: [] };
  if (reason !== null) return { ...all, ...none, status: 'not-applicable', says: reason };
  const occasions = occasionsOf(requirement, context);
  const newest = occasions.at(-1) ?? anyTime;
  const parts = partsOf(requirement, context).map((part): PartStanding => {
    const evidence = all.evidence.filter((one) => one.part === undefined || one.part === part.id);
    return { ...part, duty: assess(requirement, newest, evidence, context, part.id) };
  });
  const whole = all.evidence.filter((one) => one.part === undefined);
  const duty = assess(requirement, newest, whole, context);
  const earlier =
    parts.length > 0 ? [] : missed(requirement, occasions.slice(0, -1), whole, context);
  const ahead = { next: nextOf(requirement, context), coming: comingOf(requirement, context) };
  const own = parts.length === 0 ? { status: duty.status, says: duty.says } : ofParts(parts);
  return {
    ...all,
    duty: { ...duty, ...own },
    ...ahead,
    parts,
    earlier,
    ...withEarlier(own, earlier),
  };
}

/** The item as it stood on the day: last days that an instrument has set since are not told of before it. */
function asOf(item: Requirement, on: IsoDate): Requirement {
  const { timing } = item;
  if (timing.kind !== 'after-period' || timing.lastDays === undefined) return item;
  return { ...item, timing: { ...timing, lastDays: setBy(timing.lastDays, on) } };
}

/** An item that follows an event of which none is recorded: whatever shows it is looked at as it stands. */
const anyTime: Occasion = { period: null, event: null, arises: null, last: null, countsFrom: null };

function evidenceFor({ id }: Requirement, { evidence }: LawContext): readonly Evidence[] {
  return evidence.filter((one) => one.requirement === id);
}

function newestFirst(evidence: readonly Evidence[], on: IsoDate): readonly Evidence[] {
  const date = (one: Evidence): IsoDate => one.published ?? one.confirmed ?? '';
  return evidence
    .filter((one) => date(one) <= on)
    .toSorted((a, b) => (date(a) === date(b) ? 0 : date(a) < date(b) ? 1 : -1));
}

/** Those that arose while the item was law and the body there, back to where its records are complete. */
function occasionsOf(requirement: Requirement, context: LawContext): readonly Occasion[] {
  const { on, body, records } = context;
  const since = latest([requirement.inForce.from ?? body.from, body.from]);
  const from = isOfCalendar(requirement) ? latest([since, records.completeFrom ?? on]) : since;
  return occasionsIn(requirement.timing, ownEvents(requirement, context), {
    from: from > on ? on : from,
    to: on,
  });
}

/** Its occasions come by themselves, and are only asked about where the records are complete. */
function isOfCalendar({ timing }: Requirement): boolean {
  return ['before-financial-year', 'after-period', 'after-release'].includes(timing.kind);
}

function latest(dates: readonly IsoDate[]): IsoDate {
  return dates.toSorted().at(-1) ?? '';
}

function missed(
  requirement: Requirement,
  occasions: readonly Occasion[],
  evidence: readonly Evidence[],
  context: LawContext,
): readonly Duty[] {
  // A register may tell of thousands of events, each with its own evidence.
  const byEvent = Map.groupBy(evidence, ({ event }) => event);
  const anyEvent = byEvent.get(undefined) ?? [];
  const about = ({ event }: Occasion) =>
    event === null ? evidence : [...anyEvent, ...(byEvent.get(event.on) ?? [])];
  return occasions
    .map((occasion) => assess(requirement, occasion, about(occasion), context))
    .filter(({ status }) => status === 'due' || status === 'overdue');
}

function ownEvents({ id }: Requirement, { events }: LawContext): readonly LegalEvent[] {
  return events.filter(({ requirement }) => (requirement ?? id) === id);
}

function nextOf(requirement: Requirement, context: LawContext): NextDuty | null {
  const events = ownEvents(requirement, context);
  const occasion = occasionAfter(requirement.timing, events, context.on);
  return occasion === null ? null : dutyToCome(requirement, occasion, context);
}

function comingOf(requirement: Requirement, context: LawContext): readonly NextDuty[] {
  return comingOccasions(requirement.timing, ownEvents(requirement, context), context.on).flatMap(
    (occasion) => dutyToCome(requirement, occasion, context) ?? [],
  );
}

function dutyToCome(
  requirement: Requirement,
  occasion: Occasion,
  { records }: LawContext,
): NextDuty | null {
  const { period, event, arises } = occasion;
  if (arises === null) return null;
  const legal = legalDay(requirement, occasion);
  return { period, event, arises, legal, target: targetDay(requirement.id, occasion, records) };
}

interface Said {
  readonly status: DutyStatus;
  readonly says: string;
}

/** The item is met where all its parts are; else it stands as the worst of them. */
function ofParts(parts: readonly PartStanding[]): Said {
  const status = worst(parts.map(({ duty }) => duty.status));
  const met = parts.filter(({ duty }) => duty.status === 'met');
  const missing = parts.filter(({ duty }) => duty.status !== 'met').map(({ title }) => title);
  const count = `${met.length} of ${parts.length} parts are shown`;
  return {
    status,
    says:
      missing.length === 0
        ? `All ${parts.length} parts are shown.`
        : met.length === 0
          ? `None of the ${parts.length} parts is shown.`
          : `${count}; not shown: ${missing.join('; ')}.`,
  };
}

function worst(statuses: readonly DutyStatus[]): DutyStatus {
  return dutyStatuses.find((status) => statuses.includes(status)) ?? 'unknown';
}

/** An item whose newest occasion is met is still behind where earlier ones are not. */
function withEarlier({ status, says }: Said, earlier: readonly Duty[]): Said {
  if (earlier.length === 0) return { status, says };
  const before = earlier.length === 1 ? '1 earlier time is' : `${earlier.length} earlier times are`;
  return {
    status: worst([status, ...earlier.map((duty) => duty.status)]),
    says: `${says} ${before} not met.`,
  };
}
