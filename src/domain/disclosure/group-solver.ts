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
  /** Points that fit everything published, met on the way: each is a possible truth. */
  readonly #witnesses: ArrayLike<number>[] = [];
  #caps: ReadonlyMap<number, Cap> | undefined;
  #continuous: OpenProblem | undefined;
  #whole: OpenProblem | undefined;

  constructor(
    cells: readonly string[],
    rows: readonly Known[],
    least: (cell: string) => number,
    solver: Solver,
  ) {
    this.#numbers = new Map(cells.map((cell, number) => [cell, number]));
    this.#rows = rows.filter(({ form }) =>
      [...form.keys()].every((cell) => this.#numbers.has(cell)),
    );
    this.#problem = {
      lower: cells.map(least),
      upper: cells.map(() => Number.POSITIVE_INFINITY),
      rows: this.#rows.map(({ form, lower, upper }) => ({
        terms: this.#terms(form),
        lower,
        upper,
      })),
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

  /** True where points already met show that the form may be so many numbers apart, or more. */
  spans(form: LinearForm, distance: number): boolean {
    let least = Number.POSITIVE_INFINITY;
    let most = Number.NEGATIVE_INFINITY;
    const terms = this.#terms(form);
    for (const point of this.#witnesses) {
      const value = valueAt(terms, point);
      least = Math.min(least, value);
      most = Math.max(most, value);
      if (most - least >= distance - dust) return true;
    }
    return false;
  }

  close(): void {
    this.#continuous?.close();
    this.#whole?.close();
  }

  #solve(form: LinearForm): Range {
    const terms = this.#terms(form);
    const low = this.#reachedLeast(terms) ?? this.#bound(terms, 'least');
    const high = this.#reachedMost(terms) ?? this.#bound(terms, 'greatest');
    if (low === null || low.value === null || high === null) return unknowable;
    const told = low.because !== null && high.because !== null;
    const because = told ? new Set([...(low.because ?? []), ...(high.because ?? [])]) : null;
    return { least: low.value, most: high.value, because };
  }

  /** The least that the variables' own bounds allow, where a point met on the way reaches it. */
  #reachedLeast(terms: Terms): Bound | null {
    if ([...terms.values()].some((coefficient) => coefficient < 0)) return null;
    const least = valueAt(terms, this.#problem.lower);
    const reached = this.#witnesses.some((point) => valueAt(terms, point) <= least + dust);
    return reached ? { value: least, because: new Set() } : null;
  }

  /** The most that a single row allows a cell, where a point met on the way reaches it. */
  #reachedMost(terms: Terms): Bound | null {
    const [[variable, times] = [-1, 0]] = terms;
    const cap = terms.size === 1 && times === 1 ? this.#capOf(variable) : undefined;
    if (cap === undefined) return null;
    const reached = this.#witnesses.some((point) => (point[variable] ?? 0) >= cap.most - dust);
    return reached ? { value: cap.most, because: cap.because } : null;
  }

  #capOf(variable: number): Cap | undefined {
    this.#caps ??= capsOf(this.#rows, this.#problem);
    return this.#caps.get(variable);
  }

  /** Null where the solver cannot say, or where nothing fits what is published. */
  #bound(terms: Terms, towards: 'least' | 'greatest'): Bound | null {
    this.#continuous ??= this.#solver.open(this.#problem);
    const optimum = this.#optimise(this.#continuous, terms, towards);
    if (optimum.outcome === 'unbounded') return { value: null, because: new Set() };
    if (optimum.outcome !== 'optimal') return null;
    if (isWhole(optimum)) {
      return { value: Math.round(optimum.value), because: this.#because(optimum) };
    }
    this.#whole ??= this.#solver.open({ ...this.#problem, whole: true });
    const exact = this.#optimise(this.#whole, terms, towards);
    if (exact.outcome !== 'optimal') return null;
    // Where whole numbers narrow it further than fractions do, the prices do not tell what does.
    const told = Math.abs(exact.value - optimum.value) < 1 - dust;
    return { value: Math.round(exact.value), because: told ? this.#because(optimum) : null };
  }

  #optimise(problem: OpenProblem, terms: Terms, towards: 'least' | 'greatest'): Optimum {
    const optimum = problem.optimise(terms, towards);
    if (optimum.outcome === 'optimal' && isWhole(optimum)) this.#witnesses.push(optimum.point);
    return optimum;
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

/** The most that one row alone allows a variable. */
interface Cap {
  readonly most: number;
  readonly because: ReadonlySet<Statement>;
}

/** The lowest cap of each variable, from rows in which all others count upwards. */
function capsOf(rows: readonly Known[], problem: LinearProblem): ReadonlyMap<number, Cap> {
  const caps = new Map<number, Cap>();
  for (const [position, { terms, upper }] of problem.rows.entries()) {
    if ([...terms.values()].some((times) => times < 0)) continue;
    const room = upper - valueAt(terms, problem.lower);
    for (const [variable, times] of terms) {
      const most = (problem.lower[variable] ?? 0) + Math.floor(room / times);
      const known = rows[position];
      if (known === undefined || (caps.get(variable)?.most ?? Number.POSITIVE_INFINITY) <= most) {
        continue;
      }
      caps.set(variable, { most, because: reasonsOf(known) });
    }
  }
  return caps;
}

/** Everything published that a row rests on. */
export function reasonsOf({ statement, taken }: Known): ReadonlySet<Statement> {
  const cells = taken.map(([cell]) => cell);
  return new Set(statement === undefined ? cells : [statement, ...cells]);
}

interface Bound {
  /** Null where there is none. */
  readonly value: number | null;
  readonly because: Range['because'];
}

function valueAt(terms: Terms, point: ArrayLike<number>): number {
  let value = 0;
  for (const [variable, coefficient] of terms) value += coefficient * (point[variable] ?? 0);
  return value;
}

/** Nothing fits what is published, or the solver cannot say: no range may be claimed. */
const unknowable: Range = { least: 0, most: 0, because: null };

function isWhole({ point }: Optimal): boolean {
  for (let position = 0; position < point.length; position += 1) {
    const value = point[position] ?? 0;
    if (Math.abs(value - Math.round(value)) >= dust) return false;
  }
  return true;
}
