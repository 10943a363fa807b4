import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { certified } from '../../src/domain/disclosure/certified-solver.ts';
import type { LinearProblem, LinearRow, Solver } from '../../src/domain/disclosure/solver.ts';
import { loadSolver } from '../../src/edition/highs-solver.ts';

const highs = await loadSolver();

/** A row over the variables a, b, c ..., in this order. */
function row(coefficients: readonly number[], lower: number, upper: number): LinearRow {
  const terms = [...coefficients.entries()].filter(([, times]) => times !== 0);
  return { terms: new Map(terms), lower, upper };
}

function problem(variables: number, least: number, rows: readonly LinearRow[]): LinearProblem {
  return {
    lower: Array.from({ length: variables }, () => least),
    upper: Array.from({ length: variables }, () => Number.POSITIVE_INFINITY),
    rows,
    whole: false,
  };
}

/** A solver that refuses, so that every answer is one with a certificate. */
const none: Solver = {
  open: () => ({ optimise: () => ({ outcome: 'unsolved' }), close: () => undefined }),
};

/** HiGHS, and how often it is asked. */
function watched() {
  const open = vi.fn(highs.open);
  return { open, solver: certified({ open }) };
}

/** The outcome, or the value where there is one; nought without a sign. */
function answer(
  solver: Solver,
  asked: LinearProblem,
  objective: readonly number[],
  towards: 'least' | 'greatest',
) {
  const opened = solver.open(asked);
  const found = opened.optimise(new Map(objective.entries()), towards);
  opened.close();
  return found.outcome === 'optimal' ? Math.round(found.value * 1e6) / 1e6 + 0 : found.outcome;
}

const endless = Number.POSITIVE_INFINITY;
const adds = problem(3, 1, [row([1, 1, 1], 11, 11)]);

describe('an answer with a certificate', () => {
  it('is the greatest part of a sum: of 11 in three parts of 1 or more, 9', () => {
    expect(answer(certified(none), adds, [1], 'greatest')).toBe(9);
  });

  it('is the least of a part that other rows hold up', () => {
    const held = problem(2, 0, [row([1, 1], 10, 10), row([0, 1], 0, 4)]);
    expect(answer(certified(none), held, [1], 'least')).toBe(6);
  });

  it('says that there is no bound where a direction has no end', () => {
    const difference = problem(2, 0, [row([1, -1], 3, 3)]);
    expect(answer(certified(none), difference, [1], 'greatest')).toBe('unbounded');
  });

  it('names the price of what the bound rests on, and of nothing else', () => {
    const rows = [row([1, 1, 0], 8, 8), row([1, 0, 1], 90, 90)];
    const opened = certified(none).open(problem(3, 1, rows));
    expect(opened.optimise(new Map([[0, 1]]), 'greatest')).toMatchObject({
      outcome: 'optimal',
      value: 7,
      prices: new Float64Array([1, 0]),
    });
  });

  it('needs no solver behind it for one objective after the other', () => {
    const { open, solver } = watched();
    const opened = solver.open(adds);
    expect(opened.optimise(new Map([[0, 1]]), 'greatest')).toMatchObject({ value: 9 });
    expect(opened.optimise(new Map([[1, 1]]), 'least')).toMatchObject({ value: 1 });
    expect(
      opened.optimise(
        new Map([
          [0, 1],
          [2, 1],
        ]),
        'greatest',
      ),
    ).toMatchObject({ value: 10 });
    expect(open).not.toHaveBeenCalled();
  });
});

describe('where there is no certificate', () => {
  it('the given solver is asked: the optimum of three pairs of at most nine is no whole number', () => {
    const { open, solver } = watched();
    const pairs = [row([1, 1, 0], 0, 9), row([0, 1, 1], 0, 9), row([1, 0, 1], 0, 9)];
    expect(answer(solver, problem(3, 0, pairs), [1, 1, 1], 'greatest')).toBe(13.5);
    expect(open).toHaveBeenCalledOnce();
  });

  it('the given solver says that nothing fits', () => {
    const { open, solver } = watched();
    const contrary = problem(1, 0, [row([1], -5, -5)]);
    expect(answer(solver, contrary, [1], 'greatest')).toBe('infeasible');
    expect(open).toHaveBeenCalledOnce();
  });

  it.each([
    ['variables are to be whole', { ...adds, whole: true }],
    ['a bound is a fraction', problem(2, 0, [row([1, 1], 2.5, 2.5)])],
    ['a coefficient is a fraction', problem(2, 0, [row([0.5, 1], 2, 2)])],
    ['a variable has an upper bound', { ...adds, upper: [4, endless, endless] }],
  ])('the given solver is asked at once where %s', (_, asked) => {
    const { open, solver } = watched();
    solver.open(asked).close();
    expect(open).toHaveBeenCalledOnce();
  });
});

describe('any problem of small whole numbers', () => {
  const coefficient = fc.constantFrom(0, 0, 1, 1, 1, -1, 2);
  const coefficients = fc.array(coefficient, { minLength: 5, maxLength: 5 });
  const bounds = fc.constantFrom([7, 7], [12, 12], [0, endless], [-2, 2], [-endless, 20]);
  const rows = fc.array(
    fc.tuple(coefficients, bounds).map(([of, [lower = 0, upper = 0]]) => row(of, lower, upper)),
    { minLength: 1, maxLength: 7 },
  );

  it('has the same answer as from the solver behind it', () => {
    fc.assert(
      fc.property(
        rows,
        coefficients,
        fc.constantFrom(0, 1),
        fc.constantFrom('least' as const, 'greatest' as const),
        (of, objective, least, towards) => {
          const asked = problem(5, least, of);
          const known = answer(highs, asked, objective, towards);
          // Of a few problems without a bound HiGHS cannot say so.
          fc.pre(known !== 'unsolved');
          expect(answer(certified(highs), asked, objective, towards)).toBe(known);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is never answered wrongly without it', () => {
    fc.assert(
      fc.property(rows, coefficients, fc.constantFrom(0, 1), (of, objective, least) => {
        const asked = problem(5, least, of);
        const alone = answer(certified(none), asked, objective, 'greatest');
        const known = answer(highs, asked, objective, 'greatest');
        fc.pre(alone !== 'unsolved' && known !== 'unsolved');
        expect(alone).toBe(known);
      }),
      { numRuns: 200 },
    );
  });
});
