import * as v from 'valibot';
import type { EventKind } from '../domain/law/timing.ts';
import { parsePeriod } from '../domain/time/period.ts';
import { webAddress } from './address.ts';
import { dayOrMonth } from './moment.ts';
import { requirementId } from './requirement-id.ts';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());

const dayOnly = v.pipe(
  text,
  v.check((said) => parsePeriod(said)?.kind === 'day', 'a day like 2024-06-12'),
  v.transform((said) => parsePeriod(said)?.start ?? said),
);

const period = v.pipe(
  text,
  v.check((said) => parsePeriod(said) !== null, 'a period like 2024-05, 2023-24-q4 or 2024-25'),
);

const address = webAddress('an address like https://…');

function oneOrMore<Schema extends v.GenericSchema<string | number, string>>(schema: Schema) {
  return v.union([
    v.pipe(
      schema,
      v.transform((one) => [one]),
    ),
    v.pipe(v.array(schema), v.nonEmpty()),
  ]);
}

/** Kinds of file that no browser runs. */
const documentName =
  /^documents\/([\w-][\w.-]*\/)*[\w-][\w.-]*\.(pdf|odt|ods|docx|xlsx|csv|txt|png|jpg)$/i;
const documentWords =
  'a file like documents/structure.pdf (pdf, odt, ods, docx, xlsx, csv, txt, png or jpg; no spaces)';

const kinds = [
  'inspection-report',
  'summary-assessment',
  'iopc-quarterly-data',
  'iopc-annual-report',
  'crime-statistics',
  'contract',
  'invitation-to-tender',
  'public-meeting',
  'decision',
  'report-received',
  'panel-report',
  'investigation',
] as const satisfies readonly EventKind[];

const places = ['section', 'dataset', 'document', 'link'] as const;

const evidenceSchema = v.pipe(
  v.strictObject({
    requirement: oneOrMore(requirementId),
    part: v.optional(text),
    /** `2024-06/complaints`: edition and section. */
    section: v.optional(
      v.pipe(
        text,
        v.regex(/^\d{4}-\d{2}\/[a-z0-9-]+$/, 'an edition and a section, like 2024-06/complaints'),
      ),
    ),
    dataset: v.optional(text),
    /** A file of the folder: `documents/structure.pdf`. */
    document: v.optional(v.pipe(text, v.regex(documentName, documentWords))),
    link: v.optional(address),
    title: v.optional(text),
    published: v.optional(dayOrMonth),
    seen: v.optional(dayOrMonth),
    period: v.optional(oneOrMore(period)),
    event: v.optional(dayOnly),
    says: v.optional(text),
  }),
  v.check(
    (one) => places.filter((place) => one[place] !== undefined).length === 1,
    'one of section, dataset, document and link',
  ),
);

/** `duties.yaml`: what the body records about what the law asks of it. It is public with the site. */
export const dutiesSchema = v.strictObject({
  /** Last day that the records go up to, where they are not kept to the day. */
  'known-to': v.optional(dayOnly),
  /** From this day the body vouches that all it publishes is recorded here. */
  'complete-from': v.optional(dayOnly),
  /** Months for which looking once is enough. */
  'review-months': v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)), 12),
  /** Days that the body gives itself after the end of a period, or after an event. */
  targets: v.optional(
    v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(400))),
    {},
  ),
  'not-applicable': v.optional(
    v.array(
      v.strictObject({ requirement: requirementId, reason: text, from: v.optional(dayOnly) }),
    ),
    [],
  ),
  events: v.optional(
    v.array(
      v.strictObject({
        event: v.picklist(kinds),
        on: dayOrMonth,
        title: text,
        address: v.optional(address),
        requirement: v.optional(requirementId),
      }),
    ),
    [],
  ),
  evidence: v.optional(v.array(evidenceSchema), []),
});

export type DutiesFile = v.InferOutput<typeof dutiesSchema>;
export type RecordedEvidence = DutiesFile['evidence'][number];

/** The file as it stands in the folder. */
export interface DutiesSource {
  readonly file: DutiesFile;
  readonly text: string;
}

export const dutiesFile = 'duties.yaml';

/** Files that the body publishes with the site, as they are. */
export const documentsFolder = 'documents/';
