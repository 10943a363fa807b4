import { formKey, type LinearForm } from '../measures/linear-form.ts';
import type { Known, Range } from './range.ts';
import type { LinearProblem, OpenProblem, Optimum, Solver, Terms } from './solver.ts';
import type { Statement } from './statement.ts';

/** Far below the difference between two whole numbers, far above the solver's own tolerance. */
const dust = 1e-5;

type Optimal = Extract<Optimum, { outcome: 'optimal' }>;

/** The ranges of sums of hidden cells that hang together. */
export class GroupSolver {
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #rows: readonly Known[];
  readonly #problem: LinearProblem;
  readonly #solver: Solver;
  readonly #found = new Map<string, Range>();
  #continuous: OpenProblem | undefined;
  #whole: OpenProblem | undefined;

  constructor(
    cells: readonly string[],
    rows: readonly Known[],
    least: (cell: string) => number,
    solver: Solver,
  ) {
    this.#numbers = new Map(cells.map((cell, number) => [cell, number]));
    this.#rows = rows.filter(({ form }) => [...form.keys()].every((cell) => this.#numbers.has(cell)));
    this.#problem = {
      lower: cells.map(least),
      upper: cells.map(() => Number.POSITIVE_INFINITY),
      rows: this.#rows.map(({ form, lower, upper }) => ({ terms: this.#terms(form), lower, upper })),
      whole: false,
    };
    this.#solver = solver;
  }

  /** The least and the most that the form can be, in whole numbers. */
  range(form: LinearForm): Range {
    const key = formKey(form);
    const found = this.#found.get(key) ?? this.#solve(form);
    this.#found.set(key, found);
    return found;
  }

  close(): void {
    this.#continuous?.close();
    this.#whole?.close();
  }

  #solve(form: LinearForm): Range {
    this.#continuous ??= this.#solver.open(this.#problem);
    const terms = this.#terms(form);
    const low = this.#continuous.optimise(terms, 'least');
    const high = this.#continuous.optimise(terms, 'greatest');
    if (low.outcome !== 'optimal') return unknowable;
    const least = this.#wholeValue(low, terms, 'least');
    if (high.outcome === 'unbounded' && least !== null) {
      return { least, most: null, because: new Set() };
    }
    if (high.outcome !== 'optimal') return unknowable;
    const most = this.#wholeValue(high, terms, 'greatest');
    if (least === null || most === null) return unknowable;
    // Where whole numbers narrow it further than fractions do, the prices do not tell what does.
    const told = least - low.value < 1 - dust && high.value - most < 1 - dust;
    const because = told ? new Set([...this.#because(low), ...this.#because(high)]) : null;
    return { least, most, because };
  }

  /** The optimum over whole numbers: the same point where it is whole, or else solved for. */
  #wholeValue(optimum: Optimal, terms: Terms, towards: 'least' | 'greatest'): number | null {
    if (isWhole(optimum)) return Math.round(optimum.value);
    this.#whole ??= this.#solver.open({ ...this.#problem, whole: true });
    const exact = this.#whole.optimise(terms, towards);
    return exact.outcome === 'optimal' ? Math.round(exact.value) : null;
  }

  /**
   * What the bound rests on. By duality it follows from the rows with a price alone; a published
   * cell that was taken out of them has the price of its rows together.
   */
  #because({ prices }: Optimal): ReadonlySet<Statement> {
    const reasons = new Set<Statement>();
    const priceOf = new Map<Statement, number>();
    for (const [number, { statement, taken }] of this.#rows.entries()) {
      const price = prices[number] ?? 0;
      if (Math.abs(price) < dust) continue;
      if (statement !== undefined) reasons.add(statement);
      for (const [cell, coefficient] of taken) {
        priceOf.set(cell, (priceOf.get(cell) ?? 0) + price * coefficient);
      }
    }
    for (const [cell, price] of priceOf) if (Math.abs(price) >= dust) reasons.add(cell);
    return reasons;
  }

  #terms(form: LinearForm): Terms {
    return new Map(
      [...form].map(([cell, coefficient]) => [this.#numbers.get(cell) ?? -1, coefficient]),
    );
  }
}

/** Nothing fits what is published, or the solver cannot say: no range may be claimed. */
const unknowable: Range = { least: 0, most: 0, because: null };

function isWhole({ point }: Optimal): boolean {
  return Array.from(point).every((value) => Math.abs(value - Math.round(value)) < dust);
}
