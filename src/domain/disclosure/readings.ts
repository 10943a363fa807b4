import type { LinearForm } from '../measures/linear-form.ts';
import { type Fact, mayHold } from './facts.ts';
import type { LinearRow, Solver } from './solver.ts';

/** Far below the difference between two whole numbers, far above the solver's own tolerance. */
const dust = 1e-5;

/** That a number is the same at two looks, of which one or both do not show it: the form comes to the value. */
export interface Sameness {
  readonly form: LinearForm;
  readonly value: number;
}

/** Hidden numbers of releases, what was told of them, and where each may be the same as at another look. */
export class Readings {
  readonly #facts: readonly Fact[];
  readonly #samenesses: readonly Sameness[];
  readonly #keys: readonly string[];
  readonly #numberOf: ReadonlyMap<string, number>;
  readonly #least: (key: string) => number;
  readonly #solver: Solver;

  constructor(
    facts: readonly Fact[],
    samenesses: readonly Sameness[],
    least: (key: string) => number,
    solver: Solver,
  ) {
    this.#facts = facts;
    this.#samenesses = samenesses;
    this.#keys = [...new Set([...facts, ...samenesses].flatMap(({ form }) => [...form.keys()]))];
    this.#numberOf = new Map(this.#keys.map((key, number) => [key, number]));
    this.#least = least;
    this.#solver = solver;
  }

  /** True where some numbers fit everything that was told. */
  get fit(): boolean {
    return this.nearest(new Set()) !== null;
  }

  /**
   * The samenesses that hold where the numbers that fit what was told are nearest to the same, by the
   * sum of all differences; those that are wanted among them. Null where these cannot hold.
   */
  nearest(wanted: ReadonlySet<Sameness>): ReadonlySet<Sameness> | null {
    if (this.#allHold()) return new Set(this.#samenesses);
    const size = this.#keys.length + 2 * this.#samenesses.length;
    const rows: LinearRow[] = this.#facts.map(({ form, lower, upper }) => ({
      terms: this.#terms(form),
      lower,
      upper,
    }));
    const upper = Array.from({ length: size }, () => Number.POSITIVE_INFINITY);
    // Each difference is what it is more, less what it is less.
    const differences = new Map<number, number>();
    for (const [position, sameness] of this.#samenesses.entries()) {
      const more = this.#keys.length + 2 * position;
      const terms = new Map([...this.#terms(sameness.form), [more, -1], [more + 1, 1]]);
      rows.push({ terms, lower: sameness.value, upper: sameness.value });
      for (const one of [more, more + 1]) {
        if (wanted.has(sameness)) upper[one] = 0;
        else differences.set(one, 1);
      }
    }
    const problem = this.#solver.open({
      lower: [...this.#keys.map(this.#least), ...this.#samenesses.flatMap(() => [0, 0])],
      upper,
      rows,
      whole: false,
    });
    const found = problem.optimise(differences, 'least');
    problem.close();
    if (found.outcome !== 'optimal') return null;
    const at = ({ form, value }: Sameness) =>
      [...this.#terms(form)].reduce((sum, [n, times]) => sum + times * (found.point[n] ?? 0), 0) -
      value;
    return new Set(this.#samenesses.filter((one) => wanted.has(one) || Math.abs(at(one)) < dust));
  }

  #terms(form: LinearForm): ReadonlyMap<number, number> {
    return new Map([...form].map(([key, times]) => [this.#numberOf.get(key) ?? -1, times]));
  }

  /** True where it is seen without a solver: every number is told by a sameness, and all of them fit. */
  #allHold(): boolean {
    const values = this.#valuesIfAllHold();
    const holds = ({ form, value }: Sameness) => sumOf(form, values) === value;
    return (
      this.#keys.every((key) => (values.get(key) ?? -1) >= this.#least(key)) &&
      this.#samenesses.every(holds) &&
      this.#facts.every((fact) => mayHold(fact, values))
    );
  }

  /** What the samenesses make of the numbers, one after the other. */
  #valuesIfAllHold(): ReadonlyMap<string, number> {
    const values = new Map<string, number>();
    for (let before = -1; before !== values.size; ) {
      before = values.size;
      for (const { form, value } of this.#samenesses) {
        const unknown = [...form].filter(([key]) => !values.has(key));
        const [[key, times] = ['', 0], other] = unknown;
        if (times !== 0 && other === undefined)
          values.set(key, (value - sumOf(form, values)) / times);
      }
    }
    return values;
  }
}

function sumOf(form: LinearForm, values: ReadonlyMap<string, number>): number {
  return [...form].reduce((sum, [key, times]) => sum + times * (values.get(key) ?? 0), 0);
}
