import type { LakeEntry } from './entry.ts';

/** What an entry is a version of: `street/bedfordshire/2024-03`. */
export function subjectOf(entry: Pick<LakeEntry, 'kind' | 'force' | 'month'>): string {
  return `${entry.kind}/${entry.force}/${entry.month}`;
}

/**
 * The version of each month that counts: that of the latest archive, because every archive of
 * data.police.uk states earlier months again and corrects them; of two from one archive, the one that came
 * later. A file whose archive nobody named gives way to one whose archive is known, and one of which no row
 * could be counted to any other.
 *
 * @param entries - In the order in which they came.
 */
export function currentEntries(entries: readonly LakeEntry[]): readonly LakeEntry[] {
  const current = new Map<string, LakeEntry>();
  for (const entry of entries) {
    const before = current.get(subjectOf(entry));
    const gives = before === undefined || before.rows.kept === 0 || succeeds(entry, before);
    if (gives) current.set(subjectOf(entry), entry);
  }
  return [...current.values()].toSorted((a, b) => (subjectOf(a) < subjectOf(b) ? -1 : 1));
}

/** Whether a file that comes after another of the same month takes its place. */
export function succeeds(
  later: Pick<LakeEntry, 'supply'>,
  earlier: Pick<LakeEntry, 'supply'>,
): boolean {
  return (later.supply.edition ?? '') >= (earlier.supply.edition ?? '');
}
