import * as v from 'valibot';
import { defaultReason } from '../domain/release/release.ts';
import { lastRevision } from '../domain/release/release-id.ts';
import { dayOrMonth, moment } from './moment.ts';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const sectionId = v.pipe(text, v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** `editions/<month>/edition.yaml`: what the edition is called, who answers for it, its order. */
export const editionSchema = v.strictObject({
  title: text,
  summary: v.optional(v.pipe(v.string(), v.trim()), ''),
  revision: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(lastRevision)), 1),
  reason: v.optional(text, defaultReason),
  /** On the clocks of the United Kingdom: `2024-07-01` (then at 9:30) or `2024-07-01T09:30`. */
  published: v.optional(moment),
  /** Where what it holds was public before this site showed it: a day, or a month. */
  'first-published': v.optional(dayOrMonth),
  author: v.strictObject({ role: text, office: text }),
  'sign-off': v.optional(
    v.array(
      v.strictObject({
        role: text,
        office: text,
        status: v.optional(v.picklist(['signed', 'not-signed']), 'not-signed'),
      }),
    ),
    [],
  ),
  /** What the body says in public about findings that it has not mended. */
  notes: v.optional(
    v.array(
      v.strictObject({
        finding: text,
        /** Narrows it to findings about one figure, measure, dataset, element or section. */
        about: v.optional(text),
        says: text,
        signed: v.strictObject({ name: text, role: text }),
      }),
    ),
    [],
  ),
  /**
   * The returns that it is made from, and no others: `calls/2024-05`, `calls/2024-05.r2`, or a path. Left out, those
   * about a time that has begun by the end of its month.
   */
  returns: v.optional(v.array(text)),
  contents: v.array(v.strictObject({ group: text, sections: v.array(sectionId) })),
});

export type EditionFile = v.InferOutput<typeof editionSchema>;

/** An edition as it stands in the folder: its order, and the text of each section. */
export interface EditionSource {
  /** `2024-06`. */
  readonly id: string;
  /** `editions/2024-06`. */
  readonly directory: string;
  readonly file: EditionFile;
  /** The text of `edition.yaml`. */
  readonly text: string;
  /** Markdown by section id, for every `.md` file in the edition's folder. */
  readonly sections: ReadonlyMap<string, string>;
}
