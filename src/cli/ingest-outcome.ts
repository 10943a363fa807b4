import type { Coverage, OpenDataKind } from '../domain/open-data/open-data.ts';
import type { SupplyRefusal } from '../domain/open-data/supply.ts';
import { sumOf } from '../domain/statistics/sum.ts';
import type { Difference, LakeEntry } from '../lake/entry.ts';
import type { Ingested } from '../lake/ingest/ingest.ts';
import { setAsideReasons } from '../lake/supplied.ts';

/** Rows of the files of one kind. */
interface RowCounts {
  readonly kind: OpenDataKind;
  readonly files: number;
  readonly read: number;
  readonly kept: number;
  readonly quarantined: number;
  readonly repeats: number;
  /** Rows whose crime id a different row of the same file has too. */
  readonly sharedIds: number;
  /** Rows that repeat a crime in every column, its id too, and are not kept. */
  readonly countedOnce: number;
}

/** What a run of `ingest` did, as a program reads it. */
export interface IngestOutcome {
  readonly lake: string;
  readonly files: {
    readonly taken: number;
    readonly older: number;
    readonly alreadyHere: number;
    readonly refused: number;
    readonly outside: number;
    readonly passedOver: number;
  };
  readonly rows: readonly RowCounts[];
  readonly quarantined: readonly { readonly reason: string; readonly rows: number }[];
  readonly quarantine: readonly string[];
  readonly restated: readonly (Difference & Pick<LakeEntry, 'kind' | 'force' | 'month' | 'name'>)[];
  readonly refused: readonly SupplyRefusal[];
  readonly outside: readonly SupplyRefusal[];
  /** Parquet files that the journal names and that are not there as they were written. */
  readonly lost: readonly string[];
  readonly coverage: readonly Coverage[];
}

/** Adds up what became of the files. A force outside England and Wales is set aside, which is no mistake. */
export function outcomeOf(
  lake: string,
  ingested: readonly Ingested[],
  lost: readonly string[],
  coverage: readonly Coverage[],
): IngestOutcome {
  const entries = ingested.flatMap((one) =>
    one.kind === 'taken' || one.kind === 'older' ? [one.entry] : [],
  );
  const refusals = ingested.flatMap((one) => (one.kind === 'refused' ? [one.refusal] : []));
  const refused = refusals.filter(({ code }) => code !== 'supply-outside');
  const outside = refusals.filter(({ code }) => code === 'supply-outside');
  const count = (kind: Ingested['kind']) => ingested.filter((one) => one.kind === kind).length;
  return {
    lake,
    files: {
      taken: count('taken'),
      older: count('older'),
      alreadyHere: count('already-here'),
      refused: refused.length,
      outside: outside.length,
      passedOver: count('passed-over'),
    },
    rows: [...Map.groupBy(entries, ({ kind }) => kind)].map(rowCounts).toSorted(byKind),
    quarantined: setAsideReasons(entries),
    quarantine: entries.flatMap(({ quarantine }) => quarantine ?? []).toSorted(),
    restated: entries
      .flatMap(({ supersedes, kind, force, month, name }) =>
        supersedes === null ? [] : [{ kind, force, month, name, ...supersedes }],
      )
      .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    refused,
    outside,
    lost,
    coverage: coverage.filter(({ status }) => status !== 'supplied'),
  };
}

function byKind(a: RowCounts, b: RowCounts): number {
  return a.kind < b.kind ? -1 : 1;
}

function rowCounts([kind, entries]: [OpenDataKind, readonly LakeEntry[]]): RowCounts {
  return {
    kind,
    files: entries.length,
    read: sumOf(entries, ({ rows }) => rows.read),
    kept: sumOf(entries, ({ rows }) => rows.kept),
    quarantined: sumOf(entries, ({ rows }) => rows.quarantined),
    repeats: sumOf(entries, ({ rows }) => rows.repeats),
    sharedIds: sumOf(entries, ({ rows }) => rows.sharedIds),
    countedOnce: sumOf(entries, ({ rows }) => rows.countedOnce),
  };
}
