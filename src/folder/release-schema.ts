import * as v from 'valibot';
import { statuses } from '../domain/figures/status.ts';
import type { Release } from '../domain/release/release.ts';
import { isReleaseId, lastRevision } from '../domain/release/release-id.ts';

const text = v.pipe(v.string(), v.maxLength(100_000));
const id = v.custom<string>(isReleaseId);
const month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/));
const day = v.pipe(v.string(), v.isoDate());
const instant = v.pipe(v.string(), v.check(isInstant));
const previous = v.nullable(
  v.strictObject({ id, sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) }),
);

export const statusSchema = v.picklist(statuses);

const shown = v.nullable(
  v.strictObject({ value: v.nullable(v.number()), status: statusSchema, text }),
);

const change = v.strictObject({
  kind: v.picklist(['addition', 'amendment', 'deletion']),
  figure: text,
  measure: text,
  title: text,
  period: text,
  categories: v.array(text),
  before: shown,
  after: shown,
});

const revision = v.strictObject({
  edition: month,
  revision: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(lastRevision)),
  reason: text,
  published: instant,
});

const record = v.strictObject({
  id,
  published: instant,
  previous,
  editions: v.array(revision),
  corrections: v.array(change),
  unsigned: v.exactOptional(text),
  withoutReport: v.exactOptional(v.literal(true)),
  withdrawn: v.exactOptional(v.strictObject({ on: day, reason: text, role: text })),
});

const schema = v.strictObject({
  id,
  published: instant,
  previous,
  changes: v.array(change),
  history: v.pipe(v.array(record), v.nonEmpty()),
});

/** True of what `history.json` of a package says: a release, the first of its own history, in which each is once. */
export function isRelease(value: unknown): value is Release {
  if (!v.is(schema, value)) return false;
  const ids = value.history.map((one) => one.id);
  return ids[0] === value.id && new Set(ids).size === ids.length;
}

function isInstant(said: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(said) ? Date.parse(said) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString() === said.replace('Z', '.000Z');
}
