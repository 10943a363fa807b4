/**
 * Things that hang together: the groups of keys that lists of keys join, each list lying in one
 * group as a whole. Keys and groups are in the order in which they are first met.
 */
export function joinGroups(lists: Iterable<Iterable<string>>): readonly ReadonlySet<string>[] {
  const parents = new Map<string, string>();
  for (const list of lists) {
    let first: string | undefined;
    for (const key of list) {
      const root = rootOf(key, parents);
      parents.set(root, first ?? root);
      first ??= root;
    }
  }
  const groups = Map.groupBy(parents.keys(), (key) => rootOf(key, parents));
  return [...groups.values()].map((keys) => new Set(keys));
}

/** The same, to ask for the group in which a list lies. */
export function groupFinder(
  lists: Iterable<Iterable<string>>,
): (list: Iterable<string>) => ReadonlySet<string> | undefined {
  const groupOf = new Map(
    joinGroups(lists).flatMap((group) => [...group].map((key) => [key, group] as const)),
  );
  return (list) => {
    const [first = ''] = list;
    return groupOf.get(first);
  };
}

/** The key that stands for the whole group; keys on the way are tied to it directly. */
function rootOf(key: string, parents: Map<string, string>): string {
  const parent = parents.get(key) ?? key;
  if (parent === key) return key;
  const root = rootOf(parent, parents);
  parents.set(key, root);
  return root;
}
