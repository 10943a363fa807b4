import type { Statement } from './statement.ts';

/** At least one of `among` is hidden, unless `unless` is published. */
export interface Cut {
  readonly among: ReadonlySet<Statement>;
  /** The statement that is protected; null where it is hidden in any case. */
  readonly unless: Statement | null;
}

type Cost = (statement: Statement) => number;

/**
 * Statements that meet every cut, at a low cost, or null where some cut cannot be met. None can be
 * taken out of the result. The best of several greedy choices, which differ in how much price
 * counts against reach.
 */
export function cover(cuts: readonly Cut[], costOf: Cost): ReadonlySet<Statement> | null {
  const barred = barredBy(cuts);
  let best: ReadonlySet<Statement> | null = null;
  let lowest = Number.POSITIVE_INFINITY;
  for (const weight of [1, 0.5, 2]) {
    const chosen = greedy(cuts, barred, costOf, (reach, cost) => reach / cost ** weight);
    if (chosen === null) return null;
    const cost = [...chosen].reduce((sum, statement) => sum + costOf(statement), 0);
    if (cost < lowest) [best, lowest] = [chosen, cost];
  }
  return best;
}

/**
 * Again and again the statement that is worth most, by the number of unmet cuts that it would meet
 * and its cost; and then, dearest first, without those that are not needed.
 */
function greedy(
  cuts: readonly Cut[],
  barred: ReadonlySet<Statement>,
  costOf: Cost,
  worth: (reach: number, cost: number) => number,
): ReadonlySet<Statement> | null {
  const chosen = new Set<Statement>();
  for (;;) {
    const unmet = cuts.filter((cut) => !isMet(cut, chosen));
    if (unmet.length === 0) return prune(chosen, cuts, costOf);
    const best = bestOf(unmet, barred, (statement, reach) => worth(reach, costOf(statement)));
    if (best === null) return null;
    chosen.add(best);
  }
}

/** Statements that cannot be hidden: nothing would protect them. */
function barredBy(cuts: readonly Cut[]): ReadonlySet<Statement> {
  const barred = new Set<Statement>();
  for (let before = -1; before < barred.size; ) {
    before = barred.size;
    for (const { among, unless } of cuts) {
      if (unless !== null && [...among].every((one) => barred.has(one))) barred.add(unless);
    }
  }
  return barred;
}

function isMet({ among, unless }: Cut, chosen: ReadonlySet<Statement>): boolean {
  if (unless !== null && !chosen.has(unless)) return true;
  for (const statement of among) if (chosen.has(statement)) return true;
  return false;
}

function bestOf(
  unmet: readonly Cut[],
  barred: ReadonlySet<Statement>,
  worth: (statement: Statement, reach: number) => number,
): Statement | null {
  const meets = new Map<Statement, number>();
  for (const { among } of unmet) {
    for (const one of among) if (!barred.has(one)) meets.set(one, (meets.get(one) ?? 0) + 1);
  }
  let best: Statement | null = null;
  let bestValue = 0;
  for (const [statement, number] of meets) {
    const value = worth(statement, number);
    if (value > bestValue) [best, bestValue] = [statement, value];
  }
  return best;
}

function prune(
  chosen: ReadonlySet<Statement>,
  cuts: readonly Cut[],
  costOf: Cost,
): ReadonlySet<Statement> {
  const kept = new Set(chosen);
  for (const statement of [...chosen].toSorted((a, b) => costOf(b) - costOf(a))) {
    kept.delete(statement);
    if (!cuts.every((cut) => isMet(cut, kept))) kept.add(statement);
  }
  return kept;
}
