import type { Fact } from './facts.ts';
import type { LinearRow, Solver } from './solver.ts';

/**
 * The hidden numbers of a release that may still be what they are now: all that can be together with
 * everything it told. `now` has the numbers of today by the key of the former cell; `least` is the least that a hidden
 * cell could be.
 *
 * Found as the former numbers that are nearest to those of today, by the sum of all differences, which leaves
 * as few of them different as it can. Null where no numbers fit what was told.
 */
export function mayBeUnchanged(
  facts: readonly Fact[],
  now: ReadonlyMap<string, number>,
  least: number,
  solver: Solver,
): ReadonlySet<string> | null {
  if (facts.every((fact) => holds(fact, now))) return new Set(now.keys());
  const keys = [...new Set([...facts.flatMap(({ form }) => [...form.keys()]), ...now.keys()])];
  const numberOf = new Map(keys.map((key, number) => [key, number]));
  const targets = [...now];
  const rows: LinearRow[] = facts.map(({ form, lower, upper }) => ({
    terms: new Map([...form].map(([key, times]) => [numberOf.get(key) ?? -1, times])),
    lower,
    upper,
  }));
  // Each number of today, less what it was more, plus what it was less.
  for (const [position, [key, value]] of targets.entries()) {
    const more = keys.length + 2 * position;
    const terms = new Map([
      [numberOf.get(key) ?? -1, 1],
      [more, -1],
      [more + 1, 1],
    ]);
    rows.push({ terms, lower: value, upper: value });
  }
  const size = keys.length + 2 * targets.length;
  const isCell = new Set(now.keys());
  const problem = solver.open({
    lower: Array.from({ length: size }, (_, n) => (isCell.has(keys[n] ?? '') ? least : 0)),
    upper: Array.from({ length: size }, () => Number.POSITIVE_INFINITY),
    rows,
    whole: false,
  });
  const differences = targets.flatMap((_, position) => [
    [keys.length + 2 * position, 1] as const,
    [keys.length + 2 * position + 1, 1] as const,
  ]);
  const found = problem.optimise(new Map(differences), 'least');
  problem.close();
  if (found.outcome !== 'optimal') return null;
  return new Set(
    targets
      .filter(
        ([key, value]) => Math.abs((found.point[numberOf.get(key) ?? -1] ?? 0) - value) < 1e-5,
      )
      .map(([key]) => key),
  );
}

/** True of a fact that the numbers of today keep; one about other things has to be asked of the solver. */
function holds({ form, lower, upper }: Fact, now: ReadonlyMap<string, number>): boolean {
  let sum = 0;
  for (const [key, times] of form) {
    const value = now.get(key);
    if (value === undefined) return false;
    sum += times * value;
  }
  return sum >= lower - 1e-9 && sum <= upper + 1e-9;
}
