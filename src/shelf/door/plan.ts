import * as v from 'valibot';
import { isReleaseId } from '../../domain/release/release-id.ts';
import { readSmall } from './read-small.ts';

const ids = v.pipe(
  v.array(
    v.pipe(
      v.string(),
      v.check((text) => isReleaseId(text)),
    ),
  ),
  v.maxLength(10_000),
);

const plan = v.strictObject({
  format: v.literal('answerable-switch/1'),
  /** Releases whose folders are new, or made anew. */
  made: ids,
  /** Releases whose folders move over as they are. */
  kept: ids,
  /** Releases whose folders do not move over. */
  gone: v.optional(ids, []),
});

/** What a switch does: written when everything that it needs is there. */
export type SwitchPlan = Readonly<v.InferOutput<typeof plan>>;

/** Reads the plan of a switch that was cut off; null where there is none that this program can have written. */
export function readPlan(file: string): SwitchPlan | null {
  const bytes = readSmall(file, 1024 * 1024);
  if (bytes === null) return null;
  try {
    const parsed = v.safeParse(plan, JSON.parse(bytes.toString()));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
