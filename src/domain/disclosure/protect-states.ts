import type { Measure } from '../measures/measure.ts';
import type { Sources } from '../measures/scope.ts';
import type { Table } from '../tables/table.ts';
import type { Fact } from './facts.ts';
import { carry, statesOf } from './history.ts';
import type { Profile } from './profile.ts';
import { type Protection, protect } from './protect.ts';
import type { Solver } from './solver.ts';

/**
 * Protects tables about people as they stand, knowing what was published while they stood
 * otherwise: each earlier state is protected as it was then, and what it told stays known.
 */
export function protectStates(
  tables: readonly Table[],
  measures: readonly Measure[],
  sources: Sources,
  profile: Profile,
  solver: Solver,
): Protection {
  const [first = [], ...later] = statesOf(tables);
  const protectState = (state: readonly Table[], before: readonly Fact[]) => {
    const byId = new Map(state.map((table) => [table.dataset.id, table]));
    const table = (id: string) => byId.get(id) ?? sources.table(id);
    const then = { tables: state, measures, sources: { ...sources, table }, before };
    return protect(then, profile, solver);
  };
  let known: readonly Fact[] = [];
  let state = first;
  let protection = protectState(first, known);
  for (const next of later) {
    known = carry([...known, ...protection.published], state, next);
    protection = protectState(next, known);
    state = next;
  }
  return protection;
}
