import { Simplex } from './simplex.ts';
import type { LinearProblem, OpenProblem, Optimum, Solver, Terms } from './solver.ts';

/**
 * A solver that answers what it can prove, and asks the given one all the rest.
 *
 * It finds an optimum by a plain simplex search, and believes it only with a certificate, checked in
 * whole numbers, which a computer adds up exactly: a point of whole numbers that fits all rows, and
 * prices of whole numbers for the rows whose sum shows that no other point is better (weak duality).
 * That there is no bound is proven by such a point and a direction in which every row allows to go
 * on for ever. How the certificate was found is no part of the proof.
 */
export function certified(given: Solver): Solver {
  return { open: (problem) => (isFit(problem) ? open(problem, given) : given.open(problem)) };
}

/** Problems it is made for: continuous, bounded from below alone, and given in whole numbers. */
function isFit({ whole, lower, upper, rows }: LinearProblem): boolean {
  return (
    !whole &&
    lower.every(Number.isSafeInteger) &&
    upper.every((bound) => bound === Number.POSITIVE_INFINITY) &&
    rows.every(
      (row) =>
        isWholeOrEndless(row.lower) &&
        isWholeOrEndless(row.upper) &&
        [...row.terms.values()].every(Number.isSafeInteger),
    )
  );
}

function isWholeOrEndless(bound: number): boolean {
  return Number.isSafeInteger(bound) || Math.abs(bound) === Number.POSITIVE_INFINITY;
}

function open(problem: LinearProblem, given: Solver): OpenProblem {
  const simplex = new Simplex(problem);
  let other: OpenProblem | undefined;
  return {
    optimise: (objective, towards) => {
      const proven = prove(problem, simplex, objective, towards === 'least' ? -1 : 1);
      if (proven !== null) return proven;
      other ??= given.open(problem);
      return other.optimise(objective, towards);
    },
    close: () => other?.close(),
  };
}

/** The optimum with its certificate checked, or null where there is none. */
function prove(
  problem: LinearProblem,
  simplex: Simplex,
  objective: Terms,
  sign: 1 | -1,
): Optimum | null {
  const ending = simplex.maximise(objective, sign);
  if (ending !== 'optimal' && ending !== 'unbounded') return null;
  const point = simplex.point();
  if (!fits(problem, point)) return null;
  if (ending === 'unbounded') {
    return isEndless(problem, simplex.ray(), objective, sign) ? { outcome: 'unbounded' } : null;
  }
  const value = valueAt(objective, point);
  const prices = simplex.prices();
  const bound = boundBy(problem, prices, objective, sign);
  return bound === sign * value ? { outcome: 'optimal', value, point, prices } : null;
}

/** True where the point is whole and keeps to every bound and row. */
function fits({ lower, rows }: LinearProblem, point: Float64Array): boolean {
  return (
    isWhole(point) &&
    point.every((value, variable) => value >= (lower[variable] ?? 0)) &&
    rows.every((row) => {
      const value = valueAt(row.terms, point);
      return value >= row.lower && value <= row.upper;
    })
  );
}

function isWhole(numbers: Float64Array): boolean {
  return numbers.every((value) => Number.isSafeInteger(value));
}

/**
 * The most that `sign` times the objective can come to, by the rows times their prices. Infinite, or
 * not a number, where the prices prove nothing.
 */
function boundBy(
  { lower, rows }: LinearProblem,
  prices: Float64Array,
  objective: Terms,
  sign: number,
): number {
  if (!isWhole(prices)) return Number.NaN;
  const rest = new Float64Array(lower.length);
  for (const [variable, times] of objective) rest[variable] = sign * times;
  let bound = 0;
  for (const [position, row] of rows.entries()) {
    const price = prices[position] ?? 0;
    if (price === 0) continue;
    bound += price * (price > 0 ? row.upper : row.lower);
    for (const [variable, times] of row.terms) {
      rest[variable] = (rest[variable] ?? 0) - price * times;
    }
  }
  // What the rows leave must not gain by growing: no variable has an upper bound of its own.
  if (rest.some((times) => times > 0)) return Number.POSITIVE_INFINITY;
  return rest.reduce((sum, times, variable) => sum + times * (lower[variable] ?? 0), bound);
}

/** True where one can go in the direction for ever, and gains by it. */
function isEndless(
  { rows }: LinearProblem,
  ray: Float64Array,
  objective: Terms,
  sign: number,
): boolean {
  return (
    isWhole(ray) &&
    ray.every((step) => step >= 0) &&
    sign * valueAt(objective, ray) > 0 &&
    rows.every(({ terms, lower, upper }) => {
      const step = valueAt(terms, ray);
      if (step > 0) return upper === Number.POSITIVE_INFINITY;
      return step === 0 || lower === Number.NEGATIVE_INFINITY;
    })
  );
}

function valueAt(terms: Terms, point: ArrayLike<number>): number {
  let value = 0;
  for (const [variable, times] of terms) value += times * (point[variable] ?? 0);
  return value;
}
