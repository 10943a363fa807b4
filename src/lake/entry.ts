import * as v from 'valibot';
import { openDataKinds } from '../domain/open-data/open-data.ts';

/**
 * The layout and the vocabulary that Parquet files are written by. A file that an older version wrote is
 * written again when its CSV is given again, because rows that were set aside then may be known now.
 */
export const layoutVersion = 2;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const month = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const path = v.pipe(v.string(), v.regex(/^[\w.=/-]+$/), v.excludes('..'));

/** How a month that was supplied before differs now, by rows, each as often as it occurs. */
const difference = v.object({
  csvSha256: sha256,
  edition: v.nullable(v.string()),
  before: count,
  after: count,
  added: count,
  removed: count,
});

/** A line of the journal: one file of data.police.uk that the lake took. */
export const lakeEntry = v.object({
  version: v.number(),
  kind: v.picklist(openDataKinds),
  force: v.pipe(v.string(), v.regex(/^[a-z-]+$/)),
  month,
  path,
  bytes: count,
  csvSha256: sha256,
  name: v.string(),
  supply: v.object({ name: v.string(), edition: v.nullable(month), sha256 }),
  rows: v.object({
    read: count,
    kept: count,
    quarantined: count,
    repeats: count,
    withoutLsoa: count,
    withoutPoint: count,
    sharedIds: count,
    /** Left out: the journal of an older version does not tell. */
    countedOnce: v.optional(count, 0),
  }),
  quarantinedBy: v.record(v.string(), count),
  quarantine: v.nullable(path),
  takenAt: v.string(),
  supersedes: v.nullable(difference),
});

/** How a month that was supplied before differs now, by rows, each as often as it occurs. */
export type Difference = Readonly<v.InferOutput<typeof difference>>;

type Rows = Readonly<v.InferOutput<typeof lakeEntry>['rows']>;

/**
 * One file of data.police.uk that the lake took. `path` is that of the Parquet file inside the lake, `name`
 * that of the CSV inside its archive. Of `rows`, `repeats` are equal in every column to an earlier row of
 * the file and are kept, and `sharedIds` have a crime id that a different row of the file has too. `countedOnce`
 * repeat an earlier crime in every column, its id too, and are not kept: read = kept + quarantined + countedOnce.
 */
export type LakeEntry = Readonly<Omit<v.InferOutput<typeof lakeEntry>, 'rows'>> & {
  readonly rows: Rows;
};
