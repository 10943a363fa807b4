import * as v from 'valibot';
import { statuses } from '../../domain/figures/status.ts';
import type { ReleaseRecord } from '../../domain/release/release.ts';
import { isReleaseId } from '../../domain/release/release-id.ts';

const id = v.pipe(
  v.string(),
  v.check((text) => isReleaseId(text)),
);
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const instant = v.pipe(v.string(), v.regex(/^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z)?$/));
export const status = v.picklist(statuses);

const shown = v.nullable(v.object({ value: v.nullable(v.number()), status, text: v.string() }));

const change = v.object({
  kind: v.picklist(['addition', 'amendment', 'deletion']),
  figure: v.string(),
  measure: v.string(),
  title: v.string(),
  period: v.string(),
  categories: v.array(v.string()),
  before: shown,
  after: shown,
});

/** What stays known of a release. Keys in the order in which they are written; others that a record has stay. */
const record = v.looseObject({
  id,
  published: instant,
  previous: v.nullable(v.object({ id, sha256 })),
  editions: v.array(
    v.object({
      edition: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/)),
      revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
      reason: v.string(),
      published: instant,
    }),
  ),
  corrections: v.array(change),
  unsigned: v.exactOptional(v.string()),
  withoutReport: v.exactOptional(v.literal(true)),
  withdrawn: v.exactOptional(v.object({ on: v.string(), reason: v.string(), role: v.string() })),
});

const history = v.object({ releases: v.pipe(v.array(record), v.minLength(1)) });

/** Reads `api/releases.json`: every release, newest first; null where it is none that this program has written. */
export function readHistory(bytes: Uint8Array): readonly ReleaseRecord[] | null {
  const parsed = v.safeParse(history, parseJson(bytes));
  return parsed.success ? parsed.output.releases : null;
}

/** What JSON says; undefined where it is none. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString());
  } catch {
    return undefined;
  }
}
