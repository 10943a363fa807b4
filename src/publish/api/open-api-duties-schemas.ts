import { dutyStatuses } from '../../domain/law/duty.ts';
import { date, list, object, orNull, ref, type Schema, text, whole } from './schema-parts.ts';

const flag: Schema = { type: 'boolean' };
const status: Schema = { type: 'string', enum: dutyStatuses };
const by: Schema = {
  type: 'string',
  enum: ['law', 'account', 'target'],
  description:
    'law: read in the law. account: as an office states the law. target: the body’s own, and no law.',
};

const place = {
  kind: { type: 'string', enum: ['section', 'dataset', 'document', 'link'] },
  title: text,
  address: text,
} as const;

const days = {
  period: orNull(object({ id: text, from: date, to: date })),
  event: orNull(
    object({ kind: text, on: date, month_only: flag, title: text, address: orNull(text) }),
  ),
  arises: orNull(date),
  deadline: orNull(ref('Deadline')),
  target: orNull(ref('Deadline')),
} as const;

const occasion = {
  status,
  says: text,
  ...days,
  late: orNull(object({ since: date, days: whole, against: by })),
  met_by: list(object(place)),
} as const;

/** The shapes of the register of duties. */
export const dutiesSchemas = {
  Duties: object({
    on: date,
    known_to: orNull(date),
    complete_from: orNull(date),
    bound: object({ name: text, type: text, title: text }),
    counts: object(Object.fromEntries(dutyStatuses.map((name) => [name, whole]))),
    announced: list(
      object({ from: text, announced: text, says: text, source: text, address: orNull(text) }),
    ),
    duties: list(ref('Duty')),
    instruments: list(
      object({ id: text, title: text, number: text, in_force: date, did: text, address: text }),
    ),
    sources: list(object({ id: text, title: text, reads: text, address: orNull(text) })),
  }),
  Duty: object({
    requirement: text,
    paragraph: text,
    title: text,
    requires: text,
    why: text,
    group: text,
    instrument: text,
    inserted_by: orNull(text),
    changed_by: list(text),
    whom: list(text),
    in_force: object({ from: orNull(date), to: orNull(date) }),
    prominent: flag,
    only_where: orNull(text),
    threshold: orNull(object({ over_pounds: whole, known: ref('Known') })),
    timing: object(
      { kind: text },
      {
        period: text,
        event: text,
        monthsAfterQuarter: whole,
        withinMonths: whole,
        withinDays: whole,
        newestOnly: flag,
        lastDays: object({
          of: list(object({ period: text, last: date, since: date })),
          otherwise: text,
          unread: list(text),
        }),
      },
    ),
    known: object({ item: ref('Known'), timing: ref('Known') }),
    ...occasion,
    evidence: list(
      object({
        ...place,
        part: orNull(text),
        published: orNull(date),
        confirmed: orNull(date),
        month_only: flag,
        periods: list(text),
        event: orNull(date),
        says: orNull(text),
      }),
    ),
    parts: list(object({ part: text, title: text, ...occasion })),
    earlier: list(object(occasion)),
    next: orNull(object(days)),
  }),
  Deadline: object({ date, by, last_working_day: date }),
  Known: object({
    certainty: { type: 'string', enum: ['confirmed', 'reported', 'general-knowledge'] },
    confidence: orNull(text),
    sources: list(text),
    note: orNull(text),
  }),
} as const satisfies Readonly<Record<string, Schema>>;
