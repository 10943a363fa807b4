import type { Demand } from './choose.ts';
import type { Fact } from './facts.ts';
import type { FormerKnowledge } from './former-knowledge.ts';
import { combined, type World } from './former-worlds.ts';
import { groupFinder } from './groups.ts';
import type { Model } from './model.ts';
import type { Statement } from './statement.ts';

/** A part of a model that has nothing in common with the others. */
export interface Part extends Pick<Demand, 'statements' | 'facts' | 'worlds'> {
  /** Those of the facts that this release tells. */
  readonly own: readonly Fact[];
}

/** The parts of a model, and of what is known besides, where there is anything to hide in them. */
export function parts(
  model: Model,
  known: readonly Fact[],
  { hidden, either }: FormerKnowledge,
): readonly Part[] {
  const statements = [...model.statements.values(), ...model.untold, ...hidden];
  if (!statements.some(({ primary }) => primary)) return [];
  const lists = [...statements, ...model.facts, ...known].map(({ form }) => form.keys());
  const groupOf = groupFinder([...lists, ...either.map(keysOf)]);
  const within = ({ form }: Pick<Statement, 'form'>) => groupOf(form.keys());
  const [own, besides] = [Map.groupBy(model.facts, within), Map.groupBy(known, within)];
  const worlds = Map.groupBy(either, (some) => groupOf(keysOf(some)));
  return [...Map.groupBy(statements, within)]
    .filter(([, together]) => together.some(({ primary }) => primary))
    .map(([group, together]) => ({
      statements: together,
      facts: [...(own.get(group) ?? []), ...(besides.get(group) ?? [])],
      own: own.get(group) ?? [],
      worlds: combined(worlds.get(group) ?? []),
    }));
}

function keysOf(worlds: readonly World[]): readonly string[] {
  return worlds.flatMap(({ facts, hidden }) =>
    [...facts, ...hidden].flatMap(({ form }) => [...form.keys()]),
  );
}
