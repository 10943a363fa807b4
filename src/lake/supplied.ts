import type { SetAsideReason } from '../domain/open-data/open-data.ts';
import type { SuppliedRows } from '../domain/open-data/supplied-rows.ts';
import type { LakeEntry } from './entry.ts';
import { reasonOf } from './ingest/reasons.ts';

/** What files brought, as coverage reads it: rows counted, and rows that were not with their reasons in words. */
export function suppliedRows(entries: readonly LakeEntry[]): readonly SuppliedRows[] {
  return entries.map((entry) => ({
    kind: entry.kind,
    force: entry.force,
    month: entry.month,
    rows: entry.rows.kept,
    repeats: entry.rows.countedOnce,
    setAside: setAsideReasons([entry]),
  }));
}

/** Why rows of some files were set aside, the most frequent reason first. */
export function setAsideReasons(
  entries: readonly Pick<LakeEntry, 'quarantinedBy'>[],
): readonly SetAsideReason[] {
  const rows = new Map<string, number>();
  for (const { quarantinedBy } of entries) {
    for (const [code, number] of Object.entries(quarantinedBy)) {
      rows.set(reasonOf(code), (rows.get(reasonOf(code)) ?? 0) + number);
    }
  }
  return [...rows]
    .map(([reason, number]) => ({ reason, rows: number }))
    .toSorted((a, b) => b.rows - a.rows || (a.reason < b.reason ? -1 : 1));
}
