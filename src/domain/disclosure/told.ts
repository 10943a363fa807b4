import type { Fact } from './facts.ts';
import type { FormerModel } from './former-facts.ts';
import { groupFinder } from './groups.ts';
import { same } from './looks.ts';
import { Readings } from './readings.ts';
import type { Solver } from './solver.ts';

/** The least that a hidden number can be; others that hang together with some may be zero. */
export function leastOf(models: readonly FormerModel[]): (key: string) => number {
  const hidden = models.flatMap(({ release, cells }) =>
    [...cells.values()].flatMap(({ key, withheld }) =>
      withheld && !release.zeroHidden ? [key] : [],
    ),
  );
  const counted = new Set(hidden);
  return (key) => (counted.has(key) ? 1 : 0);
}

/**
 * What a release told, group by group of what hangs together; a return that broke its own identities told nothing by
 * them. Most often today's numbers fit, which is seen at once.
 */
export function toldBy(
  { facts, told }: FormerModel,
  today: ReadonlyMap<string, number>,
  least: (key: string) => number,
  solver: Solver,
): readonly Fact[] {
  const byTables = new Set(facts);
  return together([...facts, ...told]).flatMap((group) => {
    const keys = new Set(group.flatMap(({ form }) => [...form.keys()]));
    const asNow = [...keys].flatMap((key) => {
      const value = today.get(key);
      return value === undefined ? [] : [same(key, value)];
    });
    const fits = (some: readonly Fact[]) => new Readings(some, asNow, least, solver).fit;
    return [group, group.filter((fact) => !byTables.has(fact))].find(fits) ?? [];
  });
}

/** Facts that have cells in common, directly or by others. */
function together(facts: readonly Fact[]): readonly (readonly Fact[])[] {
  const groupOf = groupFinder(facts.map(({ form }) => form.keys()));
  return [...Map.groupBy(facts, ({ form }) => groupOf(form.keys())).values()];
}
