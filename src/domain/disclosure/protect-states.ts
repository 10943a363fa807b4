import { formKey } from '../measures/linear-form.ts';
import type { Measure } from '../measures/measure.ts';
import type { Sources } from '../measures/scope.ts';
import type { Table } from '../tables/table.ts';
import type { Fact } from './facts.ts';
import { formerKnowledge, nothingFormer } from './former-knowledge.ts';
import type { FormerRelease } from './former-release.ts';
import { carry, statesOf } from './history.ts';
import type { Profile } from './profile.ts';
import { type Protection, protect } from './protect.ts';
import type { Solver } from './solver.ts';

/**
 * Protects tables about people as they stand, knowing what was published while they stood
 * otherwise: each earlier state is protected as it was then, and what it told stays known. So is what the
 * releases on the shelf have shown, which may have been made from what `others` of the editions are made from.
 */
export function protectStates(
  tables: readonly Table[],
  measures: readonly Measure[],
  sources: Sources,
  profile: Profile,
  solver: Solver,
  releases: readonly FormerRelease[] = [],
  others: readonly (readonly Table[])[] = [],
): Protection {
  const present = { measures, sources, profile, solver, others };
  const former = formerKnowledge(releases, tables, present);
  const [first = [], ...later] = statesOf(tables);
  const protectState = (state: readonly Table[], before: readonly Fact[], shelf = former) => {
    const byId = new Map(state.map((table) => [table.dataset.id, table]));
    const table = (id: string) => byId.get(id) ?? sources.table(id);
    const isNow = state === (later.at(-1) ?? first);
    const then = {
      tables: state,
      measures,
      sources: { ...sources, table },
      before,
      ...(isNow ? { former: shelf } : {}),
    };
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
  if (former === nothingFormer || protection.numbers.every(({ safe }) => safe)) return protection;
  return blaming(protection, protectState(state, known, nothingFormer));
}

/** Numbers that would be safe, were it not for the releases on the shelf, are narrow because of them. */
function blaming(protection: Protection, alone: Protection): Protection {
  const narrow = new Set(
    alone.numbers.filter(({ safe }) => !safe).map(({ statement }) => formKey(statement.form)),
  );
  return {
    ...protection,
    numbers: protection.numbers.map((number) => ({
      ...number,
      helpless: number.helpless || !(number.safe || narrow.has(formKey(number.statement.form))),
    })),
  };
}
