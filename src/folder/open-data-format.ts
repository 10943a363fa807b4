import * as v from 'valibot';
import { type StopDimension, stopDimensions } from '../domain/stops/counts/stop-counts.ts';

/** Where a publication folder keeps the counts made from the records of data.police.uk. */
export const openDataFolder = 'open-data/police-uk/';

/** The file of each table, relative to the folder, and its columns in their order. */
export const openDataFiles = {
  source: 'source.yaml',
  stops: 'stop-and-search.csv',
  times: 'stop-times.csv',
  crime: 'recorded-crime.csv',
  smallAreas: 'small-areas.csv',
  coverage: 'coverage.csv',
} as const;

export const stopColumns: readonly (StopDimension | 'searches')[] = [...stopDimensions, 'searches'];
export const timeColumns = ['month', 'weekday', 'hour', 'searches'] as const;
export const crimeColumns = ['month', 'crime_type', 'crimes'] as const;
export const smallAreaColumns = ['lsoa', 'name', 'searches', 'crimes'] as const;
export const coverageColumns = [
  'kind',
  'month',
  'status',
  'rows',
  'set_aside',
  'repeats',
  'expected',
  'says',
] as const;
/** Of folders from before rows that were set aside were counted by month: they say nothing of them. */
export const formerCoverageColumns = [
  'kind',
  'month',
  'status',
  'rows',
  'expected',
  'says',
] as const;

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const month = v.pipe(text, v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month such as 2024-03'));
const sha256 = v.pipe(text, v.regex(/^[0-9a-f]{64}$/, 'a SHA-256 of 64 hexadecimal digits'));

/** `source.yaml`: what the counts are about, and what they were made from. */
export const sourceSchema = v.strictObject({
  publisher: text,
  licence: text,
  area: text,
  from: month,
  to: month,
  /** The archives and files, as they were handed over. */
  supplies: v.array(v.strictObject({ name: text, edition: v.nullable(month), sha256 })),
  /** Rows that could not be counted, by reason. */
  quarantined: v.optional(
    v.array(v.strictObject({ reason: text, rows: v.pipe(v.number(), v.integer(), v.minValue(1)) })),
    [],
  ),
  /** Records of crimes whose id a different record has too. */
  sharedIds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
});

export type SourceFile = v.InferOutput<typeof sourceSchema>;
