import type { Deadline, Duty, Late, NextDuty, Standing } from '../../domain/law/duty.ts';
import type { Evidence, LegalEvent } from '../../domain/law/evidence.ts';
import { countStatuses } from '../../domain/law/register.ts';
import type { Known, Requirement } from '../../domain/law/requirement.ts';
import type { Timing } from '../../domain/law/timing.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import type { Period } from '../../domain/time/period.ts';
import { instruments } from '../../reference/requirements/instruments.ts';
import { lawSources } from '../../reference/requirements/law-sources.ts';
import { evidenceAddress } from '../evidence-address.ts';
import type { Json } from './json.ts';
import { publisher } from './publisher.ts';

/** The register of duties for programs: one entry an item of the law, in the order of the law. */
export function dutiesJson(publication: Publication): { readonly [key: string]: Json } {
  const { duties } = publication;
  return {
    ...publisher(publication),
    on: duties.on,
    known_to: duties.knownTo,
    complete_from: duties.completeFrom,
    bound: { ...duties.body },
    counts: { ...countStatuses(duties) },
    announced: duties.announced.map(({ address, ...change }) => ({
      ...change,
      address: address ?? null,
    })),
    duties: duties.standings.map(standingJson),
    instruments: instruments.map(({ id, title, number, inForce, did, address }) => ({
      id,
      title,
      number,
      in_force: inForce,
      did,
      address,
    })),
    sources: lawSources.map(({ id, title, reads, address }) => ({
      id,
      title,
      reads,
      address: address ?? null,
    })),
  };
}

function standingJson(standing: Standing): Json {
  const { requirement, status, says, duty, earlier, next, parts, evidence } = standing;
  return {
    requirement: requirement.id,
    paragraph: requirement.paragraph,
    title: requirement.title,
    status,
    says,
    ...lawJson(requirement),
    ...(duty === null ? noDuty : dutyJson(duty)),
    evidence: evidence.map(evidenceJson),
    parts: parts.map(({ id, title, duty: part }) => ({
      part: id,
      title,
      status: part.status,
      says: part.says,
      ...dutyJson(part),
    })),
    earlier: earlier.map((one) => ({ status: one.status, says: one.says, ...dutyJson(one) })),
    next: next === null ? null : nextJson(next),
  };
}

function lawJson(requirement: Requirement): { readonly [key: string]: Json } {
  const { threshold, inForce } = requirement;
  return {
    requires: requirement.says,
    why: requirement.why,
    group: requirement.group,
    instrument: requirement.instrument,
    inserted_by: requirement.insertedBy ?? null,
    changed_by: [...(requirement.changedBy ?? [])],
    whom: [...requirement.whom],
    in_force: { from: inForce.from, to: inForce.to ?? null },
    prominent: requirement.prominent,
    only_where: requirement.onlyWhere ?? null,
    threshold:
      threshold === undefined
        ? null
        : { over_pounds: threshold.overPounds, known: knownJson(threshold.known) },
    timing: timingJson(requirement.timing),
    known: { item: knownJson(requirement.item), timing: knownJson(requirement.time) },
  };
}

function timingJson(timing: Timing): Json {
  if (timing.kind !== 'after-period') return { ...timing };
  const { lastDays, ...rest } = timing;
  if (lastDays === undefined) return rest;
  const { of, otherwise, unread } = lastDays;
  return {
    ...rest,
    lastDays: { of: of.map((day) => ({ ...day })), otherwise, unread: [...unread] },
  };
}

const noDuty = {
  period: null,
  event: null,
  arises: null,
  deadline: null,
  target: null,
  late: null,
  met_by: [],
} as const;

function dutyJson(duty: Duty): { readonly [key: string]: Json } {
  const { period, event, arises, legal, target, late, evidence } = duty;
  return {
    period: periodJson(period),
    event: eventJson(event),
    arises,
    deadline: deadlineJson(legal),
    target: deadlineJson(target),
    late: lateJson(late),
    met_by: evidence.map(placeJson),
  };
}

function nextJson({ period, event, arises, legal, target }: NextDuty): Json {
  return {
    period: periodJson(period),
    event: eventJson(event),
    arises,
    deadline: deadlineJson(legal),
    target: deadlineJson(target),
  };
}

function knownJson({ certainty, confidence, sources, note }: Known): Json {
  return { certainty, confidence: confidence ?? null, sources: [...sources], note: note ?? null };
}

function periodJson(period: Period | null): Json {
  return period === null ? null : { id: period.id, from: period.start, to: period.end };
}

function eventJson(event: LegalEvent | null): Json {
  if (event === null) return null;
  const { on, monthOnly, title, address } = event;
  return { kind: event.event, on, month_only: monthOnly, title, address: address ?? null };
}

function deadlineJson(deadline: Deadline | null): Json {
  if (deadline === null) return null;
  return { date: deadline.date, by: deadline.by, last_working_day: deadline.lastWorkingDay };
}

function lateJson(late: Late | null): Json {
  return late === null ? null : { ...late };
}

function evidenceJson(evidence: Evidence): Json {
  const { part, published, confirmed, monthOnly, periods, event, says } = evidence;
  return {
    ...placeJson(evidence),
    part: part ?? null,
    published,
    confirmed,
    month_only: monthOnly,
    periods: periods.map(({ id }) => id),
    event: event ?? null,
    says: says ?? null,
  };
}

function placeJson({ place }: Evidence): { readonly [key: string]: Json } {
  return { kind: place.kind, title: place.title, address: evidenceAddress(place) };
}
