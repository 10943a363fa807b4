import * as v from 'valibot';
import { severities } from '../../domain/findings/finding.ts';

/** The file of a package that says what its returns were read from. */
export const recordFile = 'returns.json';

const text = v.pipe(v.string(), v.maxLength(100_000));
const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** Where a number stood in a published file whose layout is not that of the dataset. */
const atSchema = v.strictObject({ sheet: v.exactOptional(text), row: whole, column: text });

/** One file as it came, and how it lies in the package: all that is known of it beyond its values. */
const returnSchema = v.strictObject({
  /** Path of its canonical CSV in the package. */
  enclosed: text,
  file: v.strictObject({ path: text, bytes: whole, sha256 }),
  sheet: v.exactOptional(text),
  /** Of a file of another publisher, whose name does not say it: the id of its period. */
  period: v.exactOptional(text),
  revision: whole,
  /** The row of the file of each row, where they are not the second and those that follow. */
  rows: v.exactOptional(v.array(whole)),
  /** By column: what stood in each cell where that is not what the CSV has; one text where all are alike. */
  given: v.exactOptional(v.record(v.string(), v.union([text, v.array(v.nullable(text))]))),
  at: v.exactOptional(v.record(v.string(), v.array(v.nullable(atSchema)))),
});

const findingSchema = v.strictObject({
  code: text,
  severity: v.picklist(severities),
  place: v.strictObject({
    file: text,
    sheet: v.exactOptional(text),
    row: v.exactOptional(whole),
    column: v.exactOptional(text),
    line: v.exactOptional(whole),
  }),
  says: text,
  fix: text,
});

export const recordSchema = v.strictObject({
  format: v.literal('answerable-package/2'),
  returns: v.array(returnSchema),
  /** What was found in files as they came, and is published. */
  findings: v.array(findingSchema),
});

export type ReturnRecord = v.InferOutput<typeof returnSchema>;
export type PackageRecord = v.InferOutput<typeof recordSchema>;
