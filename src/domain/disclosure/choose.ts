import { possibilities, type Range } from './range.ts';
import { ranges, type Scene } from './reader.ts';
import type { Solver, Terms } from './solver.ts';
import type { Statement } from './statement.ts';

/** What is to be hidden, and what a reader can still say of it. */
export interface Choice {
  readonly hidden: ReadonlySet<Statement>;
  readonly ranges: ReadonlyMap<Statement, Range>;
  /** The least that a hidden cell can be: 0 where zeros had to be hidden as well. */
  readonly least: number;
  /** False where no choice leaves enough possible for every hidden number. */
  readonly safe: boolean;
}

export interface Demand {
  readonly statements: readonly Statement[];
  readonly facts: Scene['facts'];
  readonly possibilities: number;
  /** True where a count of zero is never small: then a reader knows that what is hidden is not 0. */
  readonly zeroShown: boolean;
}

/**
 * Hides what is small, and of the rest as little as keeps every hidden number wide enough.
 *
 * The problem of complementary suppression, solved exactly by implicit hitting sets: a choice is
 * tried; where a hidden number is too narrow, duality names the published statements that keep it
 * so, and at least one of them must be hidden; the cheapest choice that meets all such demands is
 * tried next. The first that fails nowhere is the best there is. (Fischetti and Salazar-González,
 * "Solving the cell suppression problem on tabular data with linear constraints", Management
 * Science 47 (2001), with unbounded external ranges.) Zeros are hidden only where nothing else helps.
 */
export function choose(demand: Demand, solver: Solver): Choice {
  const first = search(demand, demand.zeroShown, solver);
  if (first.safe || !demand.zeroShown) return first;
  const second = search(demand, false, solver);
  return second.safe ? second : first;
}

function search(demand: Demand, zeroShown: boolean, solver: Solver): Choice {
  const choice = new Search(demand, zeroShown, solver);
  return choice.run();
}

/** At least one of `among` is hidden, or `unless` is not hidden itself. */
interface Cut {
  readonly among: readonly Statement[];
  readonly unless: Statement | null;
}

/** After so many rounds of an exact search, what has been hidden stays so. */
const exactRounds = 60;

class Search {
  readonly #demand: Demand;
  readonly #least: number;
  readonly #solver: Solver;
  readonly #open: readonly Statement[];
  readonly #cuts: Cut[] = [];
  #fixed: ReadonlySet<Statement>;

  constructor(demand: Demand, zeroShown: boolean, solver: Solver) {
    this.#demand = demand;
    this.#least = zeroShown ? 1 : 0;
    this.#solver = solver;
    this.#fixed = new Set(demand.statements.filter(({ primary }) => primary));
    this.#open = demand.statements.filter(
      ({ primary, value }) => !primary && !(zeroShown && value === 0),
    );
  }

  run(): Choice {
    let hidden = this.#fixed;
    for (let round = 1; ; round += 1) {
      const found = this.#ranges(hidden);
      const narrow = [...found].filter(([, range]) => this.#isNarrow(range));
      if (narrow.length === 0) return this.#choice(hidden, found, true);
      for (const [statement, { because }] of narrow) this.#cut(statement, because, hidden);
      if (round > exactRounds) this.#fixed = hidden;
      const next = this.#cheapest();
      if (next === null) return this.#choice(hidden, found, false);
      hidden = next;
    }
  }

  #choice(
    hidden: ReadonlySet<Statement>,
    found: ReadonlyMap<Statement, Range>,
    safe: boolean,
  ): Choice {
    return { hidden, ranges: found, least: this.#least, safe };
  }

  #ranges(hidden: ReadonlySet<Statement>): ReadonlyMap<Statement, Range> {
    const { statements, facts } = this.#demand;
    return ranges({ statements, facts, hidden, least: this.#least }, this.#solver);
  }

  #isNarrow(range: Range): boolean {
    return possibilities(range) < this.#demand.possibilities;
  }

  /** Where nobody can say what keeps a range narrow, anything that is published may. */
  #cut(
    statement: Statement,
    because: Range['because'],
    hidden: ReadonlySet<Statement>,
  ): void {
    const among = this.#open.filter((open) =>
      because === null ? !hidden.has(open) : because.has(open),
    );
    this.#cuts.push({ among, unless: statement.primary ? null : statement });
  }

  /** The cheapest choice that meets every demand so far, or null where none does. */
  #cheapest(): ReadonlySet<Statement> | null {
    if (this.#cuts.some(({ among, unless }) => among.length === 0 && unless === null)) return null;
    const numbers = new Map(this.#open.map((statement, number) => [statement, number]));
    const number = (statement: Statement) => numbers.get(statement) ?? -1;
    const problem = this.#solver.open({
      lower: this.#open.map((statement) => (this.#fixed.has(statement) ? 1 : 0)),
      upper: this.#open.map(() => 1),
      rows: this.#cuts.map(({ among, unless }) => ({
        terms: new Map([
          ...among.map((statement) => [number(statement), 1] as const),
          ...(unless === null ? [] : [[number(unless), -1] as const]),
        ]),
        lower: unless === null ? 1 : 0,
        upper: Number.POSITIVE_INFINITY,
      })),
      whole: true,
    });
    const best = problem.optimise(this.#costs(), 'least');
    problem.close();
    if (best.outcome !== 'optimal') return null;
    const chosen = this.#open.filter((_, position) => (best.point[position] ?? 0) > 0.5);
    return new Set([...this.#fixed, ...chosen]);
  }

  /** What readers lose; among equal losses the smaller numbers, and zeros only at a great price. */
  #costs(): Terms {
    const all = this.#open.reduce((sum, { value }) => sum + Math.abs(value ?? 0), 1);
    const weights = this.#open.reduce((sum, { weight }) => sum + weight, 1);
    return new Map(
      this.#open.map(({ value, weight }, position) => [
        position,
        weight + Math.abs(value ?? 0) / all + (value === 0 ? weights : 0),
      ]),
    );
  }
}
