/**
 * Things that hang together: the groups of keys that lists of keys join, each list lying in one
 * group as a whole. Keys and groups are in the order in which they are first met.
 */
export function joinGroups(lists: Iterable<Iterable<string>>): readonly ReadonlySet<string>[] {
  const groupOf = new Map<string, Set<string>>();
  for (const list of lists) {
    const keys = [...list];
    const joined = new Set(keys.flatMap((key) => [...(groupOf.get(key) ?? [key])]));
    for (const key of joined) groupOf.set(key, joined);
  }
  return [...new Set(groupOf.values())];
}
